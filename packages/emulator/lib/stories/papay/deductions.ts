import { Refusal } from '../../world/refusal.js'
import { type Story, type XmlOf, xmlStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { findXmlOrder, placeXml } from '../orders/xml-order.js'
import { xmlViewOf } from '../orders/xml-view.js'
import { findContract } from './model.js'

/** Milliseconds until an accepted deduction has been carried out. */
const ARRIVES_MS = 2_000

type Asked = XmlOf<'v2/pay/pappayapply'> | XmlOf<'v2/pay/partner/pappayapply'>

/** Deductions: orders that are paid by a contract, some time after they were accepted. */
export const deductionStories: readonly Story[] = [
  xmlStory('v2/pay/pappayapply', (xml, world) => deduct(world, xml)),
  xmlStory('v2/pay/partner/pappayapply', (xml, world) => deduct(world, xml)),
  xmlStory('v2/pay/paporderquery', (xml, world) => query(world, xml)),
  xmlStory('v2/pay/partner/paporderquery', (xml, world) => query(world, xml)),
]

function deduct(world: World, xml: Asked) {
  const contract = findContract(world, xml)
  if (contract.state === 'ENDED') throw new Refusal(400, 'CONTRACT_TERMINATED', 'the contract has ended')
  const { openid = '', contract_id } = contract
  placeXml(world, xml, 'PAP', { contract_id })
  world.later(ARRIVES_MS, 'pay', { out_trade_no: xml.out_trade_no, openid })
  return {}
}

/** A deduction that was accepted and not carried out yet has a state of its own. */
function query(world: World, xml: Parameters<typeof findXmlOrder>[1]) {
  const view = xmlViewOf(findXmlOrder(world, xml))
  return view.trade_state === 'NOTPAY' ? { ...view, trade_state: 'ACCEPT', trade_state_desc: '已接收，等待扣款' } : view
}
