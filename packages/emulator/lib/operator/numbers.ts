import type { Exchange } from '../world/exchange.js'

/** Largest number of characters of a body that are searched. */
const SEARCHED = 20_000

/** Names of fields that hold a number of an order, a refund, a transfer and so on, in JSON or XML. */
const NAMES =
  '(?:out_\\w*_(?:no|number)|combine_out_trade_no|(?:combine_)?transaction_id|\\w*refund_id|refund_id_\\d+|transfer_bill_no|order_id|prepay_id|code_url|h5_url|complaint_id|coupon_id|stock_id)'

const IN_JSON = new RegExp(`"${NAMES}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,200})"`, 'g')
const IN_XML = new RegExp(`<${NAMES}>(?:<!\\[CDATA\\[)?([^<\\]]{1,200})`, 'g')

/** The numbers of orders, refunds and so on that a request and its answer name, without repetition. */
export function numbersIn({ target, body, answer }: Exchange): readonly string[] {
  const [path = '', query = ''] = target.split('?', 2)
  const inTarget = [...path.split('/').map(decode), ...new URLSearchParams(query).values()].filter((one) =>
    /\d/.test(one),
  )
  const inBodies = [body, answer.body].flatMap((text) => {
    const begun = text.slice(0, SEARCHED)
    return [...begun.matchAll(IN_JSON), ...begun.matchAll(IN_XML)].map(([, value = '']) => value)
  })
  return [...new Set([...inTarget, ...inBodies])]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
