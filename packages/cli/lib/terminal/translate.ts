import { chineseOf as chineseOfRefusal } from 'wechatpay-chain-emulator/spec'
import { SENTENCES } from './chinese.js'
import type { Language } from './words.js'

const PATTERNS = Object.entries(SENTENCES).map(([english, chinese]) => [toPattern(english), chinese] as const)

/** What the message of a call begins with. */
const OPERATION = /^((?:GET|POST|PUT|PATCH|DELETE) \S+): ([\s\S]+)$/

/**
 * A message of the command line, of commander, of the check of a request against the spec, or of the connection, in the
 * language of the output; one of others stays as it is.
 */
export function translate(message: string, language: Language): string {
  if (language === 'en') return message
  for (const [pattern, chinese] of PATTERNS) {
    const values = pattern.exec(message)?.slice(1)
    if (!values) continue
    return chinese
      .split('{}')
      .map((part, index) => `${part}${chineseOf(values[index])}`)
      .join('')
  }
  const [, operation, said] = OPERATION.exec(message) ?? []
  if (said !== undefined) return `${operation}：${translate(said, language)}`
  return chineseOfRefusal(message) ?? message
}

/** A value may be a sentence as well. */
function chineseOf(value = ''): string {
  return value === '' ? '' : translate(value, 'zh')
}

function toPattern(english: string): RegExp {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^]*?)')}$`)
}
