import { handlerSample, xmlHandlerSample } from './emit-webhook-pages.js'
import type { Recorded } from './record.js'
import { callForms } from './samples.js'
import type { Notification, Operation } from './spec.js'

/**
 * A program that makes every call of the documentation pages, a file for each domain: each operation in its six forms.
 *
 * @param client Where the type `Client` comes from.
 * @param recorded What the pages pass, by `POST v3/…`.
 */
export function emitCalls(
  operations: readonly Operation[],
  client: string,
  recorded: ReadonlyMap<string, Recorded>,
): Map<string, string> {
  const domains = [...new Set(operations.map(domainOf))]
  return new Map(
    domains.map((domain) => [
      `${domain}.ts`,
      emitFile(
        operations.filter((one) => domainOf(one) === domain),
        client,
        recorded,
      ),
    ]),
  )
}

function emitFile(operations: readonly Operation[], client: string, recorded: ReadonlyMap<string, Recorded>): string {
  const calls = operations.flatMap((operation) =>
    callForms(operation, recorded.get(`${operation.method} ${operation.template}`)?.options).map(
      ({ code }) => `{\n${code}\n}\n`,
    ),
  )
  return `import type { Client } from '${client}'\ndeclare const client: Client\n${calls.join('')}`
}

function domainOf({ template }: Operation): string {
  return template.split('/').slice(0, 2).join('-')
}

/** The handlers of the notification pages, a file each. */
export function emitHandlers(notifications: readonly Notification[]): Map<string, string> {
  const json = notifications.filter(({ protocol }) => protocol === 'v3')
  const xml = notifications.filter(({ protocol }) => protocol === 'v2')
  return new Map([
    ...json.map((one) => [`webhook-${one.name}.ts`, `${handlerSample(one, notifications)}\n`] as const),
    ...xml.map((one) => [`webhook-v2-${one.name}.ts`, `${xmlHandlerSample(one)}\n`] as const),
  ])
}
