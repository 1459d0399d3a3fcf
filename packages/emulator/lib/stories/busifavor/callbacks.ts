import { beijingTime } from '../../world/beijing-time.js'
import { checkAddress, checkMerchant } from '../../world/check-fields.js'
import { notFound } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import { tableOf } from '../../world/world.js'

const CALLBACKS = 'v3/marketing/busifavor/callbacks'

/** Addresses that are notified of coupons that were sent, by merchant. */
export const busiCallbacks = tableOf<string>('busi_callbacks')

/** Stories of the address that is notified when one of the merchant's own coupons is sent. */
export const busiCallbackStories: readonly Story[] = [
  story('post', CALLBACKS, ({ json: { mchid = '', notify_url } }, world) => {
    const owner = mchid === '' ? world.mchid : mchid
    checkMerchant(owner, world, 'mchid', 'body')
    checkAddress('/notify_url', notify_url)
    busiCallbacks(world).set(owner, notify_url)
    return { update_time: beijingTime(world.now()), notify_url, mchid: owner }
  }),

  story('get', CALLBACKS, ({ query }, world) => {
    const { mchid = world.mchid } = query ?? {}
    checkMerchant(mchid, world, 'mchid', 'query')
    return { mchid, notify_url: busiCallbacks(world).get(mchid) ?? raiseNotSet() }
  }),
]

function raiseNotSet(): never {
  throw notFound('no address is set; set one with POST')
}
