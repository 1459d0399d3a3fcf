import { beijingTime } from '../../world/beijing-time.js'
import { invalidRequest, paramError } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { answerOnce } from '../answer-once.js'
import { type BusiStock, busiStocks, busiStockViewOf, checkBusiStock, findBusiStock } from './stock.js'

const STOCKS = 'v3/marketing/busifavor/stocks'
const STOCK = `${STOCKS}/{stock_id}` as const

/** Largest number of codes in one upload. */
const MOST_CODES = 200

/** Stories of stocks of a merchant's own coupons: created, changed, queried. */
export const busiStockStories: readonly Story[] = [
  story('post', STOCKS, ({ json }, world) =>
    answerOnce(world, 'busi-stock', json.out_request_no, json, () => {
      checkBusiStock(json, world)
      const stock_id = `1${world.random.digits(15)}`
      const create_time = beijingTime(world.now())
      const stock: BusiStock = { stock_id, request: json, create_time, sent: 0, sent_on: {}, codes: [], uploaded: 0 }
      busiStocks(world).set(stock_id, stock)
      return { stock_id, create_time }
    }),
  ),

  story('get', STOCK, ({ stock_id }, world) => busiStockViewOf(findBusiStock(world, stock_id), world)),

  story('patch', STOCK, ({ stock_id, json }, world) =>
    answerOnce(world, 'busi-change', json.out_request_no, { stock_id, json }, () => {
      const stock = findBusiStock(world, stock_id)
      const { out_request_no: _, coupon_use_rule, stock_send_rule, ...changes } = json
      const { request } = stock
      const changed = {
        ...request,
        ...changes,
        coupon_use_rule: { ...request.coupon_use_rule, ...coupon_use_rule },
        stock_send_rule: { ...request.stock_send_rule, ...stock_send_rule },
      } as BusiStock['request'] // a change of an entrance may leave out what the stock's own must have
      busiStocks(world).set(stock_id, { ...stock, request: changed })
      return undefined
    }),
  ),

  story('patch', `${STOCK}/budget`, ({ stock_id, json }, world) =>
    answerOnce(world, 'busi-budget', json.modify_budget_request_no, { stock_id, json }, () => {
      const stock = findBusiStock(world, stock_id)
      const { stock_send_rule: rule } = stock.request
      const { current_max_coupons, current_max_coupons_by_day, target_max_coupons, target_max_coupons_by_day } = json
      checkCurrent('current_max_coupons', current_max_coupons, rule.max_coupons)
      checkCurrent('current_max_coupons_by_day', current_max_coupons_by_day, rule.max_coupons_by_day)
      if (target_max_coupons === undefined && target_max_coupons_by_day === undefined) {
        throw paramError('/target_max_coupons', 'body', 'is missing, and so is /target_max_coupons_by_day')
      }
      const max_coupons = target_max_coupons ?? rule.max_coupons
      if (max_coupons < stock.sent) throw invalidRequest(`${stock.sent} coupons of the stock were already sent`)
      const max_coupons_by_day = target_max_coupons_by_day ?? rule.max_coupons_by_day
      const budget = { max_coupons, ...(max_coupons_by_day !== undefined && { max_coupons_by_day }) }
      const request = { ...stock.request, stock_send_rule: { ...rule, ...budget } }
      busiStocks(world).set(stock_id, { ...stock, request })
      return budget
    }),
  ),

  story('post', `${STOCK}/couponcodes`, ({ stock_id, json }, world) =>
    answerOnce(world, 'busi-codes', json.upload_request_no, { stock_id, json }, () =>
      upload(world, findBusiStock(world, stock_id), json.coupon_code_list ?? []),
    ),
  ),
]

function upload(world: World, stock: BusiStock, list: readonly string[]) {
  if (stock.request.coupon_code_mode !== 'MERCHANT_UPLOAD') {
    throw invalidRequest(`the stock has codes of the mode ${stock.request.coupon_code_mode}, so none can be uploaded`)
  }
  if (list.length < 1 || list.length > MOST_CODES) {
    throw paramError('/coupon_code_list', 'body', `must have 1 to ${MOST_CODES} codes`)
  }
  const { stock_id, codes } = stock
  const given = [...new Set(list)]
  const fresh = given.filter((code) => !codes.includes(code))
  const uploaded = stock.uploaded + fresh.length
  busiStocks(world).set(stock_id, { ...stock, codes: [...codes, ...fresh], uploaded })
  return {
    ...{ stock_id, total_count: given.length, success_count: fresh.length, success_codes: fresh },
    success_time: beijingTime(world.now()),
    fail_count: 0,
    exist_codes: given.filter((code) => codes.includes(code)),
    duplicate_codes: list.filter((code, index) => list.indexOf(code) !== index),
  }
}

/** A change of the budget must name its present value. */
function checkCurrent(name: string, said: number | undefined, real: number | undefined): void {
  if (said !== undefined && said !== real) throw invalidRequest(`${name} is not what the stock has now, ${real}`)
}
