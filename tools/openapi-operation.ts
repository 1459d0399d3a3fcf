import { propertiesOf } from '../packages/emulator/lib/spec/shapes.js'
import { errorsOf } from './api-errors.js'
import { describeLifecycle } from './describe.js'
import { interfaceOf } from './names.js'
import {
  exampleOf,
  type Json,
  mapValues,
  type Side,
  toSchema,
  toValueSchema,
  valueExampleOf,
} from './openapi-schema.js'
import { type Field, isDeprecated, type NotificationSpec, type Operation, type OperationSpec } from './spec.js'

/** The base URL of operations that name no other. */
export const HOST = 'https://api.mch.weixin.qq.com'

/** Headers that carry the signature of an answer, and of a notification. */
export const SIGNATURE_HEADERS = [
  'Wechatpay-Nonce',
  'Wechatpay-Serial',
  'Wechatpay-Signature',
  'Wechatpay-Signature-Type',
  'Wechatpay-Timestamp',
] as const

/**
 * Media types of a file. The manual names none: a bill is text, perhaps compressed; an image is what was uploaded, so
 * its type is a range.
 */
const FILES: Readonly<Record<string, string>> = { csv: 'text/plain', pdf: 'application/pdf', image: 'image/*' }

const STATUS_TEXTS: Readonly<Record<number, string>> = { 200: 'OK', 202: 'Accepted', 204: 'No Content' }

/** The operation object of OpenAPI 3.1. */
export function emitOperation(operation: Operation): Json {
  const { spec, template } = operation
  const { from, rows, general } = errorsOf(operation)
  const errors = from && [...rows, ...general].sort(([a], [b]) => a - b)
  const parameters = emitParameters(operation)
  const requestBody = emitBody(spec.request.properties ?? {})
  const description = describeLifecycle(spec)
  return {
    operationId: operationIdOf(operation),
    ...emitAbout(spec),
    ...(description && { description }),
    ...(template.startsWith('brand/') && { security: [{ BrandAuthorization: [] }] }),
    ...(spec.baseUrl && { servers: emitServers(spec) }),
    ...(parameters.length > 0 && { parameters }),
    ...emitAlternatives(spec.request.properties?.query),
    ...(requestBody && { requestBody }),
    responses: {
      [spec.response['x-status'] ?? 200]: emitResponse(spec.response),
      default: { $ref: '#/components/responses/Error' },
    },
    ...(errors && { 'x-errors': errors.map(([status, code]) => `${status} ${code}`) }),
  }
}

/** `v3PayTransactionsNativePost`: made of path and verb alone, so it stays when the spec's text changes. */
export function operationIdOf({ template, method }: Operation): string {
  const segments = template.split('/').filter((segment) => segment !== '{empty}')
  // `interfaceOf` leaves out two segments, which have a file of their own among the types.
  const name = interfaceOf(['', '', ...segments])
  return name.charAt(0).toLowerCase() + name.slice(1) + method.charAt(0) + method.slice(1).toLowerCase()
}

/** Business domains without their levels. */
export function tagsOf({ business = [] }: { readonly business?: readonly string[] }): string[] {
  return [...new Set(business.map((domain) => domain.split('/', 1)[0] ?? domain))]
}

/** Members that operations and notifications share: summary, tags, references, lifecycle. */
export function emitAbout(spec: OperationSpec | NotificationSpec): Json {
  const { title, references, business, modes, lifecycle, unreferenced } = spec
  return {
    summary: title,
    tags: tagsOf(spec),
    ...(isDeprecated(spec) && { deprecated: true }),
    ...(references[0] && { externalDocs: { url: references[0] } }),
    ...(references.length > 0 && { 'x-references': references }),
    ...(business && { 'x-business': business }),
    ...(modes && { 'x-modes': modes }),
    ...(lifecycle && { 'x-lifecycle': lifecycle }),
    ...(unreferenced && { 'x-unreferenced': unreferenced }),
    ...('urlFrom' in spec && { 'x-url-from': spec.urlFrom }),
  }
}

/** The operation's own base URL first, because the client uses it; the default one as well, unless the manual excludes it. */
function emitServers(spec: OperationSpec): Json[] {
  const own = { url: spec.baseUrl?.replace(/\/$/, '') }
  return spec.baseUrlRequired ? [own] : [own, { url: HOST }]
}

function emitParameters({ template, spec }: Operation): Json[] {
  const { properties = {} } = spec.request
  const variables = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  return [
    ...variables
      .filter((name) => name !== 'empty')
      .map((name) => emitParameter('path', name, properties[name] ?? {}, true)),
    ...emitParametersIn('query', properties.query),
    ...emitParametersIn('header', properties.headers),
  ]
}

/** The parameters of all modes. A parameter of some modes names them in its description, and is optional. */
function emitParametersIn(place: string, field: Field = {}): Json[] {
  const { properties = {}, required = [], anyOf = [] } = field
  const modal = Object.entries(propertiesOf({ anyOf })).map(([name, below]) => {
    const modes = anyOf.flatMap((member) => (member.properties?.[name] ? (member['x-mode'] ?? []) : []))
    return { ...emitParameter(place, name, below, false), ...(modes.length > 0 && { 'x-mode': modes }) }
  })
  const common = Object.entries(properties).map(([name, below]) =>
    emitParameter(place, name, below, required.includes(name)),
  )
  return [...common, ...modal]
}

/** What OpenAPI cannot say of several parameters together. */
function emitAlternatives({ 'x-one-of': alternatives, 'x-exclusive': isExclusive }: Field = {}): Json {
  return { ...(alternatives && { 'x-one-of': alternatives }), ...(isExclusive && { 'x-exclusive': isExclusive }) }
}

function emitParameter(place: string, name: string, field: Field, required: boolean): Json {
  const { description, 'x-filled': filled, ...value } = field
  return {
    name,
    in: place,
    ...(required && { required }),
    ...(description && { description }),
    ...(filled && { 'x-filled': filled }),
    ...(value['x-encoded'] === 'json'
      ? { content: { 'application/json': { schema: toValueSchema(value, 'request') } } }
      : { ...(value.type === 'array' && { style: 'form', explode: true }), schema: toSchema(value, 'request') }),
  }
}

function emitBody({ json, body }: Readonly<Record<string, Field>>): Json | undefined {
  if (body) return { required: true, content: { 'multipart/form-data': emitMultipart(body) } }
  return json && { required: true, content: emitJson(json, 'request') }
}

/** The parts of an upload. A part says its media type itself, so `meta` is described as the value, not as its text. */
function emitMultipart(body: Field): Json {
  const { properties = {}, ...rest } = body
  const texts = Object.entries(properties).filter(([, part]) => part['x-encoded'] === 'json')
  return {
    schema: {
      ...toValueSchema(rest, 'request'),
      properties: mapValues(properties, (part) => toValueSchema(part, 'request')),
      additionalProperties: false,
    },
    encoding: Object.fromEntries(texts.map(([name]) => [name, { contentType: 'application/json' }])),
    example: mapValues(properties, valueExampleOf),
  }
}

/** The content of a JSON body. */
export function emitJson(field: Field, side: Side): Json {
  return { 'application/json': { schema: toSchema(field, side), example: exampleOf(field) } }
}

function emitResponse(response: Field): Json {
  const {
    'x-unsigned': unsigned,
    'x-signed-digest': digest,
    'x-file': file,
    'x-status': status = 200,
    ...data
  } = response
  return {
    description: STATUS_TEXTS[status] ?? String(status),
    headers: {
      ...emitAnswerHeaders(unsigned ? [] : SIGNATURE_HEADERS),
      ...(digest && { [digest]: { schema: { type: 'string' } } }),
    },
    ...(data.type !== 'null' && { content: file ? emitFile(file, data) : emitJson(data, 'answer') }),
    ...(unsigned && { 'x-unsigned': unsigned }),
    ...(digest && { 'x-signed-digest': digest }),
    ...(file && { 'x-file': file }),
  }
}

/** References to the shared headers of an answer. */
export function emitAnswerHeaders(names: readonly string[]): Json {
  return Object.fromEntries(['Request-ID', ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

/** A text has an example; bytes have none that a JSON document could hold. */
function emitFile(file: string, { type }: Field): Json {
  const mediaType = FILES[file] ?? 'application/octet-stream'
  if (mediaType.startsWith('text/'))
    return { [mediaType]: { schema: { type }, example: '交易时间,公众账号ID,商户号\r\n' } }
  return { [mediaType]: { schema: { type, contentMediaType: 'application/octet-stream' } } }
}
