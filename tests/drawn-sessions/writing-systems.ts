/** A script with a language that is written in it, and words to make texts from. */
export interface WritingSystem {
  name: string
  /** Tags of languages that are written in it (BCP 47). */
  languages: readonly string[]
  words: readonly string[]
  /** What stands between words. */
  between: string
  /** What ends a statement, and a question. */
  ends: { statement: string; question: string }
}

const latin = `safety capability guarantee model deployment trust oversight the of a that nobody has yet inspected
  whether people keep checking what looks good enough and evidence for every claim matters less than habit suggests
  because attention is scarce institutions learn slowly from errors they never see unless somebody counts rare cases
  Überprüfung façade naïve señor Łódź œuvre counter-intuitively self-fulfilling`

const german = `Sicherheit Vertrauen Aufsicht das Modell und die Prüfung einer Behauptung niemand sieht Fehler die selten sind
  Verantwortung Gewohnheit der Nachweis für jede Aussage zählt weniger als vermutet wird solange alles gut aussieht
  Donaudampfschifffahrtsgesellschaftskapitän Rechtsschutzversicherungsgesellschaften Straße größer öffentlich früher
  Menschen lernen langsam aus dem was sie nie gesehen haben obwohl jemand zählen könnte`

const cyrillic = `безопасность модель доверие проверка того что никто не видел предосторожность люди перестают проверять
  когда всё выглядит хорошо доказательство каждого утверждения важнее привычки потому внимание редко учреждения медленно
  учатся на ошибках которых они никогда не замечают если кто-нибудь не считает редкие случаи ответственность надзор
  возможность вопрос ответ группа чтение обсуждение`

const greek = `ασφάλεια εμπιστοσύνη έλεγχος μοντέλο κανείς δεν έχει δει την απόδειξη κάθε ισχυρισμού που φαίνεται καλός
  άνθρωποι παύουν να ελέγχουν όταν όλα μοιάζουν σωστά συνήθεια προσοχή σπάνια ιδρύματα μαθαίνουν αργά από λάθη τα οποία
  ποτέ κάποιος μετρά περιπτώσεις ευθύνη εποπτεία δυνατότητα ερώτηση απάντηση ομάδα ανάγνωση συζήτηση`

const arabic = `السلامة النموذج الثقة في التحقق من القدرة التي لا يراها أحد الناس يتوقفون عن الفحص عندما يبدو كل شيء جيدا
  الدليل على كل ادعاء أهم من العادة لأن الانتباه نادر والمؤسسات تتعلم ببطء من أخطاء لم ترها إلا إذا عد شخص ما الحالات
  النادرة المسؤولية الرقابة الإمكانية السؤال الجواب المجموعة القراءة المناقشة`

const hebrew = `בטיחות המודל אמון ובדיקה של מה שאיש לא ראה יכולת אנשים מפסיקים לבדוק כאשר הכול נראה טוב הראיה לכל טענה
  חשובה יותר מן ההרגל משום שתשומת לב נדירה ומוסדות לומדים לאט מטעויות שלא ראו אלא אם מישהו סופר מקרים נדירים אחריות
  פיקוח אפשרות שאלה תשובה קבוצה קריאה דיון`

const han = `模型 越强大 对齐 失败的代价 就越高 安全 信任 监督 没有人 检查过 每一个 主张的 证据 比习惯 更重要 因为 注意力
  是稀缺的 机构 从来没有 见过的 错误中 学得很慢 除非 有人 统计 罕见的 情况 责任 能力 问题 回答 小组 阅读 讨论 当一切
  看起来 都很好 的时候 人们 就不再 核对 了 而且 部署 之前`

function wordsOf(text: string): string[] {
  return text.split(/\s+/u)
}

const spaced = { between: ' ', ends: { statement: '.', question: '?' } }

/** The writing systems that Colloquy brings fonts for. */
export const writingSystems: readonly WritingSystem[] = [
  { name: 'Latin', languages: ['en', 'en-GB', 'fr', 'pt-BR'], words: wordsOf(latin), ...spaced },
  { name: 'German', languages: ['de', 'de-CH'], words: wordsOf(german), ...spaced },
  { name: 'Cyrillic', languages: ['ru', 'uk'], words: wordsOf(cyrillic), ...spaced },
  {
    name: 'Greek',
    languages: ['el'],
    words: wordsOf(greek),
    between: ' ',
    ends: { statement: '.', question: ';' },
  },
  {
    name: 'Arabic',
    languages: ['ar', 'fa'],
    words: wordsOf(arabic),
    between: ' ',
    ends: { statement: '.', question: '؟' },
  },
  { name: 'Hebrew', languages: ['he'], words: wordsOf(hebrew), ...spaced },
  {
    name: 'Han',
    languages: ['zh', 'zh-CN'],
    words: wordsOf(han),
    between: '',
    ends: { statement: '。', question: '？' },
  },
]

const awkward = `{{ x }}
<script>
<List<T>>
</div>
-->
<!--
&amp;
&lt;b&gt;
@click
v-if
**bold**
*emphasis*
**
*
_
snake_case_name
~~struck~~
](
[
[a link](https://example.org/a?b=1&c=2)
![a picture](https://example.org/a.png)
<https://example.org/>
#1
# not a heading
- not an item
1. not an item
> not a quotation
| a | b |
::
==
key: value
"
'
“quoted”
«cité»
…
[…]
—
--
100 %
50%
@someone
~
null
no
2026-02-30
0x1F
1e3
.nan
ﬁ
²
½
℃
→
≤
🙂
שלום
سلام
案内
Привет
C++
A/B
1,000,000
(see below)
note:(see below)`

/** Texts that Markdown, Vue, YAML or a font could take for something else; each may stand in any text. */
export const awkwardWords: readonly string[] = [
  ...awkward.split('\n'),
  '\n',
  '`code`',
  '\\',
  '\\*',
  'x\u00a0y',
  'soft\u00adhyphen',
  'e\u0301',
  '👩‍👩‍👧',
]

/** Dollar signs that stand for themselves, in sessions without mathematics. */
export const dollarWords: readonly string[] = ['$5', '$x$', '$$', '$HOME', '\\$', '${x}']

/** Formulas in TeX, for sessions with mathematics. */
export const formulas: readonly string[] = [
  '$x$',
  '$a^2 + b^2 = c^2$',
  '$\\frac{1}{2}$',
  '$\\sum_{i=1}^{n} x_i$',
  '$P(A \\mid B) \\le 0.05$',
]
