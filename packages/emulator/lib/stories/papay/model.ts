import type { XmlMessage } from '../../state/outbox.js'
import { beijingTime, plainTime } from '../../world/beijing-time.js'
import { Refusal } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'
import type { XmlParties } from '../orders/xml-order.js'
import { sellerOf } from '../orders/xml-order.js'
import { partiesOf } from '../orders/xml-view.js'

/** Milliseconds for which a contract is valid. */
const LIFETIME = 10 * 365 * 24 * 3_600_000

/** What is asked for by a page, an app or an order that leads to a contract. */
export interface ContractRequest extends XmlParties {
  readonly plan_id: string | number
  readonly contract_code: string
  readonly request_serial: string | number
  readonly contract_display_account: string
  readonly notify_url?: string
}

/** A contract. Its records are replaced, never changed. */
export interface Contract {
  readonly key: string
  readonly request: ContractRequest
  readonly contract_id: string
  readonly state: 'SIGNING' | 'SIGNED' | 'ENDED'
  /** The customer who has signed it. */
  readonly openid?: string
  readonly signed_time?: string
  readonly expired_time?: string
  readonly ended?: Ending
}

/** How a contract ended. */
export interface Ending {
  readonly time: string
  /** 2: by the customer; 3: by the merchant's request. */
  readonly mode: 2 | 3
  readonly remark: string
}

/** By `keyOf`. */
export const contracts = tableOf<Contract>('contracts')

/** The contract that is asked for: a new one to sign, or the same one again. */
export function askForContract(world: World, request: ContractRequest): Contract {
  const key = keyOf(request)
  const known = contracts(world).get(key)
  if (known && known.state !== 'ENDED') {
    if (known.state === 'SIGNED')
      throw new Refusal(400, 'CONTRACT_EXISTED', 'a contract with this contract_code is signed')
    return known
  }
  const contract: Contract = { key, request, contract_id: world.random.digits(18), state: 'SIGNING' }
  contracts(world).set(key, contract)
  return contract
}

/** A contract, by one of its two names. */
export interface NamedContract extends XmlParties {
  readonly contract_id?: string
  readonly plan_id?: string | number
  readonly contract_code?: string
}

/** @throws {Refusal} when no customer has signed such a contract of this merchant. */
export function findContract(world: World, named: NamedContract, code = 'CONTRACT_NOT_EXIST'): Contract {
  const { contract_id, plan_id = '', contract_code = '' } = named
  const found =
    contract_id === undefined
      ? contracts(world).get(keyOf({ ...named, plan_id, contract_code }))
      : [...contracts(world).values()].find((one) => one.contract_id === contract_id)
  if (found && found.state !== 'SIGNING' && ownerOf(found.request) === ownerOf(named)) return found
  throw new Refusal(404, code, 'no such contract, or nobody has signed it')
}

/** The contract once the customer has signed it; the merchant is notified. */
export function sign(world: World, contract: Contract, openid: string): Contract {
  const now = world.now()
  const times = { signed_time: beijingTime(now), expired_time: beijingTime(now + LIFETIME) }
  const signed: Contract = { ...contract, state: 'SIGNED', openid, ...times }
  contracts(world).set(contract.key, signed)
  world.notify(messageOf(signed, 'ADD', times.signed_time))
  return signed
}

/** The contract once it has ended; the merchant is notified. */
export function end(world: World, contract: Contract, ending: Omit<Ending, 'time'>): Contract {
  const time = beijingTime(world.now())
  const ended: Contract = { ...contract, state: 'ENDED', ended: { ...ending, time } }
  contracts(world).set(contract.key, ended)
  world.notify(messageOf(ended, 'DELETE', time))
  return ended
}

function messageOf(
  { request, contract_id, openid = '', expired_time, ended }: Contract,
  type: 'ADD' | 'DELETE',
  time: string,
): XmlMessage {
  const { contract_code, plan_id, request_serial, contract_display_account, notify_url = '' } = request
  return {
    url: notify_url,
    event_type: 'v2/pap-contract-state-changed',
    resource: {
      ...partiesOf(sellerOf(request)),
      ...{
        contract_code,
        plan_id: String(plan_id),
        openid,
        change_type: type,
        operate_time: plainTime(time),
        contract_id,
      },
      ...(expired_time !== undefined && { contract_expired_time: plainTime(expired_time) }),
      ...(ended && { contract_termination_mode: String(ended.mode) }),
      ...{ request_serial: String(request_serial), contract_display_account },
    },
    xml: { signType: 'MD5', nonceless: true },
  }
}

function ownerOf({ mch_id, sub_mch_id }: Pick<XmlParties, 'mch_id' | 'sub_mch_id'>): string {
  return sub_mch_id ?? String(mch_id)
}

function keyOf(named: Pick<ContractRequest, 'mch_id' | 'sub_mch_id' | 'plan_id' | 'contract_code'>): string {
  return `${ownerOf(named)} ${named.plan_id} ${named.contract_code}`
}
