import { headmatterSchema, sessionSchema } from '../model/session.ts'
import { papers, type Paper } from '../model/paper.ts'

/** What a new session is begun with. */
export interface SessionFacts {
  title: string
  group?: string | undefined
  /** A day as `2026-05-12`. */
  date?: string | undefined
  /** A time on a 24-hour clock, as `18:30`. */
  start: string
  minutes: number
  /** A language tag (BCP 47). */
  lang: string
  paper: Paper
}

/** A fact that is asked for: its name, the question, and how an answer is read. */
export interface FactQuestion {
  name: keyof SessionFacts
  question: string
  /** Whether an empty answer leaves the fact out. */
  isOptional?: boolean
  /** Reads an answer; nothing when it is none, which `expected` then describes. */
  read: (answer: string) => string | number | undefined
  expected: string
}

const { shape } = sessionSchema

function readWith(schema: { safeParse: (value: unknown) => { success: boolean } }) {
  return (answer: string): string | undefined => (schema.safeParse(answer).success ? answer : undefined)
}

function readMinutes(answer: string): number | undefined {
  const number = Number(answer)
  return shape.minutes.safeParse(number).success ? number : undefined
}

/** Every fact that a new session is asked for, in the order of the questions. */
export const factQuestions: readonly FactQuestion[] = [
  {
    name: 'group',
    question: 'What is your group called?',
    isOptional: true,
    read: readWith(shape.group),
    expected: 'a name',
  },
  {
    name: 'title',
    question: 'What is the first session about?',
    read: readWith(headmatterSchema.shape.title),
    expected: 'a title',
  },
  {
    name: 'date',
    question: 'On which day is it?',
    isOptional: true,
    read: readWith(shape.date),
    expected: 'a date such as 2026-05-12',
  },
  {
    name: 'start',
    question: 'When does it begin?',
    read: readWith(shape.start),
    expected: 'a time on a 24-hour clock, such as 18:30',
  },
  {
    name: 'minutes',
    question: 'How many minutes does it last?',
    read: readMinutes,
    expected: 'a whole number from 5 to 600',
  },
  {
    name: 'lang',
    question: 'In which language?',
    read: readWith(headmatterSchema.shape.lang),
    expected: 'a language tag such as en, de or pt-BR',
  },
  {
    name: 'paper',
    question: 'On which paper do you print, a4 or letter?',
    read: (answer) => papers.find((paper) => paper === answer.toLowerCase()),
    expected: papers.join(' or '),
  },
]

/** What stands for a fact that nobody gave. */
export const defaultFacts: SessionFacts = {
  title: 'Our first session',
  start: '18:30',
  minutes: 60,
  lang: 'en',
  paper: 'a4',
}
