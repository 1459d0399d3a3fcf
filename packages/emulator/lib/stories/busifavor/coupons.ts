import { beijingTime } from '../../world/beijing-time.js'
import { MOMENT } from '../../world/check-fields.js'
import { command } from '../../world/command.js'
import { invalidRequest, notFound, paramError, type Refusal } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { answerOnce } from '../answer-once.js'
import { type Hours, isWithin } from '../hours.js'
import { numberedPage } from '../paging.js'
import {
  type BusiCoupon,
  busiCouponAsOfNow,
  busiCoupons,
  busiCouponViewOf,
  findBusiCoupon,
  keyOf,
  sendBusiCoupon,
} from './coupon.js'
import { findBusiStock } from './stock.js'

const COUPONS = 'v3/marketing/busifavor/coupons'
const USERS = 'v3/marketing/busifavor/users/{openid}/coupons'

/** Stories of a merchant's own coupons: sent, queried, used, returned. */
export const busiCouponStories: readonly Story[] = [
  story('post', `${COUPONS}/send`, ({ json }, world) =>
    answerOnce(world, 'busi-send', json.out_request_no, json, () => {
      const { stock_id, coupon_code } = sendBusiCoupon(world, json, 'BUSICOUPON_SEND_CHANNEL_API')
      return { stock_id, coupon_code, out_request_no: json.out_request_no }
    }),
  ),

  story('get', USERS, ({ openid, query }, world) => {
    const { appid, stock_id, coupon_state } = query
    const found = [...busiCoupons(world).values()]
      .filter((one) => one.openid === openid && one.appid === appid && (stock_id ?? one.stock_id) === one.stock_id)
      .map((one) => busiCouponAsOfNow(one, world))
      .filter((one) => (coupon_state ?? one.coupon_state) === one.coupon_state)
    const page = numberedPage(found, query, { most: 100, usual: 20 })
    return { ...page, total_count: found.length, data: page.data.map((one) => busiCouponViewOf(one, world)) }
  }),

  story('get', `${USERS}/{coupon_code}/appids/{appid}`, ({ openid, coupon_code, appid }, world) => {
    const coupon = [...busiCoupons(world).values()].find(
      (one) => one.coupon_code === coupon_code && one.openid === openid && one.appid === appid,
    )
    if (!coupon) throw notFound('the customer has no such coupon')
    return busiCouponViewOf(busiCouponAsOfNow(coupon, world), world)
  }),

  story('post', `${COUPONS}/use`, ({ json }, world) =>
    answerOnce(world, 'busi-use', json.use_request_no, json, () => {
      const { coupon_code, stock_id, use_request_no, use_time, openid } = json
      if (!MOMENT.test(use_time)) throw paramError('/use_time', 'body', 'must be in RFC 3339', use_time)
      const coupon = findBusiCoupon(world, coupon_code, stock_id)
      checkUse(world, coupon, openid)
      const wechatpay_use_time = beijingTime(world.now())
      const used: BusiCoupon = { ...coupon, coupon_state: 'USED', use_request_no, use_time: wechatpay_use_time }
      busiCoupons(world).set(keyOf(coupon), used)
      return { stock_id: coupon.stock_id, openid: coupon.openid, wechatpay_use_time }
    }),
  ),

  story('post', `${COUPONS}/return`, ({ json }, world) =>
    answerOnce(world, 'busi-return', json.return_request_no, json, () => {
      const coupon = findBusiCoupon(world, json.coupon_code, json.stock_id)
      if (coupon.coupon_state !== 'USED') throw wrongState(coupon, 'given back')
      const { use_request_no: _, use_time: __, ...rest } = coupon
      busiCoupons(world).set(keyOf(coupon), { ...rest, coupon_state: 'SENDED' })
      return { wechatpay_return_time: beijingTime(world.now()) }
    }),
  ),

  story('post', `${COUPONS}/deactivate`, ({ json }, world) =>
    answerOnce(world, 'busi-deactivate', json.deactivate_request_no, json, () => {
      const coupon = findBusiCoupon(world, json.coupon_code, json.stock_id)
      if (coupon.coupon_state !== 'SENDED') throw wrongState(coupon, 'deactivated')
      busiCoupons(world).set(keyOf(coupon), { ...coupon, coupon_state: 'DEACTIVATED' })
      return { wechatpay_deactivate_time: beijingTime(world.now()) }
    }),
  ),
]

/** Commands that give a customer such a coupon without the merchant's program. */
export const busiCouponCommands = [
  command(
    'take-coupon',
    "The customer receives one of the merchant's own coupons (busifavor) in a mini program.",
    {
      required: {
        stock_id: { type: 'string' },
        openid: { type: 'string', minLength: 1, maxLength: 128 },
        appid: { type: 'string', minLength: 1, maxLength: 32 },
      },
      optional: { coupon_code: { type: 'string', minLength: 1, maxLength: 32 } },
    },
    (world: World, taking: { stock_id: string; openid: string; appid: string; coupon_code?: string }) => {
      const sending = { ...taking, out_request_no: world.random.digits(28) }
      return busiCouponViewOf(sendBusiCoupon(world, sending, 'BUSICOUPON_SEND_CHANNEL_MINIAPP'), world)
    },
  ),
] as const

function checkUse(world: World, coupon: BusiCoupon, openid: string | undefined): void {
  if (openid !== undefined && openid !== coupon.openid) throw invalidRequest('the coupon belongs to another customer')
  if (coupon.coupon_state !== 'SENDED') throw wrongState(coupon, 'used')
  if (Date.parse(coupon.available_start_time) > world.now()) {
    throw invalidRequest(`the coupon can be used from ${coupon.available_start_time} on`)
  }
  const { request } = findBusiStock(world, coupon.stock_id)
  const { available_week, irregulary_avaliable_time: spans } = request.coupon_use_rule.coupon_available_time
  const { week_day: days, available_day_time: times = [{}] } = available_week ?? {}
  const hours: readonly Hours[] = times.map(({ begin_time, end_time }: Hours) => ({ days, begin_time, end_time }))
  const isHour = hours.some((one) => isWithin(one, world.now()))
  const isSpan = spans?.some(({ begin_time = '', end_time = '' }) => {
    return Date.parse(begin_time) <= world.now() && world.now() <= Date.parse(end_time)
  })
  if (!isHour || isSpan === false) throw invalidRequest('the coupon cannot be used at this hour')
}

function wrongState({ coupon_state }: BusiCoupon, step: string): Refusal {
  return invalidRequest(`the coupon is ${coupon_state}, so it cannot be ${step}`)
}
