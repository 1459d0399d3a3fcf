import type { Traits } from '../../types/core.js'
import type { Call } from '../call/call.js'
import { createWideTree, knownSegments, segmentsOf } from '../call/path-tree.js'
import { ownProperties } from '../settings/setting.js'
import { headOf, perHead, rowsUnder } from './trait-rows.js'

/** Without a prototype, as all traits: `Object.prototype.unsigned` must not switch verification off. */
const NONE: Traits = ownProperties({})

const treeUnder = perHead(createWideTree)

/** The traits of an operation, by the template of the spec; empty where nothing departs from the default. */
export function traitsOf(method: string, template: string): Traits {
  return exactTraits(method, template) ?? NONE
}

function exactTraits(method: string, template: string): Traits | undefined {
  return rowsUnder(headOf(template.split('/')))?.get(`${method} ${template}`)
}

/**
 * The traits of the operation that a call addresses; empty where nothing departs from the default.
 *
 * The lookup uses the path on the wire, because the caller may have given the variables other names than the spec, filled
 * them in (`chain('v3/pay/transactions/id/4200…')`) or written several segments as one `{+x}`, and sensitive fields must
 * be encrypted in any case. A literal segment of the spec takes precedence over a variable.
 *
 * @param path The expanded path of the call.
 */
export function findTraits(call: Pick<Call, 'method' | 'template'>, path: string): Traits {
  const exact = exactTraits(call.method, call.template)
  if (exact) return exact
  const segments = segmentsOf(path)
  return treeUnder(headOf(segments))?.find(call.method, segments)?.[0] ?? NONE
}

/**
 * The traits that `findTraits` finds for every call of a template, whatever the values of its variables; `undefined` where they
 * depend on them.
 */
export function traitsOfTemplate(method: string, template: string): Traits | undefined {
  const exact = exactTraits(method, template)
  if (exact) return exact
  const segments = knownSegments(template.startsWith('V2/') ? `v2${template.slice(2)}` : template)
  if (segments === undefined) return undefined
  const head = headOf(segments)
  return head === undefined || treeUnder(head)?.couldFind(method, segments) ? undefined : NONE
}
