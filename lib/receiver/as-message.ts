import type { Messages } from '../../types/events.js'
import { messages } from '../generated/messages.js'

/**
 * The resource of a notification, if it is the named one of the messages that share an event; otherwise `undefined`.
 *
 * A message is recognised by its event and by fields that none of the others has, so `original_type` may be missing.
 *
 * @param name The interface of the message in `Messages`: `TransactionSuccessDirect` is the payment of an order that a direct
 * merchant placed.
 */
export function asMessage<N extends keyof Messages>(
  { event_type, resource }: { readonly event_type: string; readonly resource: unknown },
  name: N,
): Messages[N] | undefined {
  const [events, has, lacks = []] = messages[name]
  if (!events.includes(event_type) || typeof resource !== 'object' || resource === null) return undefined
  const isNamed = has.every((field) => field in resource) && !lacks.some((field) => field in resource)
  return isNamed ? (resource as Messages[N]) : undefined // by the spec, no other message has these fields
}
