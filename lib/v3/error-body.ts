import { isPlatformCode } from '../call/platform-code.js'
import { oneLine } from '../one-line.js'
import { textOf } from '../platform/bytes.js'
import { contentType } from '../transport/decode.js'
import { parseJson } from '../transport/parse-json.js'
import type { WireResponse } from '../transport/transport.js'

/** Characters of the longest sentence, field and excerpt that an error keeps. */
const LONGEST = { message: 500, field: 120, excerpt: 500 } as const

/** What an answer says that is not a success. */
export interface ErrorBody {
  /** WeChat Pay's code; `ERR_RESPONSE` when it has none. */
  readonly code: string
  /** Code and sentence, for the message of an error. */
  readonly summary: string
  /** WeChat Pay's own sentence. */
  readonly message: string | undefined
  readonly detail: unknown
  /** The beginning of a body without WeChat Pay's code. */
  readonly excerpt: string | undefined
}

/** The content of an answer that is not a success: WeChat Pay's JSON, whatever its content type, or an intermediary's text. */
export function errorBody({ headers, body }: Pick<WireResponse, 'headers' | 'body'>): ErrorBody {
  const text = textOf(body)
  const value = jsonOf(text)
  const code = codeOf(own(value, 'code'))
  const message = lineOf(own(value, 'message'), LONGEST.message)
  const detail = own(value, 'detail')
  const sentence = message === undefined ? '' : `: ${message}`
  const given = lineOf(own(value, 'code'), 64)
  if (code !== undefined) {
    return { code, message, detail, excerpt: undefined, summary: `${code}${sentence}${fieldOf(detail)}` }
  }
  const type = contentType(headers) || 'no content type'
  return {
    code: 'ERR_RESPONSE',
    message,
    detail,
    excerpt: lineOf(text, LONGEST.excerpt),
    summary:
      given === undefined
        ? `without WeChat Pay's error code${sentence || ` (${oneLine(type, 80)})`}`
        : `${given}${sentence}`,
  }
}

/** Whether a text looks like a JSON object or list, by its first character. */
export function looksLikeJson(text: string): boolean {
  return /^[\s\ufeff]*[{[]/.test(text)
}

function jsonOf(text: string): unknown {
  if (!looksLikeJson(text)) return undefined
  try {
    return parseJson(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** A code as text; `undefined` for anything that has not the form of one. */
function codeOf(code: unknown): string | undefined {
  const text = typeof code === 'number' ? String(code) : code
  return typeof text === 'string' && isPlatformCode(text) ? text : undefined
}

/** Text on one line, bounded; `undefined` when nothing is left. */
function lineOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' ? oneLine(value, most).trim() || undefined : undefined
}

/** The name of the field that WeChat Pay reports; its value is left out. */
function fieldOf(detail: unknown): string {
  const field = lineOf(own(detail, 'field'), LONGEST.field)
  return field === undefined ? '' : ` (field ${field})`
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name] // hasOwn has just found it
}
