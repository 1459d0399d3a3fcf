import type { Field } from '../spec/field.js'

/** Amounts that equal another one where there is no discount and no other currency. */
const SAME: Readonly<Record<string, string>> = {
  payer_total: 'total',
  settlement_total: 'total',
  cash_fee: 'total_fee',
  success_amount: 'total_amount',
  success_num: 'total_num',
  success_count: 'total_count',
  settlement_total_fee: 'total_fee',
  payer_refund: 'refund',
  settlement_refund: 'refund',
  settlement_refund_fee: 'refund_fee',
}

type Values = Readonly<Record<string, unknown>>

/**
 * The same object with consistent sums: the customer pays the total, and a total count is the length of the list next to it.
 *
 * @param properties The fields in the spec: a number stays unchanged where the other one would not satisfy its field.
 */
export function addUp(values: Values, properties: Readonly<Record<string, Field>>): Values {
  const lists = Object.values(values).filter((value) => Array.isArray(value))
  const amounts = Object.entries(SAME).map(([name, same]) => [name, values[same]] as const)
  const known = [...amounts, ...(lists.length === 1 ? [['total_count', lists[0]?.length] as const] : [])]
  const sums = known.filter(([name, sum]) => {
    return typeof sum === 'number' && typeof values[name] === 'number' && takes(properties[name] ?? {}, sum)
  })
  return { ...values, ...Object.fromEntries(sums), ...fundedBy(values) }
}

/** The one account from which a refund is paid pays all of it. */
function fundedBy({ refund, from }: Values): Values {
  if (typeof refund !== 'number' || !Array.isArray(from) || from.length !== 1) return {}
  const [account] = from as readonly Values[] // its elements are objects, or the next line says no
  return typeof account?.amount === 'number' ? { from: [{ ...account, amount: refund }] } : {}
}

function takes(
  { enum: list, const: only, minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER, type }: Field,
  sum: number,
): boolean {
  if (list !== undefined || only !== undefined || sum < minimum || sum > maximum) return false
  return type !== 'integer' || Number.isInteger(sum)
}
