import type { Field } from '../spec/field.js'
import type { Random } from '../state/random.js'
import type { RequestOptions } from '../world/exchange.js'

/** Fields that only a failure has. */
const OF_FAILURES = /^err(?:or)?_code(?:_des)?$|^(?:re)?fail_reason$|^reason$/

/**
 * An invented answer of APIv2 as its fields: those of a success, with the first of the fields that are numbered. The gateway
 * adds nonce and signature.
 *
 * @param response Of the operation's spec.
 */
export function toFields(answer: unknown, { properties }: Field): Readonly<Record<string, unknown>> {
  if (!properties) return {} // nobody has described them
  const isFailure = properties.result_code?.enum?.includes('SUCCESS') === false
  const fields = Object.entries(answer ?? {}).filter(
    ([name]) => !['sign', 'nonce_str', 'return_msg'].includes(name) && (isFailure || !OF_FAILURES.test(name)),
  )
  return Object.fromEntries(fields.map(([name, value]) => [name.replaceAll(/\$[nm]/g, '0'), value]))
}

/** The page of the merchant to which a browser is sent back, with a code and the merchant's `state`. */
export function redirectOf({ query = {} }: RequestOptions, random: Random): string {
  const { redirect_uri, state } = query as Readonly<Record<string, unknown>> // a query is an object of values
  const url = new URL(URL.canParse(String(redirect_uri)) ? String(redirect_uri) : 'https://example.com/')
  url.searchParams.set('code', random.nonce())
  if (state !== undefined) url.searchParams.set('state', String(state))
  return url.href
}
