import type { Exchange } from '../index.js'

/**
 * One line for the terminal: verb, target, status, the reason of a refusal, and the applied fault. It contains no header,
 * no body, no key, and no control sequence of a terminal.
 */
export function exchangeLine({ method, target, answer, code, problem, notes = [], fault }: Exchange): string {
  const reason = code === undefined ? '' : `  ${code}: ${problem}`
  const played = fault === undefined ? '' : `  [fault: ${fault}]`
  const noted = notes.map((note) => `  [note: ${note}]`).join('')
  return `${method.padEnd(6)} ${target}  ${answer.status || 'none'}${reason}${noted}${played}`.replace(
    /[^\x20-\x7e\u3000-\u9fff]/g,
    '?',
  )
}
