import { notFound } from '../refusal.js'
import { beijingTime } from './beijing-time.js'
import { checkAddress, checkMerchant } from './check-order.js'
import { type Story, story } from './story.js'
import { tableOf } from './world.js'

const CALLBACKS = 'v3/marketing/favor/callbacks'
const BUSI_CALLBACKS = 'v3/marketing/busifavor/callbacks'

/** Where notifications of used coupons go to, by merchant; nowhere while it is off. */
export const callbacks = tableOf<{ readonly url: string; readonly isOn: boolean }>('coupon_callbacks')

/** The same for a merchant's own coupons that are sent. */
export const busiCallbacks = tableOf<string>('busi_callbacks')

/** The addresses to which the use of coupons, and the sending of a merchant's own, are told. */
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

  story('post', BUSI_CALLBACKS, ({ json: { mchid = '', notify_url } }, world) => {
    const owner = mchid === '' ? world.mchid : mchid
    checkMerchant(owner, world, 'mchid', 'body')
    checkAddress('/notify_url', notify_url)
    busiCallbacks(world).set(owner, notify_url)
    return { update_time: beijingTime(world.now()), notify_url, mchid: owner }
  }),

  story('get', BUSI_CALLBACKS, ({ query }, world) => {
    const { mchid = world.mchid } = query ?? {}
    checkMerchant(mchid, world, 'mchid', 'query')
    return { mchid, notify_url: busiCallbacks(world).get(mchid) ?? raiseNotSet() }
  }),
]

function raiseNotSet(): never {
  throw notFound('no address is set; set one with POST')
}
