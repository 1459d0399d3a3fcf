import { paramError, Refusal } from '../refusal.js'
import { beijingTime } from './beijing-time.js'
import { checkMerchant } from './check-order.js'
import { type Story, story } from './story.js'
import { tableOf } from './world.js'

const CALLBACKS = 'v3/marketing/favor/callbacks'

/** Where notifications of used coupons go to, by merchant; nowhere while it is off. */
export const callbacks = tableOf<{ readonly url: string; readonly isOn: boolean }>('coupon_callbacks')

/** The address to which the use of coupons is told. */
export const couponCallbackStories: readonly Story[] = [
  story('post', CALLBACKS, ({ json: { mchid, notify_url, switch: isOn = true } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'body')
    if (!URL.canParse(notify_url) || !/^https?:$/.test(new URL(notify_url).protocol)) {
      throw paramError('/notify_url', 'body', 'must be an address to which notifications can be sent', notify_url)
    }
    callbacks(world).set(mchid, { url: notify_url, isOn })
    return { update_time: beijingTime(world.now()), notify_url }
  }),

  story('get', CALLBACKS, ({ query: { mchid } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'query')
    const set = callbacks(world).get(mchid)
    if (!set) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', 'no address is set; set one with POST')
    return { mchid, notify_url: set.url }
  }),
]
