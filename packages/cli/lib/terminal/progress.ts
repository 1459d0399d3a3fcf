import { Writable } from 'node:stream'
import spinnerOf from 'yocto-spinner'
import type { Io } from './io.js'

/** Bytes between two updates of the line. */
const STEP = 64 * 1024

/** Characters of the bar. */
const WIDTH = 24

/** A line on a terminal that says what is being done. Elsewhere nothing is shown. */
export interface Progress {
  /**
   * Shows how much of a file has come.
   *
   * @param size Bytes so far.
   * @param of Bytes of the whole file, where that is known: then there is a bar.
   */
  readonly update: (size: number, of?: number) => void
  readonly end: () => void
}

/** Starts a spinner on the standard error. */
export function progress(io: Pick<Io, 'err' | 'isTerminal' | 'terminal' | 'onStop'>, text: string): Progress {
  if (!io.isTerminal) return { update: () => undefined, end: () => undefined }
  // `Io` has the signals, so that all that is to be cleaned up is.
  const spinner = spinnerOf({ text, stream: io.terminal ?? terminalOf(io), handleSignals: false }).start()
  const forget = io.onStop?.(() => void spinner.stop())
  let shown = -STEP
  return {
    update: (size, of) => {
      if (size - shown < STEP && size !== of) return
      shown = size
      spinner.text = `${text} ${of === undefined ? `${megabytes(size)} …` : barOf(size, of)}`
    },
    end: () => {
      forget?.()
      spinner.stop()
    },
  }
}

function barOf(size: number, of: number): string {
  const part = Math.min(size / of, 1)
  const full = Math.round(part * WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(part * 100)} %  ${megabytes(size)} / ${megabytes(of)}`
}

function megabytes(size: number): string {
  return `${(size / 1e6).toFixed(1)} MB`
}

/** A terminal that writes by `err`. */
function terminalOf({ err }: Pick<Io, 'err'>): NodeJS.WriteStream {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      err(String(chunk))
      done()
    },
  })
  const stays = () => true
  const terminal = { isTTY: true, columns: 80, cursorTo: stays, clearLine: stays, moveCursor: stays }
  return Object.assign(stream, terminal) as unknown as NodeJS.WriteStream // what a spinner uses of one
}
