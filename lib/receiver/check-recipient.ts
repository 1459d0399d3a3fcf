import { ConfigError } from '../errors.js'
import type { Opened } from './open.js'

/** Fields of a resource that name the merchant whose notification it is. */
const OWNERS = ['mchid', 'mch_id', 'sp_mchid', 'combine_mchid', 'combine_mch_id'] as const

/** Fields that name a merchant below that one: a receiver may be the sub-merchant's own. */
const MEMBERS = ['sub_mchid', 'sub_mch_id'] as const

/** Events of shopping malls, whose `mchid` is the mall and not the merchant that receives them. */
const OTHER_MEANING = /^MALL_/

/**
 * Refuses a notification for another merchant: one that was sent to this URL by mistake, or replayed here by somebody. Its
 * signature is right, and so is its key when two merchants share one, so only its content shows the difference.
 *
 * @param settings `mchid` of the receiver; without it every merchant's notification is accepted.
 * @throws {ConfigError} that names both merchants.
 */
export function checkRecipient(
  { event_type, resource }: Opened,
  { mchid }: { readonly mchid?: string | undefined },
): void {
  if (mchid === undefined || typeof resource !== 'object' || resource === null || OTHER_MEANING.test(event_type)) return
  const textAt = (name: string) =>
    Object.hasOwn(resource, name) ? (resource as Record<string, unknown>)[name] : undefined
  const owner = OWNERS.find((name) => typeof textAt(name) === 'string')
  if (owner === undefined || [...OWNERS, ...MEMBERS].some((name) => textAt(name) === mchid)) return
  throw new ConfigError(
    `notification: ${event_type} is for merchant ${String(textAt(owner)).slice(0, 32)} (\`${owner}\`), and this receiver has \`mchid\` ` +
      `${mchid}; was its \`notify_url\` meant for another receiver? One receiver for several merchants leaves \`mchid\` out`,
  )
}
