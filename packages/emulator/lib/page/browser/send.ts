import type { CommandInfo } from '../../world/page-wire.js'

const API = '/_emulator/api/'

/** Runs a command of the operator. @throws {Error} with the emulator's message when the command fails. */
export async function operate(name: string, parameters: object): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  const reply = await fetch(`${API}${name}`, { method: 'POST', headers, body: JSON.stringify(parameters) })
  const answer = await reply.json()
  if (!reply.ok) throw new Error(answer.message)
  return answer
}

/** Fetches the list of all commands. */
export async function listCommands(): Promise<readonly CommandInfo[]> {
  return (await fetch(`${API}commands`)).json()
}

/** The message of an error. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
