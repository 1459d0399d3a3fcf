import { contentType } from '../transport/decode.js'
import { parseJson } from '../transport/parse-json.js'
import type { WireResponse } from '../transport/transport.js'

/** Characters of the longest code, sentence and excerpt that an error keeps. */
const LONGEST = { code: 64, message: 1_000, excerpt: 500 } as const

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
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString()
  const value = jsonOf(text)
  const code = codeOf(own(value, 'code'))
  const message = lineOf(own(value, 'message'), LONGEST.message)
  const detail = own(value, 'detail')
  const sentence = message === undefined ? '' : `: ${message}`
  if (code !== undefined) {
    return { code, message, detail, excerpt: undefined, summary: `${code}${sentence}${fieldOf(detail)}` }
  }
  const type = contentType(headers) || 'no content type'
  return {
    code: 'ERR_RESPONSE',
    message,
    detail,
    excerpt: lineOf(text, LONGEST.excerpt),
    summary: `without WeChat Pay's error code${sentence || ` (${type.slice(0, 80)})`}`,
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

/** A code as text. One that begins like those of this package is not taken for one of them. */
function codeOf(code: unknown): string | undefined {
  if (typeof code === 'number') return String(code)
  const line = lineOf(code, LONGEST.code)
  return line?.startsWith('ERR_') ? undefined : line
}

/** Text on one line, without characters that a terminal or a log would interpret; `undefined` when nothing is left. */
function lineOf(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string') return undefined
  const line = value
    .slice(0, 4 * most)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  if (line === '') return undefined
  const characters = Array.from(line)
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : line
}

/** The name of the field that WeChat Pay reports; its value is left out. */
function fieldOf(detail: unknown): string {
  const field = lineOf(own(detail, 'field'), LONGEST.code)
  return field === undefined ? '' : ` (field ${field})`
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name] // hasOwn has just found it
}
