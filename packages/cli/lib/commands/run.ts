import type { Command } from 'commander'
import { ApiError, isWechatpayError } from 'wechatpay-chain'
import { EXIT, exitCodeOf } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { comparisonIn, messageOf } from '../terminal/message-of.js'
import { chooser } from '../terminal/words.js'

/** Options of the program, which every command has. */
export interface Globals {
  /** Whether the output is JSON; text is the body of `call`. */
  readonly json?: true | string
}

/**
 * Runs a command and sets the exit code: that which the work resolves to, or that of its error. An error is one line on the
 * standard error, or with `--json` an object on the standard output; it contains no key.
 */
export async function run(io: Io, command: Command, work: (globals: Globals) => Promise<number>): Promise<void> {
  const globals = command.optsWithGlobals<Globals>()
  try {
    io.exit(await work(globals))
  } catch (error) {
    if (globals.json === true) io.out(JSON.stringify(describe(error, io), null, 2))
    else io.err(`${chooser(io)('error: ', '错误：')}${messageOf(error, io.language)}\n`)
    if (error instanceof ApiError && error.comparison && globals.json !== true) {
      io.err(`${comparisonIn(error.comparison, io.language)}\n`)
    }
    io.exit(exitCodeOf(error) || EXIT.usage)
  }
}

/** An error as JSON; with the message as the client says it, where that is another one. */
function describe(error: unknown, { language }: Io): object {
  const message = messageOf(error, language)
  if (!(error instanceof Error)) return { error: { message } }
  const { name } = error
  const more = isWechatpayError(error) ? { code: error.code } : {}
  const answer =
    error instanceof ApiError ? { status: error.status, requestId: error.requestId, detail: error.detail } : {}
  const original = message === error.message ? {} : { original: error.message }
  return { error: { name, message, ...original, ...more, ...answer } }
}
