import { chineseOf as chineseOfRefusal } from 'wechatpay-chain-emulator/spec'
import { SENTENCES } from './chinese.js'
import { CALLS, ENDINGS } from './chinese-calls.js'
import { SETTINGS } from './chinese-settings.js'
import type { Language } from './words.js'

type Pattern = readonly [english: RegExp, chinese: string]

const OURS = Object.entries(SENTENCES).map(([english, chinese]) => toPattern(english, chinese))
const CLIENTS = Object.entries({ ...SETTINGS, ...CALLS }).map(([english, chinese]) => toPattern(english, chinese))
const ENDS = Object.entries(ENDINGS).map(([english, chinese]) => toPattern(`{}${english}`, `{}${chinese}`))

/** What the message of a call begins with, of a notification, or of another thing that the client does. */
const SUBJECT = /^((?:GET|POST|PUT|PATCH|DELETE) \S+|client\.\w+|notification|upload|verify): ([\s\S]+)$/

/** Subjects that have a name in Chinese. */
const SUBJECTS: Readonly<Record<string, string>> = { notification: '通知', upload: '上传文件', verify: '验签' }

/** A message of an error, or a text of commander, in the language of the output; an unknown one stays as it is. */
export function translate(message: string, language: Language): string {
  return language === 'en' ? message : (chineseOf(message) ?? message)
}

/**
 * The Chinese of a message of the command line, of commander, of the check of a request against the spec, or of the client;
 * `undefined` for an unknown one.
 */
export function chineseOf(message: string): string | undefined {
  const own = fill(OURS, message)
  if (own !== undefined) return own
  const [subject, said] = subjectOf(message)
  if (subject !== '') {
    const rest = chineseOf(said)
    return rest === undefined ? undefined : `${subject}：${rest}`
  }
  return chineseOfRefusal(message) ?? fill(ENDS, message, chineseOf) ?? fill(CLIENTS, message)
}

/** What a message is about, in Chinese, and what it says of it; the first is empty where it names nothing. */
export function subjectOf(message: string): readonly [subject: string, said: string] {
  const [, subject = '', said = message] = SUBJECT.exec(message) ?? []
  return [SUBJECTS[subject] ?? subject, said]
}

/** A message without its ends that are known, and their Chinese. */
export function withoutEnds(message: string): readonly [said: string, ends: string] {
  for (const [pattern, chinese] of ENDS) {
    const [said, ...values] = pattern.exec(message)?.slice(1) ?? []
    if (said === undefined) continue
    const [inner, ends] = withoutEnds(said)
    return [inner, `${ends}${filled(chinese, ['', ...values])}`]
  }
  return [message, '']
}

/**
 * The Chinese by the first pattern that matches.
 *
 * @param require Translates the first value, without which there is no translation.
 */
function fill(
  patterns: readonly Pattern[],
  message: string,
  require?: (value: string) => string | undefined,
): string | undefined {
  for (const [pattern, chinese] of patterns) {
    const values = pattern.exec(message)?.slice(1)
    if (!values) continue
    const [first = '', ...others] = values
    const begin = require ? require(first) : first
    return begin === undefined ? undefined : filled(chinese, [begin, ...others])
  }
  return undefined
}

/** A value may be a sentence as well. `{1}` is the second one, where their sequence differs. */
function filled(chinese: string, values: readonly string[]): string {
  let next = 0
  return chinese.replace(/\{(\d?)\}/g, (_, at: string) => {
    const value = values[at === '' ? next++ : Number(at)] ?? ''
    return value === '' ? '' : (chineseOf(value) ?? value)
  })
}

function toPattern(english: string, chinese: string): Pattern {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return [new RegExp(`^${parts.join('([^]*?)')}$`), chinese]
}
