import { generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { expect, test } from 'vitest'
import { importPublicKey } from '../../lib/protocol.js'
import { createNonces } from '../../packages/emulator/lib/gateway/v3/nonces.js'
import { readQuery } from '../../packages/emulator/lib/gateway/v3/query.js'
import { encryptAnswer } from '../../packages/emulator/lib/gateway/v3/sensitive-fields.js'
import { createValidator } from '../../packages/emulator/lib/gateway/validator.js'
import type { Field } from '../../packages/emulator/lib/spec/field.js'
import { type JsonSchema, strictRequest } from '../../packages/emulator/lib/spec/strict-request.js'
import { stories } from '../../packages/emulator/lib/stories/index.js'
import type { RequestOptions } from '../../packages/emulator/lib/world/exchange.js'
import { isLoopback } from '../../packages/emulator/lib/world/loopback.js'
import { readOperations } from '../../packages/emulator/lib/world/operations.js'
import { readSpec } from '../../tools/spec.js'
import { plainRequest } from './requests-of.js'

const operations = readOperations()
/** For all tests of this file: it compiles a schema once, and there are more than a thousand. */
const validate = createValidator(operations, isLoopback)
const described = readSpec().filter(({ template }) => template.startsWith('v3/'))

/** Milliseconds for a test that compiles the schemas of all operations: a few seconds, unless others use the machine too. */
const COMPILING_MS = 120_000

test(
  'every operation of the spec is found by its own path, and its requests can be checked',
  () => {
    for (const { method, template } of described) {
      const path = `/${template.replaceAll('{empty}', '').replaceAll(/\{\w+\}/g, 'x')}`
      const matches = operations.find(method, path)
      const match = matches.find((one) => one.template === template)
      if (!match) throw new Error(`${method} ${template} is not found by its path`)
      // Only a `Refusal` may come out: a schema that does not compile would be another error.
      try {
        validate(match.name, {}, [])
      } catch (error) {
        expect(error).toMatchObject({ name: 'Refusal', code: 'PARAM_ERROR' })
      }
    }
  },
  COMPILING_MS,
)

test(
  'every operation refuses a request without what is required, and one with what is not described',
  () => {
    const refusal = (name: string, request: RequestOptions): unknown => {
      try {
        return validate(name, request, [])
      } catch (error) {
        return error
      }
    }
    for (const operation of described) {
      const name = `${operation.method} ${operation.template}`
      // The emulator's reader hands over what it finds of the headers; the client has filled in `Wechatpay-Serial`.
      const headers = operation.spec.request.properties?.headers && { 'Wechatpay-Serial': 'PUB_KEY_ID_0' }
      const request = { ...(headers && { headers }), ...plainRequest(operation) }
      expect(refusal(name, request), name).toEqual([])
      for (const field of operation.spec.request.required ?? []) {
        const { [field]: _, ...rest } = request as Readonly<Record<string, unknown>>
        expect(refusal(name, rest), `${name} without ${field}`).toMatchObject({
          code: 'PARAM_ERROR',
          detail: { issue: 'is missing' },
        })
      }
      for (const option of ['query', 'json'].filter((one) => operation.spec.request.properties?.[one])) {
        const given: unknown = (request as Readonly<Record<string, unknown>>)[option]
        const surplus = { ...request, [option]: { ...(given as object | undefined), no_such_field: 1 } }
        expect(refusal(name, surplus), `${name} with a surplus in ${option}`).toMatchObject({
          code: 'PARAM_ERROR',
          detail: { field: expect.stringContaining('no_such_field'), issue: 'is not described for this operation' },
        })
      }
    }
  },
  COMPILING_MS,
)

test('every story plays an operation of the spec', () => {
  for (const name of stories.keys()) expect(operations.read(name)).toHaveProperty('request')
})

test('a literal segment goes before a variable, and dots are never a value', () => {
  const path = '/v3/pay/transactions/id'
  expect(operations.find('GET', `${path}/native`)[0].variables).toEqual({ transaction_id: 'native' })
  expect(operations.find('GET', `${path}/a%2Fb`)[0].variables).toEqual({ transaction_id: 'a/b' })
  for (const dots of ['.', '..', '%2e%2E', ''])
    expect(() => operations.find('GET', `${path}/${dots}`)).toThrow(/no operation has this path/)
})

test('two parameters at one place are two operations, in the order of their names', () => {
  const found = operations.find('POST', '/v3/apply4subject/applyment/7/cancel')
  expect(found.map(({ variables }) => variables)).toEqual([{ applyment_id: '7' }, { business_code: '7' }])
})

test('a nonce is new once, until it could not be used anyway', () => {
  const nonces = createNonces(2)
  expect(nonces.use('a', 300, 0)).toBe(true)
  expect(nonces.use('a', 300, 300)).toBe(false)
  expect(nonces.use('a', 601, 301)).toBe(true)
})

test('the memory for nonces is bounded: the oldest goes first', () => {
  const nonces = createNonces(2)
  for (const nonce of ['a', 'b', 'c']) nonces.use(nonce, 300, 0)
  expect(['c', 'b'].map((nonce) => nonces.use(nonce, 300, 0))).toEqual([false, false])
  expect(nonces.use('a', 300, 0)).toBe(true)
})

test('query values come in the types of the spec, lists by repeating their key', () => {
  const described = {
    properties: {
      count: { type: 'integer' },
      rate: { type: 'number' },
      all: { type: 'boolean' },
      tags: { type: 'array', items: { type: 'string' } },
      text: { type: 'string' },
    },
  }
  expect(readQuery('count=7&rate=-0.5&all=true&tags=a&tags=b%20c&text=1%2B1+1', described)).toEqual({
    count: 7,
    rate: -0.5,
    all: true,
    tags: ['a', 'b c'],
    text: '1+1 1',
  })
  expect(readQuery('count=7.0&all=TRUE&text=&tags=', described)).toEqual({
    count: '7.0',
    all: 'TRUE',
    text: '',
    tags: [''],
  })
})

test('requests are closed where the spec describes objects, also beside alternatives, and open where it says so', () => {
  const object = (properties: Record<string, Field>, more: Field = {}): Field => ({
    type: 'object',
    properties,
    ...more,
  })
  const closedObject = (properties: Record<string, JsonSchema>, more: JsonSchema = {}): JsonSchema => ({
    type: 'object',
    properties,
    ...more,
  })
  const text = { type: 'string' } as const
  const serial: Field = { ...text, 'x-filled': true }
  const closed = strictRequest({
    type: 'object',
    properties: {
      json: object({
        plain: object({ a: text }),
        open: object({ a: text }, { additionalProperties: true }),
        either: { anyOf: [object({ a: text }), object({ b: text })] },
        url: object({ a: text }, { 'x-encoded': 'url' }),
        text: object({ a: { ...text, maxLength: 8 } }, { 'x-encoded': 'json', maxLength: 99 }),
      }),
      headers: object({ 'Wechatpay-Serial': serial }, { required: ['Wechatpay-Serial'] }),
    },
    required: ['json'],
  })
  expect(closed).toEqual({
    type: 'object',
    required: ['json', 'headers'],
    properties: {
      json: closedObject(
        {
          plain: closedObject({ a: text }, { additionalProperties: false }),
          open: closedObject({ a: text }, { additionalProperties: true }),
          either: { anyOf: [closedObject({ a: text }), closedObject({ b: text })], unevaluatedProperties: false },
          url: text,
          text: closedObject({ a: { ...text, maxLength: 8 } }, { maxJsonLength: 99, additionalProperties: false }),
        },
        { additionalProperties: false },
      ),
      headers: closedObject({ 'Wechatpay-Serial': text }, { required: ['Wechatpay-Serial'] }),
    },
  })
  const encrypting = strictRequest({
    type: 'object',
    properties: {
      json: object({ list: { type: 'array', items: object({ a: { ...text, 'x-encrypted': 'platform' } }) } }),
      headers: object({ 'Wechatpay-Serial': serial, 'Idempotency-Key': text }, { required: ['Wechatpay-Serial'] }),
    },
    required: ['json'],
  })
  expect(encrypting).toMatchObject({
    required: ['json'],
    properties: { headers: closedObject({ 'Wechatpay-Serial': text, 'Idempotency-Key': text }, { required: [] }) },
  })
})

test('a sensitive field of an answer leaves encrypted under the merchant certificate', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const data = { payers: [{ name: '张三', age: 7 }, { age: 8 }] }
  const sealed = (await encryptAnswer(data, ['payers.name'], importPublicKey(publicKey))) as {
    payers: { name: string }[]
  }
  expect(sealed).toEqual({ payers: [{ name: expect.stringMatching(/^[\w+/]{342}==$/), age: 7 }, { age: 8 }] })
  const ciphertext = Buffer.from(sealed.payers[0]?.name ?? '', 'base64')
  expect(privateDecrypt({ key: privateKey, oaepHash: 'sha1' }, ciphertext).toString()).toBe('张三')
})
