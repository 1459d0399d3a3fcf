import type { Command } from 'commander'
import type { Io } from '../terminal/io.js'

/** Options of the program, which every command has. */
export interface Globals {
  /** Whether the output is JSON; text is the body of `call`. */
  readonly json?: true | string
}

/** Runs a command and sets the exit code: that which the work resolves to, or that of its error, which is shown. */
export async function run(io: Io, command: Command, work: (globals: Globals) => Promise<number>): Promise<void> {
  const globals = command.optsWithGlobals<Globals>()
  try {
    io.exit(await work(globals))
  } catch (error) {
    // Loaded here, as the work of each command is: help and a shell at Tab should not wait for the client.
    const { report } = await import('../terminal/report.js')
    io.exit(report(error, globals.json === true, io))
  }
}
