import { type Language, languageOf } from './words.js'

/** What a command uses of its process, so that a test can take its place. */
export interface Io {
  /** Writes a line to the standard output. */
  readonly out: (line: string) => void
  /** Writes bytes to the standard output, as they are. */
  readonly write: (bytes: Uint8Array) => void
  /** Writes text to the standard error, without a line break. */
  readonly err: (text: string) => void
  /** Language of the output: that of `--lang`, or that of the environment. */
  readonly language: Language
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder in which relative paths begin. */
  readonly cwd: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Whether the standard error is a terminal, on which progress is shown. */
  readonly isTerminal: boolean
  /** That terminal. Default: one that writes by `err`. */
  readonly terminal?: NodeJS.WriteStream
  /** Whether the standard input is a terminal, at which somebody types. */
  readonly isTyped?: boolean
  /** Whether the standard output takes colours. */
  readonly colours: boolean
  /** Columns of the terminal on which the standard output is shown; `undefined` where it is not. */
  readonly columns?: number | undefined
  /** A signal that aborts at Ctrl-C, for a command that runs until then. The process does not end by itself any more. */
  readonly untilStopped: () => AbortSignal
  /**
   * Has something cleaned up before Ctrl-C ends the process: a file that is not complete, a cursor that is hidden. Default: nothing.
   *
   * @returns Forgets it.
   */
  readonly onStop?: (clean: () => void) => () => void
  /** Sets the exit code of the process. */
  readonly exit: (code: number) => void
}

/** Columns below which lines are not cut: a terminal without a size says 0. */
const NARROWEST = 20

/** Columns of a terminal; `undefined` for anything else, and for a terminal without a size. */
export function columnsOf({ isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): number | undefined {
  return isTTY && columns >= NARROWEST ? columns : undefined
}

/** The process itself. `NO_COLOR` and pipes switch colours off. */
export function processIo(args: readonly string[]): Io {
  const { stdout, stderr, env } = process
  let isWatched = false
  const write = (content: string | Uint8Array) => {
    // `wechatpay … | head -1` closes the pipe: the rest is for nobody. Not before the first line: `emulate` outlives its reader.
    if (!isWatched) stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))
    isWatched = true
    stdout.write(content)
  }
  return {
    out: (line) => write(`${line}\n`),
    write,
    err: (text) => void stderr.write(text),
    language: languageOf(args, env),
    env,
    cwd: process.cwd(),
    now: Date.now,
    isTerminal: stderr.isTTY === true,
    isTyped: process.stdin.isTTY === true,
    terminal: stderr,
    colours: stdout.isTTY === true && !env.NO_COLOR,
    columns: columnsOf(stdout),
    untilStopped: () => {
      const stop = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
      return stop.signal
    },
    onStop: cleaners(),
    exit: (code) => {
      process.exitCode = code
    },
  }
}

/** What is to be cleaned up is; then the process ends with the code that shells give a signal. */
function cleaners(): NonNullable<Io['onStop']> {
  const all = new Set<() => void>()
  const end = (signal: NodeJS.Signals) => {
    for (const clean of all) clean()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  return (clean) => {
    if (all.size === 0) for (const signal of signals) process.on(signal, end)
    all.add(clean)
    return () => {
      all.delete(clean)
      if (all.size === 0) for (const signal of signals) process.off(signal, end)
    }
  }
}
