import type { ApiResponse, Client } from '../../lib/index.js'
import { type Operation, readSpec } from '../../tools/spec.js'
import { fullRequest } from './requests-of.js'

type Ask = (options: unknown) => Promise<ApiResponse<unknown>>

const operations = new Map(readSpec().map((operation) => [`${operation.method} ${operation.template}`, operation]))

/** An operation by its name: `GET v3/certificates`. */
export function operationOf(name: string): Operation {
  const operation = operations.get(name)
  if (!operation) throw new Error(`the spec has no ${name}`)
  return operation
}

/** Calls an operation by its name, with all that it may be given unless told otherwise. */
export function callByName(
  client: Client,
  name: string,
  options?: Readonly<Record<string, unknown>>,
): Promise<ApiResponse<unknown>> {
  const operation = operationOf(name)
  // A path that is no literal is loosely typed; the verbs of the spec are all there.
  const verbs = client.chain(operation.template) as unknown as Readonly<Record<string, Ask>>
  const ask = verbs[operation.method.toLowerCase()]
  if (!ask) throw new Error(`the client has no verb for ${name}`)
  return ask(options ?? fullRequest(operation))
}

/** The values at a path of `Traits`: lists are walked, and JSON texts read. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [name, ...below] = path
  if (name === undefined) return [value]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return []
  return valuesAt((value as Record<string, unknown>)[name], below)
}
