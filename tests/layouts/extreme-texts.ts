export const word = 'Rope.'
export const sentence =
  'Passing every benchmark does not prove that a model will stay aligned in millions of real uses.'
export const marked =
  '*Judgement* lets it apply `principles` in context, **though** it [helps](https://example.org) it rationalise, too.'
export const paragraph = `${sentence} What it was going to do anyway, it does with a better conscience, and nobody who reads only the result can tell which of the two has happened.`
export const arabic = 'ما مدى توافق أهداف النموذج وسلوكه مع رغبات المصممين والمستخدمين؟'
export const hebrew = 'עד כמה מטרות המודל תואמות את רצון המשתמשים'
export const chinese = '模型的目标和行为在多大程度上符合设计者和用户的愿望，包括他们经过思考之后的愿望。'
export const russian = 'Доверие растёт вместе с умением, а надзор ослабевает, и никто этого не замечает.'
export const compound = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
export const longTitle =
  'What a very long title of some twenty words or more looks like when it stands above a list of points'
export const texts = [
  word,
  sentence,
  marked,
  arabic,
  paragraph,
  chinese,
  hebrew,
  russian,
  compound,
  word,
  sentence,
  paragraph,
]
export const titles = ['Key points', longTitle, arabic]

/** The text at a place in an endless row of awkward ones. */
export function textAt(index: number): string {
  return texts[index % texts.length]!
}

/** So many things, each made from its index. */
export function items<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
