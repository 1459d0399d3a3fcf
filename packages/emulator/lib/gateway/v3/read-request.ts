import { readJsonTexts, traitsOf } from 'wechatpay-chain/protocol'
import type { PlatformSide } from '../../keys/platform-side.js'
import type { Field } from '../../spec/field.js'
import type { OperationSpec } from '../../spec/spec-file.js'
import type { Received, RequestOptions } from '../../world/exchange.js'
import type { Match } from '../../world/operations.js'
import { paramError } from '../../world/refusal.js'
import { coerce } from '../coerce.js'
import { fieldError, type Validate } from '../validator.js'
import { unknownSide } from './headers.js'
import { readQuery } from './query.js'
import { decryptRequest } from './sensitive-fields.js'
import { checkDigest, type Upload } from './upload.js'

/** The keys of the platform, and the one that the request named. */
export interface Sides {
  readonly named: PlatformSide | undefined
  readonly all: readonly PlatformSide[]
}

/** A request that satisfies its spec. */
export interface ReadRequest {
  readonly request: RequestOptions
  /** What production may refuse: values that no document lists. */
  readonly notes: readonly string[]
}

/**
 * Resolves to a request in the shape of a caller's options: sensitive fields in plaintext, JSON texts parsed, values of
 * path and query in their types.
 *
 * @param upload The parts of `received` when it is an upload.
 * @throws {Refusal} 400 `PARAM_ERROR` that names the field that does not satisfy the spec.
 */
export async function readRequest(
  received: Received,
  upload: Upload | undefined,
  { name, method, template, variables }: Match,
  spec: OperationSpec,
  { named, all }: Sides,
  validate: Validate,
): Promise<ReadRequest> {
  const described = spec.request.properties ?? {}
  const wire: RequestOptions = {
    ...describedVariables(variables, described),
    ...describedQuery(received, described.query),
    ...(described.headers && { headers: describedHeaders(received, described.headers) }),
    ...(upload ? describedUpload(received, upload, described.body) : describedJson(received, spec.request)),
  }
  const { encrypt: sensitive = [], jsonTexts = [] } = traitsOf(method, template)
  const parsed = readJsonTexts(wire, jsonTexts) as RequestOptions // a copy of an object is an object
  const request = await decryptRequest(parsed, sensitive, named ?? unknownSide(received, all))
  const notes = validate(name, request, sensitive)
  refuseRareValues(request)
  if (upload) checkDigest(upload, request, described.body)
  return { request, notes }
}

function describedVariables(variables: Match['variables'], described: Readonly<Record<string, Field>>): RequestOptions {
  return Object.fromEntries(Object.entries(variables).map(([name, text]) => [name, coerce(text, described[name])]))
}

function describedQuery({ target }: Received, described: Field | undefined): RequestOptions {
  const query = readQuery(target.split('?').slice(1).join('?'), described)
  if (described) return { query }
  const [surplus] = Object.keys(query)
  if (surplus !== undefined) throw paramError(surplus, 'query', 'is not described for this operation')
  return {}
}

function describedHeaders({ headers }: Received, described: Field): Record<string, unknown> {
  const names = Object.keys(described.properties ?? {}).filter((name) => headers[name.toLowerCase()] !== undefined)
  return Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()]]))
}

function describedUpload({ headers }: Received, { meta, files }: Upload, described: Field | undefined): RequestOptions {
  if (described) return { body: { ...Object.fromEntries(files), meta: parse(meta) } }
  throw paramError('Content-Type', 'header', 'must be application/json for this operation', headers['content-type'])
}

function describedJson({ headers, body }: Received, { properties, required = [] }: Field): RequestOptions {
  if (properties?.body) {
    const issue = 'must be multipart/form-data for this operation, which is an upload'
    throw paramError('Content-Type', 'header', issue, headers['content-type'])
  }
  if (!body || body.length === 0) {
    if (required.includes('json')) throw paramError('', 'body', 'is missing')
    return {}
  }
  const json = parse(body)
  if (properties?.json) return { json }
  // Many clients send `{}` in place of an empty body, and the one for Go sends `null` with a DELETE.
  if (json === undefined || JSON.stringify(json) === '{}') return {}
  throw paramError('', 'body', 'must be empty for this operation')
}

/** A copy without `null` properties, which WeChat Pay treats as absent. */
function parse(body: Uint8Array | string): unknown {
  try {
    const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body)
    return JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value))
  } catch {
    throw paramError('', 'body', 'is not JSON in UTF-8')
  }
}

/** Refuses numbers that JSON does not carry exactly, characters beyond 3 bytes of UTF-8, such as emoji, lone surrogates, and NUL. */
function refuseRareValues(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string' && /[\u{10000}-\u{10ffff}]|\p{Cs}/u.test(value)) {
    throw fieldError(path, 'holds an emoji or another character beyond 3 bytes of UTF-8')
  }
  if (typeof value === 'string' && value.includes('\0')) throw fieldError(path, 'holds a NUL character')
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw fieldError(path, `must be at most ${Number.MAX_SAFE_INTEGER}`, value)
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
  for (const [name, below] of Object.entries(value)) refuseRareValues(below, [...path, name])
}
