import { isDeepStrictEqual } from 'node:util'
import { customerAccount } from '../../state/ledger.js'
import { beijingTime, plainTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { invalidRequest, notFound, paramError, Refusal } from '../../world/refusal.js'
import { type Story, type XmlOf, xmlStory } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'
import { fundOperation } from '../transfers/transfers.js'

const SEND = 'v2/mmpaymkttransfers/sendredpack'

/** A customer who has not opened a red packet within a day gets nothing. Milliseconds. */
const PATIENCE = 24 * 3_600_000

/** Fen of a red packet for which no `scene_id` is needed. @see https://pay.weixin.qq.com/doc/v2/merchant/4012002172 */
const LEAST = 100
const MOST = 20_000

/** A red packet. Its records are replaced, never changed. */
export interface RedPack {
  readonly request: XmlOf<typeof SEND>
  readonly send_listid: string
  readonly state: 'SENT' | 'RECEIVED' | 'REFUND'
  readonly create_time: string
  /** When it was opened, or went back. */
  readonly end_time?: string
}

/** By `mch_billno`. */
const redPacks = tableOf<RedPack>('redpacks')

/** Red packets for one customer each. */
export const redPackStories: readonly Story[] = [
  xmlStory(SEND, (xml, world) => {
    const { send_listid } = findRepeated(world, xml) ?? send(world, xml)
    return { send_listid }
  }),

  xmlStory('v2/mmpaymkttransfers/gethbinfo', ({ mch_billno }, world) => {
    const found = findRedPack(world, mch_billno)
    if (!found) throw new Refusal(404, 'NOT_FOUND', 'no such red packet')
    return viewOf(found)
  }),
]

/** What the customer does with a red packet. */
export const redPackCommands = [
  command(
    'receive-redpack',
    'The customer opens the red packet and receives the money.',
    { required: { mch_billno: { type: 'string' } }, suits: ['SENT'] },
    (world: World, { mch_billno }: { mch_billno: string }) => {
      const pack = findRedPack(world, mch_billno)
      if (!pack) throw notFound(`no red packet with mch_billno ${mch_billno}`)
      if (pack.state !== 'SENT')
        throw invalidRequest(`red packet ${mch_billno} is ${pack.state}, so it cannot be opened`)
      return viewOf(finish(world, pack, 'RECEIVED'))
    },
  ),
] as const

function findRepeated(world: World, xml: RedPack['request']): RedPack | undefined {
  const known = findRedPack(world, xml.mch_billno)
  if (!known || isDeepStrictEqual(known.request, xml)) return known
  throw new Refusal(400, 'FATAL_ERROR', 'a red packet with this mch_billno exists, with other parameters')
}

function send(world: World, request: RedPack['request']): RedPack {
  const { mch_billno, total_amount: amount, total_num, scene_id } = request
  if (total_num !== 1) throw paramError('/total_num', 'body', 'must be 1', total_num)
  if (scene_id === undefined && (amount < LEAST || amount > MOST)) {
    throw new Refusal(400, 'MONEY_LIMIT', `a red packet without scene_id holds from ${LEAST} to ${MOST} fen`)
  }
  const send_listid = `1000${world.random.digits(28)}`
  const entry = { amount, kind: '现金红包', id: send_listid, out: mch_billno }
  world.ledger.move({ ...entry, from: fundOperation(world), to: holdOf(send_listid) })
  const sent: RedPack = { request, send_listid, state: 'SENT', create_time: beijingTime(world.now()) }
  redPacks(world).set(mch_billno, sent)
  return sent
}

/** The red packet as it stands now: the money of one that nobody has opened in time has gone back. */
function findRedPack(world: World, mch_billno: string): RedPack | undefined {
  const found = redPacks(world).get(mch_billno)
  const end = found && Date.parse(found.create_time) + PATIENCE
  return found?.state === 'SENT' && end !== undefined && end <= world.now()
    ? finish(world, found, 'REFUND', end)
    : found
}

function finish(world: World, pack: RedPack, state: 'RECEIVED' | 'REFUND', at = world.now()): RedPack {
  const { request, send_listid: id } = pack
  const { mch_billno, total_amount: amount, re_openid } = request
  const to = state === 'RECEIVED' ? customerAccount(re_openid) : fundOperation(world)
  const kind = state === 'RECEIVED' ? '现金红包' : '现金红包退款'
  world.ledger.move({ from: holdOf(id), to, amount, kind, id, out: mch_billno })
  const ended: RedPack = { ...pack, state, end_time: beijingTime(at) }
  redPacks(world).set(mch_billno, ended)
  return ended
}

function viewOf({ request, send_listid, state, create_time, end_time }: RedPack) {
  const { mch_billno, total_amount, total_num, wishing, remark, act_name, re_openid } = request
  const opened = { openid: re_openid, amount: total_amount, rcv_time: plainTime(end_time ?? '') }
  return {
    ...{ mch_billno, detail_id: send_listid, status: state, send_type: 'API', hb_type: 'NORMAL' },
    ...{ total_num, total_amount, send_time: plainTime(create_time) },
    ...(state === 'REFUND' && { refund_time: plainTime(end_time ?? ''), refund_amount: total_amount }),
    ...(wishing !== undefined && { wishing }),
    ...(remark !== undefined && { remark }),
    ...(act_name !== undefined && { act_name }),
    ...(state === 'RECEIVED' && { hblist: { hbinfo: [opened] } }),
  }
}

function holdOf(send_listid: string): string {
  return `redpack ${send_listid}`
}
