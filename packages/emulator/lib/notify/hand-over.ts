import { PATIENCE_MS, type Post, SHOWN_ANSWER } from './send.js'

/** Receives notifications in the same process: `receiver.fetch(…)`, or the `fetch` of an app of Hono. */
export type Deliver = (request: Request) => Response | Promise<Response>

/** Delivers notifications to a function instead of the network; its answer counts like one from the network. */
export function handOver(deliver: Deliver): Post {
  return async (url, headers, body, signal, judge) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
    const overdue = new Promise<'overdue'>((resolve) => {
      limit.addEventListener('abort', () => resolve('overdue'), { once: true })
    })
    // An async function, so that a synchronous exception fails like a rejection.
    const handled = async () => {
      const response = await deliver(new Request(url, { method: 'POST', headers, body, signal: limit }))
      return { status: response.status, text: response.bodyUsed ? '' : await response.text() }
    }
    const answer = await Promise.race([handled(), overdue]).catch((error: unknown) => ({ error }))
    if (answer === 'overdue') return { status: undefined, problem: `no answer within ${PATIENCE_MS / 1000} s` }
    if ('error' in answer) return { status: undefined, problem: `\`deliver\` failed (${nameOf(answer.error)})` }
    return judge(answer.status, answer.text.slice(0, SHOWN_ANSWER))
  }
}

/** The name of an error, without its message, which may contain data of the notification. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
