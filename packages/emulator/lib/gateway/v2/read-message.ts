import { readXml } from 'wechatpay-chain/protocol'
import type { Received } from '../../world/exchange.js'
import { paramError, Refusal } from '../../world/refusal.js'
import { largestBody } from '../body-size.js'
import { readForm } from '../form.js'

/** The fields of a request, as they arrived, and the files of an upload. */
export interface ReceivedMessage {
  /** The part of a request that the fields are: an option of the caller. */
  readonly kind: 'xml' | 'query' | 'body'
  readonly fields: Readonly<Record<string, string>>
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * Resolves to the fields that a request signs: of its query for GET, of the form for an upload, otherwise of its XML.
 *
 * @throws {Refusal} `POST_DATA_EMPTY`, `XML_FORMAT_ERROR` or `PARAM_ERROR`.
 */
export async function readMessage(received: Received): Promise<ReceivedMessage> {
  const { method, headers, body } = received
  if (!body) throw paramError('', 'body', `is larger than ${largestBody(headers)} MiB`)
  if (method === 'GET') return { kind: 'query', fields: readSearch(received), files: new Map() }
  const form = await readForm(body, headers)
  if (form) return { kind: 'body', ...splitForm(form) }
  if (body.length === 0) throw new Refusal(400, 'POST_DATA_EMPTY', 'the request has no body')
  return { kind: 'xml', fields: readFields(body), files: new Map() }
}

/** The values of a query. A space is `%20` or `+`. */
export function readSearch({ target }: Pick<Received, 'target'>): Readonly<Record<string, string>> {
  const pairs = [...new URLSearchParams(target.split('?').slice(1).join('?'))]
  const names = pairs.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw paramError(twice, 'query', 'is repeated')
  return Object.fromEntries(pairs)
}

function readFields(body: Uint8Array): Readonly<Record<string, string>> {
  const fields = parseXml(body)
  const nested = Object.keys(fields).find((name) => typeof fields[name] !== 'string')
  if (nested !== undefined) throw new Refusal(400, 'XML_FORMAT_ERROR', `the element ${nested} holds other elements`)
  return fields as Readonly<Record<string, string>> // each of them was just looked at
}

function parseXml(body: Uint8Array) {
  try {
    return readXml(body)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 'XML_FORMAT_ERROR', error.message)
    throw error
  }
}

function splitForm(form: ReadonlyMap<string, string | Uint8Array>): Pick<ReceivedMessage, 'fields' | 'files'> {
  const fields: [string, string][] = []
  const files = new Map<string, Uint8Array>()
  for (const [name, part] of form) {
    if (typeof part === 'string') fields.push([name, part])
    else files.set(name, part)
  }
  return { fields: Object.fromEntries(fields), files }
}
