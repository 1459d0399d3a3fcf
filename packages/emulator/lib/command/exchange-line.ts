import type { Exchange } from '../index.js'
import type { Say } from './say.js'
import { terminalText } from './terminal-text.js'

/**
 * One line for the terminal: verb, target, status, the reason of a refusal, and the applied fault. It contains no header,
 * no body, no key, and no control sequence of a terminal.
 */
export function exchangeLine(
  { method, target, answer, code, problem, notes = [], fault }: Exchange,
  say: Say = asItIs,
): string {
  const reason = code === undefined ? '' : `  ${code}: ${say(problem ?? '')}`
  const played = fault === undefined ? '' : `  [${say(`fault: ${fault}`)}]`
  const noted = notes.map((note) => `  [${say(`note: ${note}`)}]`).join('')
  return terminalText(`${method.padEnd(6)} ${target}  ${answer.status || say('none')}${reason}${noted}${played}`)
}

function asItIs(english: string): string {
  return english
}
