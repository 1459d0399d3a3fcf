import type { TransportRequest } from 'wechatpay-chain'
import { readJsonTexts, readXml, traitsOf } from 'wechatpay-chain/protocol'
import { coerce, type Field, type Match, type OperationSpec, propertiesOf } from 'wechatpay-chain-emulator/spec'
import type { CallGiven } from './read-options.js'

/** Fields of every message of APIv2, which the spec describes only where an operation is special. */
const ADDED: ReadonlySet<string> = new Set(['nonce_str', 'sign', 'sign_type'])

/** A request in the shape that its spec describes: values in their types, sensitive ones in plaintext. */
export function optionsOf(
  match: Match,
  { request }: OperationSpec,
  given: CallGiven,
  wire: TransportRequest,
): Readonly<Record<string, unknown>> {
  const { headers, query, json, xml, ...described } = propertiesOf(request)
  if (match.template.startsWith('v2/')) return fieldsOf(match, xml ? { xml } : { query: query ?? {} }, given, wire)
  const own = Object.entries(match.variables).map(([name, text]) => [name, coerce(text, described[name])])
  const named = Object.keys(headers?.properties ?? {}).flatMap((name) => {
    const value = wire.headers[name.toLowerCase()]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...Object.fromEntries(own),
    ...((query || given.query) && { query: typed(given.query ?? {}, query) }),
    ...(headers && { headers: Object.fromEntries(named) }),
    ...(given.json !== undefined && { json: given.json }),
  }
}

/** The fields of a message of APIv2 as they would be sent, those that the client fills in included. */
function fieldsOf(
  { method, template }: Match,
  described: { readonly xml: Field } | { readonly query: Field },
  given: CallGiven,
  { url, body }: TransportRequest,
): Readonly<Record<string, unknown>> {
  const [kind = '', root = {}] = Object.entries(described)[0] ?? []
  const sent = body === undefined ? Object.fromEntries(new URL(url).searchParams) : readXml(body)
  const properties = propertiesOf(root)
  const own = Object.entries({ ...sent, ...plain(given.json) }).filter(([name]) => properties[name] || !ADDED.has(name))
  const fields = typed(Object.fromEntries(own) as Record<string, string>, root)
  const { jsonTexts = [] } = traitsOf(method as 'GET', template) // one of the five verbs
  return readJsonTexts({ [kind]: fields }, jsonTexts) as Readonly<Record<string, unknown>> // a copy of an object is an object
}

/** The fields that are text: what the caller passed as an object is sent as JSON. */
function plain(json: unknown): Record<string, string> {
  const entries = Object.entries(Object(json)).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
  )
  return Object.fromEntries(entries)
}

function typed(
  values: Readonly<Record<string, string | string[]>>,
  described: Field | undefined,
): Record<string, unknown> {
  const properties = described ? propertiesOf(described) : {}
  const entries = Object.entries(values).map(([name, value]) => [name, typedValue(value, properties[name])])
  return Object.fromEntries(entries)
}

/** A number stays text where the spec allows both. */
function typedValue(value: string | string[], field: Field | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => coerce(one, field?.items))
  return [field?.type].flat().includes('string') ? value : coerce(value, field)
}
