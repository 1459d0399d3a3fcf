import type { ClientTask } from './clients.js'

/** One call: signed, sent, its answer verified and parsed. `path` is complete, and begins with a slash. */
export function handWritten(
  task: Omit<ClientTask, 'client'>,
): (method: 'GET' | 'POST', path: string, json?: object) => Promise<unknown>
