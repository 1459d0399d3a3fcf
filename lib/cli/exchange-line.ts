import type { Exchange } from '../emulator/index.js'

/**
 * One line for the terminal: verb, target, status, and why a request was refused. It holds no header, no body and no
 * key, and nothing that a terminal would take for a command.
 */
export function exchangeLine({ method, target, answer, code, problem }: Exchange): string {
  const reason = code === undefined ? '' : `  ${code}: ${problem}`
  return `${method.padEnd(6)} ${target}  ${answer.status}${reason}`.replace(/[^\x20-\x7e\u3000-\u9fff]/g, '?')
}
