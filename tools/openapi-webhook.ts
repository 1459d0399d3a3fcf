import { emitAbout, emitJson, SIGNATURE_HEADERS } from './openapi-operation.js'
import { exampleOf, type Json, toSchema } from './openapi-schema.js'
import type { Notification, NotificationSpec } from './spec.js'

const CIPHERTEXT = Buffer.alloc(48).toString('base64')

/** The path item of a notification: what WeChat Pay posts to the merchant, and what the merchant answers. */
export function emitWebhook(notification: Notification): Json {
  const { spec } = notification
  return {
    post: {
      operationId: webhookIdOf(notification),
      ...emitAbout(spec),
      ...(spec.summary && { 'x-summary': spec.summary }),
      ...(spec.associatedData && { 'x-associated-data': spec.associatedData }),
      security: [],
      parameters: ['Request-ID', ...SIGNATURE_HEADERS].map((header) => ({ $ref: `#/components/parameters/${header}` })),
      requestBody: { required: true, content: { 'application/json': emitEnvelope(notification) } },
      responses: emitAcknowledgements(spec),
    },
  }
}

/** `on_TRANSACTION_SUCCESS`. */
export function webhookIdOf({ name }: Notification): string {
  return `on_${name.replace(/\W/g, '_')}`
}

/** The name of the component that holds a notification's plaintext. */
export function plaintextOf(name: string): string {
  return `${name}.Resource`
}

/** The schema of a notification's plaintext, for `components.schemas`. */
export function emitPlaintext({ spec }: Notification): Json {
  const { resource = {} } = spec
  const examples = (resource.anyOf ?? [resource]).map((message) => exampleOf(message))
  return { title: spec.title, ...toSchema(resource, 'answer'), examples }
}

/**
 * The shared envelope, narrowed to one notification.
 *
 * `contentSchema` describes what the ciphertext holds. JSON Schema knows no cipher between Base64 and JSON, so
 * `x-encrypted` marks it; the keyword is an annotation, which validators do not assert.
 */
function emitEnvelope({ name, spec }: Notification): Json {
  const { eventTypes = [], originalType, resourceType, associatedDataRequired } = spec
  const plaintext = { $ref: `#/components/schemas/${plaintextOf(name)}` }
  const resource = {
    type: 'object',
    properties: {
      ...(originalType && { original_type: openEnum(originalType) }),
      ...(associatedDataRequired && { associated_data: { type: 'string' } }),
      ciphertext: {
        type: 'string',
        contentEncoding: 'base64',
        contentMediaType: 'application/json',
        contentSchema: plaintext,
        'x-encrypted': 'apiv3',
      },
    },
    ...(associatedDataRequired && { required: ['associated_data'] }),
  }
  const narrowed = {
    type: 'object',
    properties: {
      event_type: { type: 'string', enum: eventTypes },
      ...(resourceType && { resource_type: openEnum(resourceType) }),
      resource,
    },
  }
  return {
    schema: { allOf: [{ $ref: '#/components/schemas/Notification' }, narrowed] },
    example: emitExample(spec),
  }
}

function emitExample({
  title,
  eventTypes,
  originalType,
  resourceType,
  summary,
  associatedData,
}: NotificationSpec): Json {
  return {
    id: 'EV-2018022511223320873',
    create_time: '2026-01-01T12:00:00+08:00',
    event_type: eventTypes?.[0],
    resource_type: resourceType?.[0] ?? 'encrypt-resource',
    summary: summary?.[0] ?? title,
    resource: {
      original_type: originalType?.[0] ?? 'resource',
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: CIPHERTEXT,
      associated_data: associatedData?.[0] ?? '',
      nonce: '593BEC0C930B',
    },
  }
}

/** Known values of a text that may have others. */
function openEnum(values: readonly string[]): Json {
  return { anyOf: [{ type: 'string', enum: values }, { type: 'string' }] }
}

/** Any status 20x accepts. The standard answer has no body; where one is asked for, WeChat Pay reads it: it is strict. */
function emitAcknowledgements({ acknowledgement }: NotificationSpec): Json {
  const refused = { default: { $ref: '#/components/responses/Refused' } }
  if (!acknowledgement) return { 204: { description: 'Accepted' }, 200: { description: 'Accepted' }, ...refused }
  const { headers, json } = acknowledgement
  const named = Object.entries(headers?.properties ?? {}).map(([name, { description, ...schema }]) => [
    name,
    { ...(description && { description }), required: headers?.required?.includes(name) ?? false, schema },
  ])
  return {
    200: {
      description: 'Accepted',
      ...(named.length > 0 && { headers: Object.fromEntries(named) }),
      ...(json && { content: emitJson(json, 'request') }),
    },
    ...refused,
  }
}
