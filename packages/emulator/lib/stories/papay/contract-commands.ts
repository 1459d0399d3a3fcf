import { newOpenid } from '../../state/random.js'
import { command } from '../../world/command.js'
import { invalidRequest, notFound } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { type Contract, contracts, end, sign } from './model.js'

/** What the customer does with a contract. */
export const contractCommands = [
  command(
    'sign-contract',
    'The customer signs the contract, by which the merchant may deduct money.',
    {
      required: { contract_code: { type: 'string' } },
      optional: { openid: { type: 'string', minLength: 1, maxLength: 128 } },
      suits: ['SIGNING'],
    },
    (world: World, { contract_code, openid }: { contract_code: string; openid?: string }) =>
      sign(world, find(world, contract_code, 'SIGNING'), openid ?? newOpenid(world.random)),
  ),
  command(
    'terminate-contract',
    'The customer ends the contract.',
    { required: { contract_code: { type: 'string' } }, suits: ['SIGNED'] },
    (world: World, { contract_code }: { contract_code: string }) =>
      end(world, find(world, contract_code, 'SIGNED'), { mode: 2, remark: '用户主动解约' }),
  ),
] as const

/** The last contract with this code. @throws {Refusal} when there is none, or it is in another state. */
function find(world: World, contract_code: string, state: Contract['state']): Contract {
  const found = [...contracts(world).values()].filter(({ request }) => request.contract_code === contract_code).at(-1)
  if (!found) throw notFound(`no contract with contract_code ${contract_code}`)
  if (found.state === state) return found
  throw invalidRequest(`contract ${contract_code} is ${found.state}, not ${state}`)
}
