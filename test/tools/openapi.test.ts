import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { emitOpenapi, operationsIn } from '../../tools/emit-openapi.js'
import type { Json } from '../../tools/openapi-schema.js'
import { type Field, type Operation, readNotifications, readSpec } from '../../tools/spec.js'

const operations = readSpec()
const notifications = readNotifications()
const document = emitOpenapi(operations, notifications, '1.2.3')
const emitted = operationsIn(document)
const events = Object.values(document.webhooks).map((item) => item.post ?? {})

/** The operation object of one verb and path. */
function find(method: string, path: string): Json {
  const found = emitted.find((one) => one.method === method && one.path === path)
  if (!found) throw new Error(`no ${method} ${path}`)
  return found.operation
}

/** The operation object of a spec made for a test. */
function emit(request: Readonly<Record<string, Field>>, response: Field = { type: 'null', 'x-status': 204 }): Json {
  const operation: Operation = {
    file: 'spec/v3/lamp.post.json',
    template: 'v3/lamp',
    method: 'POST',
    spec: {
      title: '灯',
      business: ['灯'],
      references: ['https://example.com'],
      request: { type: 'object', properties: request },
      response,
    },
  }
  return operationsIn(emitOpenapi([operation], [], '0'))[0]?.operation ?? {}
}

/** What stands at a path of names below a value; `undefined` where there is nothing. */
function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((below, name) => (below as Json | undefined)?.[name], value)
}

/** Every object below a value that has all of the names, with the way to it. */
function having(value: unknown, names: readonly string[], way = ''): { way: string; found: Json }[] {
  if (typeof value !== 'object' || value === null) return []
  const found = value as Json // neither null nor a primitive: its own names are all that is read
  return [
    ...(names.every((name) => name in found) ? [{ way, found }] : []),
    ...Object.entries(found).flatMap(([name, below]) => having(below, names, `${way}/${name}`)),
  ]
}

/** Every value of a keyword below a value. */
function valuesOf(value: unknown, keyword: string): unknown[] {
  return [...new Set(having(value, [keyword]).map(({ found }) => found[keyword]))]
}

describe('the OpenAPI document', () => {
  it('has every operation of APIv3, each under its own URL', () => {
    const expected = operations.filter(({ template }) => !template.startsWith('v2/'))
    const names = expected.map(({ method, template }) => `${method} /${template.replace('{empty}', '')}`)
    expect(names).toHaveLength(1019 + 30)
    expect(emitted.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(names.toSorted())
  })

  it('has every notification of APIv3 as a webhook that names its event types', () => {
    const v3 = notifications.filter(({ protocol }) => protocol === 'v3')
    expect(Object.keys(document.webhooks)).toEqual(v3.map(({ name }) => name))
    expect(v3).toHaveLength(102)
    const types = events.map((event) =>
      valuesOf(at(event, 'requestBody'), 'event_type').map((field) => at(field, 'enum')),
    )
    for (const [index, { spec }] of v3.entries()) expect(types[index]).toContainEqual(spec.eventTypes)
  })

  it('names every operation and webhook once', () => {
    const ids = [...emitted.map(({ operation }) => operation), ...events].map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(1019 + 30 + 102)
    expect(find('POST', '/v3/pay/transactions/native').operationId).toBe('v3PayTransactionsNativePost')
  })

  it('refuses two operations that would have one name', () => {
    const [one] = operations
    const twice = one ? [one, one] : []
    expect(() =>
      emitOpenapi(
        twice.map((each) => ({ ...each, template: 'v3/lamp' })),
        [],
        '0',
      ),
    ).toThrow(/two operations are named `v3Lamp\w+`/)
  })

  it('keeps both operations that OpenAPI would take for one', () => {
    const item = document.paths['/v3/apply4subject/applyment/{applyment_id}/cancel']
    const other = '/v3/apply4subject/applyment/{business_code}/cancel'
    expect(document.paths).not.toHaveProperty([other])
    expect(at(item, 'post', 'parameters', '0', 'name')).toBe('applyment_id')
    expect(at(item, 'x-alternatives', other, 'post', 'parameters', '0', 'name')).toBe('business_code')
  })

  it('is the same again, and in the order of the spec', () => {
    const again = emitOpenapi(readSpec(), readNotifications(), '1.2.3')
    expect(JSON.stringify(again)).toBe(JSON.stringify(document))
    expect(at(document, 'info', 'version')).toBe('1.2.3')
  })

  it('resolves every reference in itself', () => {
    const targets = valuesOf(document, '$ref') as string[]
    const broken = targets.filter((target) => at(document, ...target.replace('#/', '').split('/')) === undefined)
    expect(broken).toEqual([])
  })
})

describe('an example in the OpenAPI document', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, validateFormats: true })
  formats.default(ajv)
  ajv.addVocabulary(['components', 'example', ...extensions()])

  /** Names of `x-…` anywhere in the document. */
  function extensions(): string[] {
    return [...new Set(JSON.stringify(document).match(/(?<=")x-[a-z-]+(?=":)/g))]
  }

  function faults(schema: Json, example: unknown): string[] {
    const shared = valuesOf(schema, '$ref').length > 0 && { components: document.components }
    const validate = ajv.compile({ ...schema, ...shared })
    return validate(example) ? [] : [ajv.errorsText(validate.errors)]
  }

  it('satisfies its schema, for every body, answer and notification', () => {
    const media = having(document, ['schema', 'example'])
    const wrong = media.flatMap(({ way, found }) =>
      faults(found.schema as Json, found.example).map((fault) => `${way}: ${fault}`),
    )
    expect(wrong).toEqual([])
    expect(media.length).toBeGreaterThan(1500)
  }, 120_000)

  it('satisfies its schema, for every plaintext', () => {
    const schemas = having(document.components.schemas, ['examples'])
    const wrong = schemas.flatMap(({ way, found }) =>
      (found.examples as unknown[]).flatMap((example) => faults(found, example).map((fault) => `${way}: ${fault}`)),
    )
    expect(wrong).toEqual([])
    expect(schemas).toHaveLength(102 + 1)
  })

  it('is there for every body that is JSON, text or an upload', () => {
    const bodies = having(document, ['content']).flatMap(({ way, found }) =>
      Object.entries(found.content as Json).map(([type, media]) => ({ way, type, media })),
    )
    const media = bodies.filter(({ way, media }) => at(media, 'schema') && !way.includes('/parameters/'))
    const without = media.filter(({ media }) => at(media, 'example') === undefined)
    const kinds = new Set(without.map(({ type, way }) => (way.startsWith('/components/') ? 'shared' : type)))
    expect([...kinds].toSorted()).toEqual(['application/pdf', 'image/*', 'shared'])
  })

  it('holds JSON text where text travels, ciphertext where a field is encrypted', () => {
    const order: Field = {
      type: 'object',
      properties: { id: { type: 'string' } },
      required: ['id'],
      'x-encoded': 'json',
    }
    const name: Field = { type: 'string', 'x-encrypted': 'platform' }
    const media = at(
      emit({ json: { type: 'object', properties: { order, name } } }),
      'requestBody',
      'content',
      'application/json',
    )
    expect(at(media, 'example', 'order')).toBe('{"id":"1217752501201407033233368018"}')
    expect(Buffer.from(String(at(media, 'example', 'name')), 'base64')).toHaveLength(256)
    expect(faults(at(media, 'schema', 'properties', 'order', 'contentSchema') as Json, { id: 1 })).toHaveLength(1)
  })
})

describe('a field in the OpenAPI document', () => {
  const bodyOf = (operation: Json) =>
    at(operation, 'requestBody', 'content', 'application/json', 'schema', 'properties')

  it('is strict in a request and open in an answer', () => {
    const lamp: Field = { type: 'object', properties: { state: { type: 'string', enum: ['ON', 'OFF'] } } }
    const operation = emit({ json: lamp }, lamp)
    const answer = at(operation, 'responses', '200', 'content', 'application/json', 'schema')
    expect(at(operation, 'requestBody', 'content', 'application/json', 'schema')).toEqual({
      type: 'object',
      properties: { state: { type: 'string', enum: ['ON', 'OFF'] } },
      additionalProperties: false,
    })
    expect(answer).toEqual({
      type: 'object',
      properties: { state: { type: 'string', anyOf: [{ type: 'string', enum: ['ON', 'OFF'] }, { type: 'string' }] } },
    })
  })

  it('leaves an object open of which the spec says that its fields are unknown', () => {
    const json: Field = { type: 'object', properties: { id: { type: 'string' } }, additionalProperties: true }
    const schema = at(emit({ json }), 'requestBody', 'content', 'application/json', 'schema')
    expect(at(schema, 'additionalProperties')).toBe(true)
  })

  it('is described as the text that it is on the wire', () => {
    const order: Field = { type: 'object', description: '订单', properties: {}, 'x-encoded': 'json', maxLength: 99 }
    const properties = bodyOf(emit({ json: { type: 'object', properties: { order } } }))
    expect(at(properties, 'order')).toEqual({
      type: 'string',
      description: '订单',
      maxLength: 99,
      contentMediaType: 'application/json',
      contentSchema: { type: 'object', properties: {}, additionalProperties: false },
      'x-encoded': 'json',
    })
  })

  it('keeps every mark of the dialect where it stood', () => {
    const marks = (value: unknown, keyword: string) => valuesOf(value, keyword)
    const native = find('POST', '/v3/pay/transactions/native')
    expect(at(bodyOf(native), 'amount', 'properties', 'total', 'x-unit')).toBe('fen')
    expect(at(bodyOf(native), 'payer', 'properties', 'identity', 'properties', 'name')).toEqual({
      type: 'string',
      description: '加密后的姓名',
      contentEncoding: 'base64',
      'x-encrypted': 'platform',
    })
    expect(marks(native, 'x-filled')).toEqual([true])
    expect(native['x-modes']).toEqual(['direct'])
    expect(native['x-business']).toEqual(['基础支付'])
    expect(marks(find('GET', '/v3/certificates'), 'x-encrypted')).toEqual(['apiv3'])
    expect(marks(find('GET', '/v3/statements'), 'x-signed-digest')).toEqual(['Wechatpay-Statement-Sha1'])
    expect(marks(find('GET', '/v3/billdownload/file'), 'x-unsigned')).toEqual([true])
    expect(marks(find('POST', '/v3/taxi-invoice/cards/upload-file'), 'x-digest')).toEqual(['sm3'])
    expect(marks(document.components.schemas, 'x-variant')).toContain('sub-merchant')
    expect(marks(document.components.schemas, 'x-format')).toEqual(['yyyyMMddHHmmss'])
    expect(marks(find('GET', '/v3/new-tax-control-fapiao/download'), 'x-url-from')).toHaveLength(1)
  })

  it('loses no mark on the way from the spec', () => {
    const v3 = [...operations, ...notifications].filter(({ file }) => /^spec\/(?:webhook\/)?v3\//.test(file))
    const written = v3.map(({ file }) => readFileSync(file, 'utf8')).join('')
    const text = JSON.stringify(document)
    const count = (from: string, keyword: string) => from.split(`"${keyword}":`).length - 1
    const marks = new Set(written.match(/(?<=")x-[a-z-]+(?=":)/g))
    const lost = [...marks].filter((mark) => count(text, mark) < count(written, mark))
    expect(lost).toEqual(['x-status']) // the status itself says it
  })
})

describe('an operation in the OpenAPI document', () => {
  it('is reached at its own host, and at the usual one unless only its own works', () => {
    expect(at(find('GET', '/v3/global/statements'), 'servers')).toEqual([
      { url: 'https://apihk.mch.weixin.qq.com' },
      { url: 'https://api.mch.weixin.qq.com' },
    ])
    const required = operations.find(({ spec }) => 'baseUrlRequired' in spec && spec.baseUrl?.endsWith('/hk/'))
    const only = find(required?.method ?? '', `/${required?.template}`)
    expect(only.servers).toEqual([{ url: 'https://api.mch.weixin.qq.com/hk' }])
  })

  it('has its trailing slash', () => {
    expect(find('POST', '/v3/applyment4sub/applyment/').operationId).toBe('v3Applyment4subApplymentPost')
  })

  it('is deprecated with its state and what replaces it', () => {
    const offline = emitted.filter(({ operation }) => operation.deprecated)
    expect(offline).toHaveLength(37)
    for (const { operation } of offline) expect(operation['x-lifecycle']).toBeDefined()
  })

  it('sends an object in its query as JSON, and a list as repeated names', () => {
    const [partner] = find('GET', '/v3/marketing/partnerships').parameters as Json[]
    expect(at(partner, 'content', 'application/json', 'schema', 'type')).toBe('object')
    const list = find('GET', '/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl').parameters as Json[]
    expect(list.find(({ style }) => style === 'form')).toMatchObject({
      name: 'fapiao_ability_type_list',
      explode: true,
    })
  })

  it('uploads a file beside its description in JSON', () => {
    const upload = find('POST', '/v3/merchant/media/upload')
    const media = at(upload, 'requestBody', 'content', 'multipart/form-data')
    expect(at(media, 'encoding')).toEqual({ meta: { contentType: 'application/json' } })
    expect(at(media, 'schema', 'properties', 'file')).toMatchObject({
      type: 'string',
      contentMediaType: 'application/octet-stream',
    })
    expect(at(media, 'schema', 'properties', 'meta')).toMatchObject({ type: 'object', additionalProperties: false })
  })

  it('answers with a file, with nothing, or with JSON, and says what signs it', () => {
    const answerOf = (method: string, path: string, status = '200') => at(find(method, path), 'responses', status)
    const image = answerOf('GET', '/v3/merchant-service/images/{media_id}')
    expect(Object.keys(at(image, 'content') as Json)).toEqual(['image/*'])
    expect(Object.keys(at(image, 'headers') as Json)).toEqual(['Request-ID'])
    const none = answerOf('POST', '/v3/businesscircle/parkings', '204')
    expect(none).not.toHaveProperty('content')
    expect(Object.keys(at(none, 'headers') as Json)).toContain('Wechatpay-Signature')
  })
})
