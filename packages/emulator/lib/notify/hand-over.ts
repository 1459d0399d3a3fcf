import { judgeStatus, PATIENCE_MS, type Post } from './send.js'

/** Takes notifications in the same process: `receiver.fetch(…)`, or the `fetch` of an app of Hono. */
export type Deliver = (request: Request) => Response | Promise<Response>

/** Hands notifications to a function instead of the network; what it answers counts as it would from there. */
export function handOver(deliver: Deliver): Post {
  return async (url, headers, body, signal) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
    const overdue = new Promise<'overdue'>((resolve) => {
      limit.addEventListener('abort', () => resolve('overdue'), { once: true })
    })
    // An async function, so that one that throws at once fails like one that throws later.
    const handled = async () => deliver(new Request(url, { method: 'POST', headers, body, signal: limit }))
    const answer = await Promise.race([handled(), overdue]).catch((error: unknown) => ({ error }))
    if (answer === 'overdue') return { status: undefined, problem: `no answer within ${PATIENCE_MS / 1000} s` }
    if ('error' in answer) return { status: undefined, problem: `\`deliver\` failed (${nameOf(answer.error)})` }
    return judgeStatus(answer.status)
  }
}

/** Without its message, which may hold what the notification says. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
