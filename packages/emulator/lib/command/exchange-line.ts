import type { Exchange } from '../index.js'

/**
 * One line for the terminal: verb, target, status, why a request was refused, and the applied fault. It holds no
 * header, no body and no key, and nothing that a terminal would take for a command.
 */
export function exchangeLine({ method, target, answer, code, problem, fault }: Exchange): string {
  const reason = code === undefined ? '' : `  ${code}: ${problem}`
  const played = fault === undefined ? '' : `  [fault: ${fault}]`
  return `${method.padEnd(6)} ${target}  ${answer.status || 'none'}${reason}${played}`.replace(
    /[^\x20-\x7e\u3000-\u9fff]/g,
    '?',
  )
}
