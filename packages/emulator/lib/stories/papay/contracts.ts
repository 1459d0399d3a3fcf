import { plainTime } from '../../world/beijing-time.js'
import { Refusal } from '../../world/refusal.js'
import { redirectStory, type Story, xmlQueryStory, xmlStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { askForContract, type Contract, type ContractRequest, end, findContract, type NamedContract } from './model.js'

/** Contracts: pages and apps that lead to one, queries, and their end. */
export const contractStories: readonly Story[] = [
  redirectStory('v2/papay/entrustweb', (query, world) => pageOf(world, query)),
  redirectStory('v2/papay/partner/entrustweb', (query, world) => pageOf(world, query)),
  xmlQueryStory('v2/papay/h5entrustweb', (query, world) => ({ redirect_url: pageOf(world, query) })),
  xmlQueryStory('v2/papay/partner/h5entrustweb', (query, world) => ({ redirect_url: pageOf(world, query) })),
  xmlStory('v2/papay/preentrustweb', (xml, world) => ({ pre_entrustweb_id: askForContract(world, xml).contract_id })),
  xmlStory('v2/papay/partner/preentrustweb', (xml, world) => {
    return { pre_entrustweb_id: askForContract(world, xml).contract_id }
  }),
  xmlStory('v2/papay/querycontract', (xml, world) => viewOf(findContract(world, xml, '-25'))),
  xmlStory('v2/papay/partner/querycontract', (xml, world) => viewOf(findContract(world, xml, '-25'))),
  xmlStory('v2/papay/deletecontract', (xml, world) => remove(world, xml)),
  xmlStory('v2/papay/partner/deletecontract', (xml, world) => remove(world, xml)),
]

/** The page of the emulator, which shows the contract with its button to sign it. */
function pageOf(world: World, request: ContractRequest): string {
  askForContract(world, request)
  return `${world.url}_emulator/`
}

function remove(world: World, asked: NamedContract & { readonly contract_termination_remark: string }) {
  const contract = findContract(world, asked)
  if (contract.state === 'ENDED') throw new Refusal(400, 'CONTRACT_TERMINATED', 'the contract has ended already')
  const { request, contract_id } = end(world, contract, { mode: 3, remark: asked.contract_termination_remark })
  return { contract_id, plan_id: String(request.plan_id), contract_code: request.contract_code }
}

/** `contract_state` is 0 for a contract that is in force, 1 for one that has ended. */
function viewOf({ request, contract_id, state, openid = '', signed_time = '', expired_time = '', ended }: Contract) {
  const { plan_id, contract_code, contract_display_account, request_serial } = request
  return {
    ...{ contract_id, plan_id, contract_code, contract_display_account, request_serial, openid },
    contract_state: state === 'SIGNED' ? 0 : 1,
    ...{ contract_signed_time: plainTime(signed_time), contract_expired_time: plainTime(expired_time) },
    ...(ended && {
      contract_terminated_time: plainTime(ended.time),
      contract_termination_mode: ended.mode,
      contract_termination_remark: ended.remark,
    }),
  }
}
