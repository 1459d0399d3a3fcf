import { plainTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { notFound, Refusal } from '../../world/refusal.js'
import { type Story, xmlStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { countOf, findRedPack, leftIn, openRedPack, type RedPack, returnRedPack, sendRedPack } from './model.js'

/** Red packets: for one customer, for a group, in a mini program, of WeCom. */
export const redPackStories: readonly Story[] = [
  xmlStory('v2/mmpaymkttransfers/sendredpack', (xml, world) => {
    return { send_listid: sendRedPack(world, xml).send_listid }
  }),
  xmlStory('v2/mmpaymkttransfers/sendgroupredpack', (xml, world) => {
    return { send_listid: sendRedPack(world, xml, 'GROUP').send_listid }
  }),
  xmlStory('v2/mmpaymkttransfers/sendminiprogramhb', (xml, world) => {
    const { send_listid } = sendRedPack(world, xml)
    return { send_listid, package: encodeURIComponent(`sendid=${send_listid}&ver=8`) }
  }),
  xmlStory('v2/mmpaymkttransfers/sendworkwxredpack', (xml, world) => {
    const { send_listid, request } = sendRedPack(world, xml)
    return { send_listid, ...senderOf(request) }
  }),

  xmlStory('v2/mmpaymkttransfers/gethbinfo', ({ mch_billno }, world) => viewOf(find(world, mch_billno))),
  xmlStory('v2/mmpaymkttransfers/queryworkwxredpack', ({ mch_billno }, world) => {
    const pack = find(world, mch_billno)
    const { hb_type: _, total_num: __, hblist: ___, ...view } = viewOf(pack)
    const { re_openid, total_amount } = pack.request
    const [opened] = pack.opened
    return {
      ...{ ...view, ...senderOf(pack.request), openid: re_openid, amount: total_amount },
      rcv_time: opened ? plainTime(opened.time) : '',
    }
  }),
]

/** What the customer does with a red packet, and what the platform does with one that nobody opens. */
export const redPackCommands = [
  command(
    'receive-redpack',
    'The customer opens the red packet and receives the money; of a group of them, a part of it.',
    {
      required: { mch_billno: { type: 'string' } },
      optional: { openid: { type: 'string', minLength: 1, maxLength: 128 } },
      suits: ['SENT'],
    },
    (world: World, { mch_billno, openid }: { mch_billno: string; openid?: string }) => {
      const pack = findRedPack(world, mch_billno)
      if (!pack) throw notFound(`no red packet with mch_billno ${mch_billno}`)
      return viewOf(openRedPack(world, pack, openid))
    },
  ),
  command(
    'return-redpack',
    'What nobody has taken out of the red packet goes back to the merchant, as after a day.',
    { required: { mch_billno: { type: 'string' } }, suits: ['SENT'] },
    (world: World, { mch_billno }: { mch_billno: string }) => viewOf(returnRedPack(world, mch_billno)),
  ),
] as const

function find(world: World, mch_billno: string): RedPack {
  const found = findRedPack(world, mch_billno)
  if (found) return found
  throw new Refusal(404, 'NOT_FOUND', 'no such red packet')
}

function viewOf(pack: RedPack) {
  const { request, hb_type, send_listid, state, create_time, opened, refund_time } = pack
  const { mch_billno, total_amount, wishing, remark, act_name } = request
  const hbinfo = opened.map(({ openid, amount, time }) => ({ openid, amount, rcv_time: plainTime(time) }))
  return {
    ...{ mch_billno, detail_id: send_listid, status: state, send_type: 'API', hb_type },
    ...{ total_num: countOf(request), total_amount, send_time: plainTime(create_time) },
    ...(refund_time !== undefined && { refund_time: plainTime(refund_time), refund_amount: leftIn(pack) }),
    ...(wishing !== undefined && { wishing }),
    ...(remark !== undefined && { remark }),
    ...(act_name !== undefined && { act_name }),
    ...(hbinfo.length > 0 && { hblist: { hbinfo } }),
  }
}

/** Who has sent a red packet of WeCom. */
function senderOf(request: RedPack['request']) {
  const { sender_name, sender_header_media_id } = request as {
    readonly sender_name?: string
    readonly sender_header_media_id?: string
  } // texts where the operation has them
  return {
    ...(sender_name !== undefined && { sender_name }),
    ...(sender_header_media_id !== undefined && { sender_header_media_id }),
  }
}
