import { isDeepStrictEqual } from 'node:util'
import { customerAccount } from '../../state/ledger.js'
import { newOpenid } from '../../state/random.js'
import { beijingTime } from '../../world/beijing-time.js'
import { invalidRequest, notFound, paramError, Refusal } from '../../world/refusal.js'
import type { XmlOf } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'
import { fundOperation } from '../transfers/transfers.js'

/** A customer who has not opened a red packet within a day gets nothing. Milliseconds. */
const PATIENCE = 24 * 3_600_000

/** Fen of a red packet for which no `scene_id` is needed. @see https://pay.weixin.qq.com/doc/v2/merchant/4012002172 */
const LEAST = 100
const MOST = 20_000

/** Customers who share a group of red packets, the first one included. */
const GROUP = { least: 3, most: 20 } as const

const SENDS = 'v2/mmpaymkttransfers'

export type RedPackRequest =
  | XmlOf<`${typeof SENDS}/sendredpack`>
  | XmlOf<`${typeof SENDS}/sendgroupredpack`>
  | XmlOf<`${typeof SENDS}/sendminiprogramhb`>
  | XmlOf<`${typeof SENDS}/sendworkwxredpack`>

/** A red packet, or a group of them that customers pass on. Its records are replaced, never changed. */
export interface RedPack {
  readonly request: RedPackRequest
  readonly hb_type: 'NORMAL' | 'GROUP'
  readonly send_listid: string
  readonly state: 'SENT' | 'RECEIVED' | 'REFUND'
  readonly create_time: string
  readonly opened: readonly Opened[]
  /** When what nobody has opened went back. */
  readonly refund_time?: string
}

/** What a customer has found in it: fen. */
export interface Opened {
  readonly openid: string
  readonly amount: number
  readonly time: string
}

/** By `mch_billno`. */
const redPacks = tableOf<RedPack>('redpacks')

/**
 * The red packet once it was sent: a new one, or the same one again.
 *
 * @throws {Refusal} when its number is used for another one, or it holds too little, too much, or more than there is.
 */
export function sendRedPack(world: World, request: RedPackRequest, hb_type: RedPack['hb_type'] = 'NORMAL'): RedPack {
  const { mch_billno, total_amount: amount, scene_id } = request
  const known = findRedPack(world, mch_billno)
  if (known && known.hb_type === hb_type && isDeepStrictEqual(lasting(known.request), lasting(request))) return known
  if (known) throw new Refusal(400, 'FATAL_ERROR', 'a red packet with this mch_billno exists, with other parameters')
  const count = countOf(request)
  checkCount(count, hb_type)
  if (scene_id === undefined && (amount / count < LEAST || amount / count > MOST)) {
    throw new Refusal(400, 'MONEY_LIMIT', `a red packet without scene_id holds from ${LEAST} to ${MOST} fen`)
  }
  if (amount < count) throw new Refusal(400, 'MONEY_LIMIT', 'each customer gets at least 1 fen')
  const send_listid = `1000${world.random.digits(28)}`
  const entry = { amount, kind: '现金红包', id: send_listid, out: mch_billno }
  world.ledger.move({ ...entry, from: fundOperation(world), to: holdOf(send_listid) })
  const create_time = beijingTime(world.now())
  world.later(PATIENCE, 'return-redpack', { mch_billno })
  return keep(world, { request, hb_type, send_listid, state: 'SENT', create_time, opened: [] })
}

/** What a request is about: without the nonce, and the signature over it, which differ each time it is sent. */
function lasting(request: RedPackRequest): object {
  const { nonce_str: _, workwx_sign: __, ...rest } = request as RedPackRequest & Record<string, unknown>
  return rest
}

/** The red packet as it stands now: the money that nobody has taken out in time has gone back. */
export function findRedPack(world: World, mch_billno: string): RedPack | undefined {
  const found = redPacks(world).get(mch_billno)
  return found?.state === 'SENT' && endOf(found) <= world.now() ? giveBack(world, found, endOf(found)) : found
}

/**
 * The red packet once what nobody has taken out of it has gone back to the merchant: when its time is over, or before.
 *
 * @throws {Refusal} when there is none, or nothing is left in it.
 */
export function returnRedPack(world: World, mch_billno: string): RedPack {
  const found = redPacks(world).get(mch_billno)
  if (!found) throw notFound(`no red packet with mch_billno ${mch_billno}`)
  if (found.state !== 'SENT') {
    throw invalidRequest(`red packet ${mch_billno} is ${found.state}, so nothing of it can go back`)
  }
  return giveBack(world, found, Math.min(endOf(found), world.now()))
}

function giveBack(world: World, pack: RedPack, at: number): RedPack {
  const { send_listid: id, request } = pack
  const about = { kind: '现金红包退款', id, out: request.mch_billno }
  world.ledger.move({ ...about, from: holdOf(id), to: fundOperation(world), amount: leftIn(pack) })
  return keep(world, { ...pack, state: 'REFUND', refund_time: beijingTime(at) })
}

function endOf({ create_time }: RedPack): number {
  return Date.parse(create_time) + PATIENCE
}

/**
 * The red packet once a customer has opened it.
 *
 * @param openid Default: the customer to whom it was sent; of a group, another one once that has opened it.
 * @throws {Refusal} when it is over, or not for this customer.
 */
export function openRedPack(world: World, pack: RedPack, openid?: string): RedPack {
  const { request, state, send_listid: id, opened, hb_type } = pack
  const { mch_billno, re_openid } = request
  if (state !== 'SENT') throw invalidRequest(`red packet ${mch_billno} is ${state}, so it cannot be opened`)
  const customer = openid ?? (opened.length === 0 ? re_openid : newOpenid(world.random))
  if (opened.some((one) => one.openid === customer))
    throw invalidRequest(`this customer has opened red packet ${mch_billno} already`)
  if (customer !== re_openid && (hb_type === 'NORMAL' || opened.length === 0))
    throw invalidRequest(`red packet ${mch_billno} is opened by the customer to whom it was sent first`)
  const amount = shareOf(world, pack)
  const about = { amount, kind: '现金红包', id, out: mch_billno }
  world.ledger.move({ ...about, from: holdOf(id), to: customerAccount(customer) })
  const all = [...opened, { openid: customer, amount, time: beijingTime(world.now()) }]
  return keep(world, { ...pack, opened: all, state: all.length === countOf(request) ? 'RECEIVED' : 'SENT' })
}

/** Customers who get a part of it. */
export function countOf(request: RedPackRequest): number {
  return 'total_num' in request ? request.total_num : 1
}

/** Fen that nobody has taken out. */
export function leftIn({ request, opened }: RedPack): number {
  return opened.reduce((left, { amount }) => left - amount, request.total_amount)
}

/** What the next customer finds: at random, up to twice the average of what is left, and all of it for the last one. */
function shareOf(world: World, pack: RedPack): number {
  const [left, customers] = [leftIn(pack), countOf(pack.request) - pack.opened.length]
  if (customers === 1) return left
  const most = Math.min(left - (customers - 1), Math.floor((2 * left) / customers))
  return 1 + (Number(world.random.digits(12)) % most)
}

function checkCount(count: number, hb_type: RedPack['hb_type']): void {
  if (hb_type === 'NORMAL' && count !== 1) throw paramError('/total_num', 'body', 'must be 1', count)
  if (hb_type === 'GROUP' && (count < GROUP.least || count > GROUP.most))
    throw paramError('/total_num', 'body', `must be from ${GROUP.least} to ${GROUP.most}`, count)
}

function keep(world: World, pack: RedPack): RedPack {
  redPacks(world).set(pack.request.mch_billno, pack)
  return pack
}

function holdOf(send_listid: string): string {
  return `redpack ${send_listid}`
}
