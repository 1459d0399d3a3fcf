import { distance } from 'fastest-levenshtein'
import { baseUrls, RequestError, type TransportRequest } from 'wechatpay-chain'
import { traitsOf } from 'wechatpay-chain/protocol'
import { createValidator, type Field, propertiesOf, Refusal, readOperations } from 'wechatpay-chain-emulator/spec'
import { findOperation } from './find-operation.js'
import type { Named } from './operation.js'
import { optionsOf } from './options-of.js'
import type { CallGiven } from './read-options.js'

/**
 * Checks a request against the spec, with its sensitive fields in plaintext.
 *
 * @param request As it would be sent: for its headers, and for the fields that the client fills in.
 * @throws {RequestError} that names the first field that does not match, and its cure.
 */
export function validate(named: Named, given: CallGiven, request: TransportRequest): void {
  const operations = readOperations()
  const check = createValidator(operations, () => !isWechatpay(request))
  let problem: RequestError | undefined
  for (const match of findOperation(operations, named, request)) {
    const spec = operations.read(match.name)
    if (propertiesOf(spec.request).body) {
      if (given.options.body !== undefined) return // an upload, which the client itself completes and checks
      problem = new RequestError(`${match.name}: this operation uploads a file: pass --file`)
      continue
    }
    try {
      check(match.name, optionsOf(match, spec, given, request), traitsOf(match.method, match.template).encrypt ?? [])
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problem ??= new RequestError(`${match.name}: ${error.message}${cureOf(error, spec.request, given.json)}`)
    }
  }
  throw problem ?? new TypeError('no operation was checked')
}

/** WeChat Pay notifies https addresses alone; an emulator says by itself which others it may notify. */
function isWechatpay({ url }: TransportRequest): boolean {
  const { origin } = new URL(url)
  return Object.values(baseUrls).some((urls) => urls.some((one) => new URL(one).origin === origin))
}

/** What to do about a field: its unit, or the right spelling of its name. */
function cureOf({ detail, message }: Refusal, request: Field, body: unknown): string {
  const path = typeof detail?.field === 'string' ? detail.field.split('/').filter(Boolean) : []
  const { json, xml } = propertiesOf(request)
  const parents = path.slice(0, -1)
  const parent = parents.reduce<Field | undefined>((field, name) => below(field, name), json ?? xml)
  const known = parent ? Object.keys(propertiesOf(parent)) : []
  const last = path.at(-1) ?? ''
  if (/is missing/.test(message)) {
    const given = parents.reduce<unknown>((value, name) => Object(value)[name], body)
    const misspelt = Object.keys(Object(given)).find((name) => !known.includes(name) && distance(name, last) < 3)
    return misspelt === undefined ? '' : `, and \`${misspelt}\` is unknown. Did you mean \`${last}\`?`
  }
  if (/is not described/.test(message)) {
    const near = known.find((name) => distance(name, last) < 3)
    return near === undefined ? '' : `. Did you mean \`${near}\`?`
  }
  return below(parent, last)?.['x-unit'] === 'fen' ? '. Amounts are whole numbers of fen (分): 1 yuan is 100' : ''
}

function below(field: Field | undefined, name: string): Field | undefined {
  return /^\d+$/.test(name) ? field?.items : field && propertiesOf(field)[name]
}
