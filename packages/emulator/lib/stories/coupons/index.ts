import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { couponCallbackStories } from './callbacks.js'
import { type Coupon, couponStories } from './coupons.js'
import type { Stock } from './stock.js'
import { stockStories } from './stocks.js'
import { couponCommands } from './use.js'

/** Coupons that WeChat Pay redeems. */
export const stories: readonly Story[] = [...stockStories, ...couponStories, ...couponCallbackStories]

export const commands = couponCommands

export const states = {
  coupons: { SENDED: 'wait', USED: 'good', EXPIRED: 'bad' } satisfies Record<Coupon['status'], Tone>,
  coupon_stocks: {
    unactivated: 'wait',
    running: 'good',
    paused: 'wait',
    stoped: 'bad',
  } satisfies Record<Stock['status'], Tone>,
} satisfies States
