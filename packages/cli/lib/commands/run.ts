import type { Command } from 'commander'
import { ApiError, isWechatpayError } from 'wechatpay-chain'
import { EXIT, exitCodeOf } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'

/** Options of the program, which every command has. */
export interface Globals {
  readonly lang?: string
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
    if (globals.json === true) io.out(JSON.stringify(describe(error), null, 2))
    else io.err(`error: ${error instanceof Error ? error.message : String(error)}\n`)
    if (error instanceof ApiError && error.comparison && globals.json !== true) io.err(`${error.comparison}\n`)
    io.exit(exitCodeOf(error) || EXIT.usage)
  }
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { error: { message: String(error) } }
  const { name, message } = error
  const more = isWechatpayError(error) ? { code: error.code } : {}
  const answer =
    error instanceof ApiError ? { status: error.status, requestId: error.requestId, detail: error.detail } : {}
  return { error: { name, message, ...more, ...answer } }
}
