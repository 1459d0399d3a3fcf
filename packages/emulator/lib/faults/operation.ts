import { operations } from 'wechatpay-chain/protocol'
import { Refusal } from '../world/refusal.js'

/**
 * The name of an operation in a rule: `POST v3/pay/transactions/native`, or the path alone for all its verbs.
 *
 * @param given With or without a leading slash; variables as in the manual, `{out_trade_no}`.
 * @throws {Refusal} 400 `PARAM_ERROR` when the spec has no such operation: a rule for it would never apply.
 */
export function operationName(given: string): string {
  const name = given.trim().replace(/^([A-Z]+ )?\//, '$1')
  if (operations.some((known) => isMeant(name, known))) return name
  const example = '`POST v3/pay/transactions/native`, or `v3/pay/transactions/out-trade-no/{out_trade_no}`'
  throw new Refusal(
    400,
    'PARAM_ERROR',
    `no operation \`${given.slice(0, 200)}\`; name it as the manual does: ${example}`,
  )
}

/** Whether a rule for `only` applies to the operation with this full name. */
export function isMeant(only: string, name: string): boolean {
  return only === name || name.endsWith(` ${only}`)
}
