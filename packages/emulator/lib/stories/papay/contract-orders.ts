import { paramError, Refusal } from '../../world/refusal.js'
import { type Story, type XmlOf, xmlStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { checkTradeType, placeXml } from '../orders/xml-order.js'
import { cashierOf } from '../orders/xml-stories.js'
import { askForContract, type ContractRequest } from './model.js'

type Asked = XmlOf<'v2/pay/contractorder'>

/** Orders whose payment signs a contract. */
export const contractOrderStories: readonly Story[] = [
  xmlStory('v2/pay/contractorder', (xml, world) => {
    const { out_trade_no, contract_code, plan_id, request_serial, contract_display_account } = xml
    const contract = ask(world, xml)
    const signs = contract.contract_result_code === 'SUCCESS' ? { contract_code } : {}
    const order = placeXml(world, xml, checkTradeType(xml.trade_type, xml), signs)
    return {
      ...{ ...cashierOf(order), out_trade_no, ...contract },
      ...{ plan_id: String(plan_id), request_serial: String(request_serial), contract_code, contract_display_account },
    }
  }),
]

/** Whether the contract can be signed. When it cannot, the order is placed all the same. */
function ask(world: World, xml: Asked) {
  try {
    askForContract(world, contractIn(xml))
    return { contract_result_code: 'SUCCESS' }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'PARAM_ERROR') throw error
    return { contract_result_code: 'FAIL', contract_err_code: error.code, contract_err_code_des: error.chinese }
  }
}

function contractIn(xml: Asked): ContractRequest {
  const { mch_id, sub_mch_id, appid, sub_appid, contract_mchid, contract_appid, contract_notify_url } = xml
  if (contract_mchid !== mch_id && contract_mchid !== sub_mch_id)
    throw paramError('/contract_mchid', 'body', 'must be the merchant of the order', contract_mchid)
  if (contract_appid !== appid && contract_appid !== sub_appid)
    throw paramError('/contract_appid', 'body', 'must be the appid of the order', contract_appid)
  const { plan_id, contract_code, request_serial, contract_display_account } = xml
  return {
    ...{ appid, mch_id, plan_id, contract_code, request_serial, contract_display_account },
    ...(sub_appid !== undefined && { sub_appid }),
    ...(sub_mch_id !== undefined && { sub_mch_id }),
    ...(contract_notify_url !== undefined && { notify_url: contract_notify_url }),
  }
}
