import { ApiError, isWechatpayError } from 'wechatpay-chain'
import { exitCodeOf } from './exit-code-of.js'
import { hintOf } from './hint-of.js'
import type { Io } from './io.js'
import { comparisonIn, messageOf } from './message-of.js'
import { chooser } from './words.js'

/**
 * Shows an error: one line on the standard error and what to do, or an object on the standard output; it contains no key.
 *
 * @returns The exit code.
 */
export function report(error: unknown, isJson: boolean, io: Pick<Io, 'out' | 'err' | 'language'>): number {
  if (isJson) io.out(JSON.stringify(describe(error, io), null, 2))
  else {
    io.err(`${chooser(io)('error: ', '错误：')}${messageOf(error, io.language)}\n`)
    const hint = hintOf(error)
    if (hint) io.err(`  → ${hint[io.language]}\n`)
    if (error instanceof ApiError && error.comparison) io.err(`${comparisonIn(error.comparison, io.language)}\n`)
  }
  return exitCodeOf(error)
}

/** An error as JSON; with the message as the client says it, where that is another one. */
function describe(error: unknown, { language }: Pick<Io, 'language'>): object {
  const message = messageOf(error, language)
  if (!(error instanceof Error)) return { error: { message } }
  const { name } = error
  const more = isWechatpayError(error) ? { code: error.code } : {}
  const answer =
    error instanceof ApiError ? { status: error.status, requestId: error.requestId, detail: error.detail } : {}
  const original = message === error.message ? {} : { original: error.message }
  const hint = hintOf(error)
  return { error: { name, message, ...original, ...(hint && { hint: hint[language] }), ...more, ...answer } }
}
