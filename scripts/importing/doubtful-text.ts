/** The commonest short words of languages in Latin letters. */
const common = new Set(
  (
    'the of and to in is that for it as was with be by on not he his are this at from or an have you we which she had but ' +
    'der die das und ist nicht ein eine zu den mit von im auf des sich dem es er ich auch dass für le la les des et est une un que qui dans ' +
    'pour pas sur il elle en au ce du de el los las y por con se no es lo una como su del al para o os da do em um uma não ' +
    'com dos na no se e di che non per sono un del della il con si het een van dat op te zijn niet voor met och att det som på av är inte den ' +
    'og at på til af ikke jeg ja on ei se että oli hän w i na z się nie jest do to a v je že si s az és nem hogy egy és ve bir bu da de için ' +
    'și nu ce mai sa u je su za da ne kuris ir kad ar un ka yang dan di ini itu ya wa kwa ni và là của có ga ang ng sa mga'
  ).split(' '),
)

const fewestWords = 40
const leastCommon = 0.01
const mostStrange = 0.05

/**
 * Whether a text looks like none of any language: its letters are private or unknown signs, or, in Latin letters, none of
 * its words is one of those that every text has. A PDF whose fonts say nothing of Unicode has such text.
 */
export function isDoubtfulText(text: string): boolean {
  const signs = text.replaceAll(/\s/gu, '')
  const strange = signs.match(/[\p{Co}\p{Cn}\ufffd\p{Cc}]/gu)?.length ?? 0
  if (strange > signs.length * mostStrange) return true
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  const otherLetters = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  if (words.length < fewestWords || otherLetters > words.length) return false
  return words.filter((word) => common.has(word)).length < words.length * leastCommon
}
