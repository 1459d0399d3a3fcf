import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { busiCallbackStories } from './callbacks.js'
import type { BusiCoupon } from './coupon.js'
import { busiCouponCommands, busiCouponStories } from './coupons.js'
import { busiStockStories } from './stocks.js'

/** Coupons of a merchant's own. */
export const stories: readonly Story[] = [...busiStockStories, ...busiCouponStories, ...busiCallbackStories]

export const commands = busiCouponCommands

export const states = {
  busi_coupons: {
    SENDED: 'wait',
    USED: 'good',
    EXPIRED: 'bad',
    DEACTIVATED: 'bad',
  } satisfies Record<BusiCoupon['coupon_state'], Tone>,
} satisfies States
