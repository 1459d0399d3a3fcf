import { emitOperation, HOST, operationIdOf, SIGNATURE_HEADERS, tagsOf } from './openapi-operation.js'
import { type Json, mapValues } from './openapi-schema.js'
import { emitPlaintext, emitWebhook, plaintextOf, webhookIdOf } from './openapi-webhook.js'
import { METHODS, type Notification, type Operation } from './spec.js'

/** A path with its verbs; `x-alternatives` holds further paths that OpenAPI takes for the same. */
export type PathItem = Readonly<Record<string, Json>>

/** The document, as far as its readers here need to know. */
export interface Openapi {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks: Readonly<Record<string, PathItem>>
  readonly components: Readonly<Record<string, Json>>
}

const DESCRIPTION = `Every operation and notification of WeChat Pay APIv3, as it goes over the wire. Made from the \
specification of wechatpay-chain, from the public manual; not published by WeChat Pay.

What OpenAPI has no word for:

- \`x-encrypted\`: Base64 of a ciphertext. \`platform\`: under WeChat Pay's public key, named by the header \
\`Wechatpay-Serial\`; \`merchant\`: under the merchant API certificate; \`apiv3\`: AEAD_AES_256_GCM under the APIv3 key.
- \`x-encoded\`: a text that holds another value, described by \`contentSchema\`.
- \`x-unit\`: \`fen\`, \`yuan\`, or \`minor\`: the smallest unit of the amount's currency. \`x-digest\`: digest of the uploaded file. \`x-format\`: a pattern of date and time.
- \`x-max-bytes\`: bytes of the largest file, or of the longest text in UTF-8. \`x-one-of\`: names of which one set at least has to be there, with \
\`x-exclusive\` one alone. \`x-mode\`: who an alternative is for. \`x-open\`: an enumeration may not be complete. \`x-reason\`: why it is as it is.
- \`x-filled\`: the client library fills it in. \`x-variant\`: the scene that an alternative belongs to.
- \`x-unsigned\`: the answer carries no signature. \`x-signed-digest\`: the header whose digest is signed, not the body.
- \`x-business\`, \`x-modes\` (\`direct\` merchant, \`partner\`), \`x-lifecycle\`, \`x-references\` (pages of the manual), \
\`x-url-from\` (operations that hand out the URL).
- \`x-alternatives\`: operations that share their place with another, see there.`

const AUTHORIZATION = `\`WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"\`: \
an RSA-SHA256 signature of verb, path with query, timestamp, nonce and body (of an upload, the part \`meta\`), each followed by \
a line feed, under the key of the merchant API certificate. https://pay.weixin.qq.com/doc/v3/merchant/4012365342`

const BRAND_AUTHORIZATION = `\`WECHATPAY-BRAND-SHA256-RSA2048 brand_id="…",…\`: the same fields, with \`brand_id\` in place of \
\`mchid\`, under the key of the brand's own API certificate. https://pay.weixin.qq.com/doc/brand/4015597833`

/**
 * One OpenAPI 3.1 document that describes all of APIv3 and the brand API; APIv2 speaks XML with its signature in the body, which OpenAPI
 * cannot say.
 *
 * @throws {Error} when two operations would share an `operationId`.
 */
export function emitOpenapi(
  operations: readonly Operation[],
  notifications: readonly Notification[],
  version: string,
): Openapi {
  const v3 = operations.filter(({ template }) => !template.startsWith('v2/'))
  const events = notifications.filter(({ protocol }) => protocol === 'v3')
  refuseDoubles([...v3.map(operationIdOf), ...events.map(webhookIdOf)])
  return {
    ...emitHead(version),
    tags: [...new Set([...v3, ...events].flatMap(({ spec }) => tagsOf(spec)))].map((name) => ({ name })),
    paths: emitPaths(v3),
    webhooks: Object.fromEntries(events.map((event) => [event.name, emitWebhook(event)])),
    components: emitComponents(events),
  } as Openapi // its users do not read the head and the tags
}

/** Every operation in a document, with those that stand in another's `x-alternatives`. */
export function operationsIn({ paths }: Openapi): { path: string; method: string; operation: Json }[] {
  return Object.entries(paths)
    .flatMap(([path, item]) => [[path, item] as const, ...Object.entries((item['x-alternatives'] ?? {}) as PathItem)])
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method.toLowerCase()] as Json | undefined // a path item holds operations by verb
        return operation ? [{ path, method, operation }] : []
      }),
    )
}

function refuseDoubles(ids: readonly string[]): void {
  const double = ids.find((id, index) => ids.indexOf(id) !== index)
  if (double !== undefined) throw new Error(`two operations are named \`${double}\``)
}

function emitHead(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: '微信支付 APIv3 (WeChat Pay)',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: HOST }],
    security: [{ Authorization: [] }],
  }
}

/**
 * The path items. OpenAPI takes two paths for one that differ only in the names of their variables, and so does HTTP:
 * `…/{applyment_id}/cancel` and `…/{business_code}/cancel` are one URL (the only such place in v3). A parameter that is
 * both would be one that the manual does not have; so the first keeps the place, and the others stand whole in its
 * `x-alternatives`, by their own path.
 */
function emitPaths(operations: readonly Operation[]): Json {
  const places = groupBy(operations, ({ template }) => pathOf(template).replace(/\{[^{}]+\}/g, '{}'))
  return Object.fromEntries(places.map(([, verbs]) => emitPlace(verbs)))
}

function emitPlace(operations: readonly Operation[]): [string, Json] {
  const items = groupBy(operations, ({ template }) => pathOf(template)).map(
    ([path, verbs]) => [path, emitVerbs(verbs)] as const,
  )
  const [[path, item] = ['', {}], ...others] = items
  return [path, { ...item, ...(others.length > 0 && { 'x-alternatives': Object.fromEntries(others) }) }]
}

/** A trailing slash stays: WeChat Pay signs and serves that URL. */
function pathOf(template: string): string {
  return `/${template.replace('{empty}', '')}`
}

function emitVerbs(operations: readonly Operation[]): Json {
  return Object.fromEntries(operations.map((operation) => [operation.method.toLowerCase(), emitOperation(operation)]))
}

/** Node.js 20 has no `Map.groupBy`. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}

function emitComponents(events: readonly Notification[]): Json {
  const text = { type: 'string' }
  const envelope = Object.fromEntries(['Request-ID', ...SIGNATURE_HEADERS].map((name) => [name, { schema: text }]))
  const error = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } }
  return {
    securitySchemes: {
      Authorization: { type: 'apiKey', in: 'header', name: 'Authorization', description: AUTHORIZATION },
      BrandAuthorization: { type: 'apiKey', in: 'header', name: 'Authorization', description: BRAND_AUTHORIZATION },
    },
    headers: envelope,
    parameters: mapValues(envelope, (header, name) => ({ name, in: 'header', required: true, ...header })),
    responses: {
      Error: { description: 'Refused or failed', content: error },
      Refused: { description: 'Not accepted: WeChat Pay sends the notification again', content: ACKNOWLEDGEMENT },
    },
    schemas: {
      Error: ERROR,
      Notification: NOTIFICATION,
      ...Object.fromEntries(events.map((event) => [plaintextOf(event.name), emitPlaintext(event)])),
    },
  }
}

const ERROR = {
  type: 'object',
  properties: { code: { type: 'string' }, message: { type: 'string' }, detail: {} },
  required: ['code', 'message'],
  examples: [{ code: 'PARAM_ERROR', message: '参数错误', detail: { field: '/amount/total', location: 'body' } }],
}

const ACKNOWLEDGEMENT = {
  'application/json': {
    schema: {
      type: 'object',
      properties: { code: { type: 'string', enum: ['SUCCESS', 'FAIL'] }, message: { type: 'string' } },
      required: ['code'],
    },
    example: { code: 'FAIL', message: '失败' },
  },
}

const NOTIFICATION = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    create_time: { type: 'string', format: 'date-time' },
    event_type: { type: 'string' },
    resource_type: { type: 'string' },
    summary: { type: 'string' },
    resource: {
      type: 'object',
      properties: {
        original_type: { type: ['string', 'null'] },
        algorithm: { type: 'string', enum: ['AEAD_AES_256_GCM'] },
        ciphertext: { type: 'string', contentEncoding: 'base64', 'x-encrypted': 'apiv3' },
        associated_data: { type: 'string' },
        nonce: { type: 'string' },
      },
      required: ['algorithm', 'ciphertext', 'nonce'],
    },
  },
  required: ['id', 'create_time', 'event_type', 'resource_type', 'summary', 'resource'],
}
