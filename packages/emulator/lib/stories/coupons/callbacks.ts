import { beijingTime } from '../../world/beijing-time.js'
import { checkAddress, checkMerchant } from '../../world/check-fields.js'
import { notFound } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import { tableOf } from '../../world/world.js'

const CALLBACKS = 'v3/marketing/favor/callbacks'

/** Addresses for notifications of used coupons, by merchant; unused while switched off. */
export const callbacks = tableOf<{ readonly url: string; readonly isOn: boolean }>('coupon_callbacks')

/** The address that is notified when a coupon is used. */
export const couponCallbackStories: readonly Story[] = [
  story('post', CALLBACKS, ({ json: { mchid, notify_url, switch: isOn = true } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'body')
    checkAddress('/notify_url', notify_url)
    callbacks(world).set(mchid, { url: notify_url, isOn })
    return { update_time: beijingTime(world.now()), notify_url }
  }),

  story('get', CALLBACKS, ({ query: { mchid } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'query')
    return { mchid, notify_url: callbacks(world).get(mchid)?.url ?? raiseNotSet() }
  }),
]

function raiseNotSet(): never {
  throw notFound('no address is set; set one with POST')
}
