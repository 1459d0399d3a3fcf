import type { Io } from './io.js'

/** Bytes between two updates of the line. */
const STEP = 64 * 1024

/** Shows on a terminal how much has come; nothing elsewhere. WeChat Pay does not say how large a bill is. */
export function progress({ err, isTerminal }: Pick<Io, 'err' | 'isTerminal'>): {
  /** @param size Bytes so far. */
  update(size: number): void
  end(): void
} {
  let shown = -STEP
  return {
    update: (size) => {
      if (!isTerminal || size - shown < STEP) return
      shown = size
      err(`\r${(size / 1e6).toFixed(1)} MB `)
    },
    end: () => {
      if (isTerminal && shown >= 0) err('\r\u001b[K')
    },
  }
}
