import type { Traits } from '../../types/core.js'
import type { Call } from '../call/call.js'
import { createWideTree, knownSegments, segmentsOf } from '../call/path-tree.js'
import { traits } from '../generated/traits.js'
import { ownProperties } from '../settings/setting.js'
import { once } from './once.js'

/** Without a prototype, as all traits below: `Object.prototype.unsigned` must not switch verification off. */
const NONE: Traits = ownProperties({})

/** Both are built from a constant when they are needed first, so that a start does not wait for them; they never change. */
const table = once(
  (): ReadonlyMap<string, Traits> =>
    new Map(
      Object.entries(traits).map(([operation, { upload, ...rest }]) => [
        operation,
        ownProperties(upload ? { ...rest, upload: ownProperties(upload) } : rest),
      ]),
    ),
)
const tree = once(() => createWideTree(table()))

/** The traits of an operation, by the template of the spec; empty where nothing departs from the default. */
export function traitsOf(method: string, template: string): Traits {
  return table().get(`${method} ${template}`) ?? NONE
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
  const exact = table().get(`${call.method} ${call.template}`)
  if (exact) return exact
  return tree().find(call.method, segmentsOf(path))?.[0] ?? NONE
}

/**
 * The traits that `findTraits` finds for every call of a template, whatever the values of its variables; `undefined` where they
 * depend on them.
 */
export function traitsOfTemplate(method: string, template: string): Traits | undefined {
  const exact = table().get(`${method} ${template}`)
  if (exact) return exact
  const segments = knownSegments(template.startsWith('V2/') ? `v2${template.slice(2)}` : template)
  return segments?.[0] === undefined || tree().couldFind(method, segments) ? undefined : NONE
}
