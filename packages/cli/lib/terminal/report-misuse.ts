import type { Io } from './io.js'
import { translate } from './translate.js'

/** An error of usage, as commander words it. */
export interface Misuse {
  readonly text: string
  readonly isJson: boolean
}

/** Shows an error of usage in the language of the output; with `--json`, as JSON. */
export function reportMisuse({ text, isJson }: Misuse, io: Io): void {
  const message = translate(text, io.language)
  if (!isJson) {
    io.err(`${message}\n`)
    return
  }
  const error = { name: 'UsageError', message: message.replace(/^(?:error: |错误：)/, '') }
  io.out(JSON.stringify({ error }, null, 2))
}
