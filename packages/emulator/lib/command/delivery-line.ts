import type { Delivered } from '../index.js'
import type { Say } from './say.js'
import { terminalText } from './terminal-text.js'

/** Largest number of characters of a shop's answer. */
const LONGEST_ANSWER = 200

/**
 * One line for the terminal: event, address, status, why it does not count as accepted, what the shop answered then, and
 * when the next attempt follows. It contains nothing of the notification's content.
 */
export function deliveryLine(
  { event_type, url, status, problem, answer = '', fault, waitMs }: Delivered,
  say: Say,
): string {
  const words = answer.replace(/\s+/g, ' ').trim()
  const shown = words.length > LONGEST_ANSWER ? `${words.slice(0, LONGEST_ANSWER)}…` : words
  const parts = [
    `${say('notify')} ${event_type} → ${url}  ${status ?? say('none')}`,
    ...(problem === undefined ? [] : [say(problem), ...(shown === '' ? [] : [say(`the shop says: ${shown}`)])]),
    ...(fault === undefined ? [] : [`[${say(`fault: ${fault}`)}]`]),
    ...(problem === undefined ? [] : [say(waitMs === undefined ? 'given up' : `next attempt in ${waitMs / 1000} s`)]),
  ]
  return terminalText(parts.join('  '))
}
