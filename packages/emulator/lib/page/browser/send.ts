import type { CommandInfo } from '../../world/page-wire.js'

const API = '/_emulator/api/'

/** Does a command of the operator; throws what the gateway says when it cannot be done. */
export async function operate(name: string, parameters: object): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  const reply = await fetch(`${API}${name}`, { method: 'POST', headers, body: JSON.stringify(parameters) })
  const answer = await reply.json()
  if (!reply.ok) throw new Error(answer.message)
  return answer
}

/** All commands that there are. */
export async function listCommands(): Promise<readonly CommandInfo[]> {
  return (await fetch(`${API}commands`)).json()
}

/** What an error says. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
