import { isDeepStrictEqual } from 'node:util'
import { merchantAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import { checkMerchant } from '../../world/check-fields.js'
import { invalidRequest, paramError, REASON } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'
import { numberedPage, type Paging } from '../paging.js'
import { checkStock } from './check-stock.js'
import { budgetOf, findStock, type Stock, stockAsOfNow, stocks, stockViewOf } from './stock.js'
import { endStock } from './use.js'

const STOCKS = 'v3/marketing/favor/stocks'
const STOCK = `${STOCKS}/{stock_id}` as const

/** Numbers of stocks by the merchant's `out_request_no`. */
const requests = tableOf<string>('coupon_stock_requests')

/** Stories of stocks of coupons: created, started, paused, stopped, queried. */
export const stockStories: readonly Story[] = [
  story('post', 'v3/marketing/favor/coupon-stocks', ({ json }, world) => {
    const known = stocks(world).get(requests(world).get(json.out_request_no) ?? '')
    if (known && !isDeepStrictEqual(known.request, json)) {
      throw invalidRequest('a stock with this out_request_no exists, with other parameters', REASON.reentry)
    }
    const { stock_id, create_time } = known ?? create(world, json)
    return { stock_id, create_time }
  }),

  story('get', STOCKS, ({ query }, world) => {
    const { stock_creator_mchid, status, create_start_time, create_end_time } = query
    checkMerchant(stock_creator_mchid, world, 'stock_creator_mchid', 'query')
    const from = moment('create_start_time', create_start_time) ?? Number.NEGATIVE_INFINITY
    const to = moment('create_end_time', create_end_time) ?? Number.POSITIVE_INFINITY
    const found = [...stocks(world).values()]
      .map((stock) => stockAsOfNow(stock, world))
      .filter((stock) => (status ?? stock.status) === stock.status)
      .filter(({ create_time }) => Date.parse(create_time) >= from && Date.parse(create_time) <= to)
    const page = numberedPage(found, query, { most: 10, usual: 10 })
    return { ...page, total_count: found.length, data: page.data.map((stock) => stockViewOf(stock, world)) }
  }),

  story('get', STOCK, ({ stock_id, query }, world) =>
    stockViewOf(findStock(world, stock_id, query.stock_creator_mchid), world),
  ),

  story('post', `${STOCK}/start`, ({ stock_id, json }, world) => {
    const stock = findStock(world, stock_id, json.stock_creator_mchid)
    if (stock.status === 'running' && stock.start_time !== undefined) return { stock_id, start_time: stock.start_time }
    if (stock.status !== 'unactivated') throw wrongStatus(stock, 'started')
    reserve(world, stock)
    const start_time = beijingTime(world.now())
    stocks(world).set(stock_id, { ...stock, status: 'running', start_time })
    return { stock_id, start_time }
  }),

  story('post', `${STOCK}/pause`, ({ stock_id, json }, world) => {
    const stock = findStock(world, stock_id, json.stock_creator_mchid)
    if (stock.status === 'paused' && stock.pause_time !== undefined) return { stock_id, pause_time: stock.pause_time }
    if (stock.status !== 'running') throw wrongStatus(stock, 'paused')
    const pause_time = beijingTime(world.now())
    stocks(world).set(stock_id, { ...stock, status: 'paused', pause_time })
    return { stock_id, pause_time }
  }),

  story('post', `${STOCK}/restart`, ({ stock_id, json }, world) => {
    const stock = findStock(world, stock_id, json.stock_creator_mchid)
    const { status, restart_time: before } = stock
    if (status === 'running' && before !== undefined) return { stock_id, restart_time: before }
    if (status !== 'paused') throw wrongStatus(stock, 'restarted')
    const restart_time = beijingTime(world.now())
    stocks(world).set(stock_id, { ...stock, status: 'running', restart_time })
    return { stock_id, restart_time }
  }),

  story('post', `${STOCK}/stop`, ({ stock_id, json }, world) => {
    const stock = findStock(world, stock_id, json.stock_creator_mchid)
    if (stock.status === 'stoped' && stock.stop_time !== undefined) return { stock_id, stop_time: stock.stop_time }
    return { stock_id, stop_time: endStock(world, stock).stop_time }
  }),

  story('get', `${STOCK}/merchants`, ({ stock_id, query }, world) => {
    const { request } = findStock(world, stock_id, query.stock_creator_mchid)
    return { stock_id, ...pageOfStock(request.coupon_use_rule.available_merchants ?? [], query, 50) }
  }),

  story('get', `${STOCK}/items`, ({ stock_id, query }, world) => {
    const { items } = findStock(world, stock_id, query.stock_creator_mchid)
    return { stock_id, ...pageOfStock(items, query, 100) }
  }),

  story('post', `${STOCK}/modify-goods-id`, ({ stock_id, json }, world) => {
    const stock = findStock(world, stock_id, json.stock_creator_mchid)
    if (stock.items.length === 0) throw invalidRequest('the coupons of this stock are for everything')
    const { add_goods_id_list = [], delete_goods_id_list = [] } = json
    const left = stock.items.filter((item) => !delete_goods_id_list.includes(item))
    const items = [...new Set([...left, ...add_goods_id_list])]
    if (items.length === 0) throw invalidRequest('the coupons must be for something')
    stocks(world).set(stock_id, { ...stock, items })
    return { stock_id, pause_time: beijingTime(world.now()) }
  }),
]

function create(world: World, request: Stock['request']): Stock {
  const worth = checkStock(request, world)
  const stock: Stock = {
    stock_id: `1${world.random.digits(7)}`,
    request,
    worth,
    items: request.coupon_use_rule.available_items ?? [],
    create_time: beijingTime(world.now()),
    status: 'unactivated',
    distributed_coupons: 0,
  }
  stocks(world).set(stock.stock_id, stock)
  requests(world).set(request.out_request_no, stock.stock_id)
  return stock
}

/** Reserves the budget; the rest of it is returned when the stock ends. Without cash nothing is reserved. */
function reserve(world: World, stock: Stock): void {
  const { request, stock_id } = stock
  world.later(Date.parse(request.available_end_time) - world.now(), 'end-stock', { stock_id })
  if (request.no_cash) return
  world.ledger.move({
    from: merchantAccount(world.mchid),
    to: budgetOf(stock),
    amount: request.stock_use_rule.max_amount,
    kind: '代金券预算',
    id: stock_id,
    out: request.out_request_no,
  })
}

function pageOfStock(list: readonly string[], paging: Paging, most: number) {
  return { ...numberedPage(list, paging, { most, usual: most }), total_count: list.length }
}

function moment(name: string, time: string | undefined): number | undefined {
  if (time === undefined) return undefined
  const at = Date.parse(time)
  if (Number.isNaN(at)) throw paramError(name, 'query', 'must be in RFC 3339', time)
  return at
}

function wrongStatus({ status }: Stock, step: string) {
  return invalidRequest(`the stock is ${status}, so it cannot be ${step}`)
}
