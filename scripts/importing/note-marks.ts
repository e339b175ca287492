const plain = '0123456789abcdefghijklmnoprstuvwxyz,;-–—'
const small = [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⸴⸴⁻⁻⁻']
const raisedSigns = new Map([...plain].map((sign, index) => [sign, small[index] ?? sign]))

// Longer letters that are raised are abbreviations, such as 1st.
const mark = /^[\s[(]*(?:\d{1,4}|[a-z])(?:\s*[,;–—-]\s*(?:\d{1,4}|[a-z]))*[\s\])]*$/u

/** Figures and single letters that are set small and raised, in raised signs; other text as it is. */
export function raised(text: string): string {
  if (!mark.test(text)) return text
  return [...text.replaceAll(/[\s[\]()]/gu, '')].map((sign) => raisedSigns.get(sign) ?? sign).join('')
}
