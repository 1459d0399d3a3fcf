import type { Method } from '../../types/core.js'
import { type Operation, toOperation } from '../call/operation.js'
import { isDistant } from './near-miss.js'
import { traitsOfTemplate } from './traits.js'

/** Finds operations by method and template. */
export type Operations = (method: Method, template: string) => Operation

/** Operations of a method that are kept. Ids in paths would make them grow without bound, so all are dropped when there are so many. */
const MOST = 1_024

/** The operations of one client: each is taken apart at its first call, and found by one look-up from then on. */
export function createOperations(): Operations {
  const known: Readonly<Record<Method, Map<string, Operation>>> = {
    GET: new Map(),
    POST: new Map(),
    PUT: new Map(),
    PATCH: new Map(),
    DELETE: new Map(),
  }
  return (method, template) => {
    const operations = known[method]
    const found = operations.get(template)
    if (found) return found
    if (operations.size >= MOST) operations.clear()
    const traits = traitsOfTemplate(method, template)
    const operation = { ...toOperation(method, template), traits, isDistant: isDistant(template) }
    operations.set(template, operation)
    return operation
  }
}
