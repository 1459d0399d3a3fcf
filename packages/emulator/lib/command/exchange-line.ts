import type { Exchange } from '../index.js'
import { terminalText } from './terminal-text.js'

/**
 * One line for the terminal: verb, target, status, the reason of a refusal, and the applied fault. It contains no header,
 * no body, no key, and no control sequence of a terminal.
 */
export function exchangeLine({ method, target, answer, code, problem, fault }: Exchange): string {
  const reason = code === undefined ? '' : `  ${code}: ${problem}`
  const played = fault === undefined ? '' : `  [fault: ${fault}]`
  return terminalText(`${method.padEnd(6)} ${target}  ${answer.status || 'none'}${reason}${played}`)
}
