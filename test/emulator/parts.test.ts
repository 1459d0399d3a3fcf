import { generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { expect, test } from 'vitest'
import { createNonces } from '../../lib/emulator/nonces.js'
import { type Field, readOperations } from '../../lib/emulator/operations.js'
import { readQuery } from '../../lib/emulator/query.js'
import { sealFields } from '../../lib/emulator/sensitive.js'
import { stories } from '../../lib/emulator/stories/index.js'
import { strictRequest } from '../../lib/emulator/strict.js'
import { createValidator } from '../../lib/emulator/validator.js'
import { readSpec } from '../../tools/spec.js'

const operations = readOperations()

test('every operation of the spec is found by its own path, and its requests can be checked', () => {
  const validate = createValidator(operations)
  for (const { method, template } of readSpec().filter((one) => one.template.startsWith('v3/'))) {
    const path = `/${template.replaceAll('{empty}', '').replaceAll(/\{\w+\}/g, 'x')}`
    const match = operations.find(method, path)
    const same = (text: string) => text.replaceAll(/\{\w+\}/g, '{}').replaceAll('{empty}', '')
    expect(same(match.template)).toBe(same(template))
    // Only a `Refusal` may come out: a schema that does not compile would be another error.
    try {
      validate(match.name, {}, [])
    } catch (error) {
      expect(error).toMatchObject({ name: 'Refusal', code: 'PARAM_ERROR' })
    }
  }
})

test('every story plays an operation of the spec', () => {
  for (const name of stories.keys()) expect(operations.read(name)).toHaveProperty('request')
})

test('a literal segment goes before a variable, and dots are never a value', () => {
  const path = '/v3/pay/transactions/id'
  expect(operations.find('GET', `${path}/native`).variables).toEqual({ transaction_id: 'native' })
  expect(operations.find('GET', `${path}/a%2Fb`).variables).toEqual({ transaction_id: 'a/b' })
  for (const dots of ['.', '..', '%2e%2E', ''])
    expect(() => operations.find('GET', `${path}/${dots}`)).toThrow(/no such/)
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
  expect(readQuery('count=7&rate=-0.5&all=true&tags=a&tags=b%20c&text=1+1', described)).toEqual({
    count: 7,
    rate: -0.5,
    all: true,
    tags: ['a', 'b c'],
    text: '1+1',
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
  const text = { type: 'string' }
  const closed = strictRequest({
    type: 'object',
    properties: {
      json: object({
        plain: object({ a: { ...text, 'x-encrypted': 'platform' } }),
        open: object({ a: text }, { additionalProperties: true }),
        either: { anyOf: [object({ a: text }), object({ b: text })] },
        url: object({ a: text }, { 'x-encoded': 'url' }),
      }),
      headers: object({ 'Wechatpay-Serial': { ...text, 'x-filled': true } }, { required: ['Wechatpay-Serial'] }),
    },
    required: ['json'],
  })
  expect(closed).toEqual({
    type: 'object',
    required: ['json', 'headers'],
    properties: {
      json: object(
        {
          plain: object({ a: text }, { additionalProperties: false }),
          open: object({ a: text }, { additionalProperties: true }),
          either: { anyOf: [object({ a: text }), object({ b: text })], unevaluatedProperties: false },
          url: text,
        },
        { additionalProperties: false },
      ),
      headers: object({ 'Wechatpay-Serial': text }, { required: ['Wechatpay-Serial'] }),
    },
  })
})

test('a sensitive field of an answer leaves encrypted under the merchant certificate', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const data = { payers: [{ name: '张三', age: 7 }, { age: 8 }] }
  const sealed = (await sealFields(data, ['payers.name'], publicKey)) as { payers: { name: string }[] }
  expect(sealed).toEqual({ payers: [{ name: expect.stringMatching(/^[\w+/]{342}==$/), age: 7 }, { age: 8 }] })
  const ciphertext = Buffer.from(sealed.payers[0]?.name ?? '', 'base64')
  expect(privateDecrypt({ key: privateKey, oaepHash: 'sha1' }, ciphertext).toString()).toBe('张三')
})
