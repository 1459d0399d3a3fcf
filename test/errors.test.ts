import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as face from '../lib/index.js'
import {
  type AnyWechatpayError,
  ApiError,
  BillError,
  ConfigError,
  DecryptionError,
  EncryptionError,
  isWechatpayError,
  KeyringError,
  type OurCode,
  RequestError,
  SignatureError,
  SigningError,
  SizeError,
  TimeoutError,
  TransportError,
  WechatpayError,
} from '../lib/index.js'

const cause = new Error('below')
const errors: [string, string, WechatpayError][] = [
  ['ConfigError', 'ERR_CONFIG', new ConfigError('m', { cause })],
  ['RequestError', 'ERR_REQUEST', new RequestError('m', { cause })],
  ['TransportError', 'ERR_TRANSPORT', new TransportError('m', { reason: 'timeout', sent: true, cause })],
  ['ApiError', 'PARAM_ERROR', new ApiError('PARAM_ERROR', 'm', { status: 400, requestId: '1', verified: true, cause })],
  ['SignatureError', 'ERR_SIGNATURE', new SignatureError('m', { reason: 'clock', status: 200, cause })],
  ['SigningError', 'ERR_SIGNING', new SigningError('m', { cause })],
  ['EncryptionError', 'ERR_ENCRYPTION', new EncryptionError('m', { field: 'json.a', cause })],
  ['DecryptionError', 'ERR_DECRYPTION', new DecryptionError('m', { field: 'a', cause })],
  ['TimeoutError', 'ERR_TIMEOUT', new TimeoutError('m', { cause })],
  ['SizeError', 'ERR_SIZE', new SizeError('m', { cause })],
  ['BillError', 'ERR_BILL', new BillError('m', { cause })],
  ['KeyringError', 'ERR_KEYRING', new KeyringError('m', { sent: true, cause })],
]

describe('an error', () => {
  it.each(errors)('%s has its name, its code and its cause', (name, code, error) => {
    expect(error).toMatchObject({ name, code, message: 'm', cause })
    expect(error).toBeInstanceOf(WechatpayError)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toBe(`${name}: m`)
    expect(error.stack).toMatch(new RegExp(`^${name}: m\n|^Error: m\n`))
    expect(inspect(error)).toContain(name)
  })

  it('without a cause has none, not an undefined one', () => {
    expect('cause' in new ConfigError('m')).toBe(false)
  })

  it('is told apart by one switch over its code', () => {
    expect(new Set(errors.map(([, , error]) => error.code)).size).toBe(errors.length)
  })
})

it('the public face is the client, the errors, and nothing that a merchant does not need', () => {
  expect(Object.keys(face)).toEqual(
    expect.arrayContaining(['createClient', 'WechatpayError', ...errors.map(([name]) => name)]),
  )
})

describe('an error of another copy of this package', async () => {
  const copy = '../lib/errors.js?other' // another module to the loader, and the same source
  const other = (await import(copy)) as typeof import('../lib/errors.js')

  it('is one of ours, and an instance of the same class here', () => {
    const error = new other.SignatureError('m', { reason: 'clock' })
    expect(Object.getPrototypeOf(error)).not.toBe(SignatureError.prototype)
    expect(error).toBeInstanceOf(SignatureError)
    expect(error).toBeInstanceOf(WechatpayError)
    expect(isWechatpayError(error)).toBe(true)
    expect(new SignatureError('m', { reason: 'clock' })).toBeInstanceOf(other.SignatureError)
  })

  it('is an instance of no other class', () => {
    const error = new other.SignatureError('m', { reason: 'clock' })
    expect(error).not.toBeInstanceOf(SigningError)
    expect(error).not.toBeInstanceOf(ApiError)
  })

  it('is an instance of its own class when a merchant has extended it, and no instance of that extension here', () => {
    class Declined extends other.ApiError {}
    class Refused extends ApiError {}
    const error = new Declined('NO_AUTH', 'm', { status: 403, requestId: undefined, verified: true })
    expect(error).toBeInstanceOf(Declined)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).not.toBeInstanceOf(Refused)
  })
})

it.each([
  Object.assign(new Error('m'), { name: 'ConfigError', code: 'ERR_CONFIG' }),
  { name: 'ConfigError', code: 'ERR_CONFIG', message: 'm' },
  'ERR_CONFIG',
  null,
  undefined,
])('%s is not one of ours', (value) => {
  expect(isWechatpayError(value)).toBe(false)
  expect(value).not.toBeInstanceOf(ConfigError)
})

it('the codes are a closed set, and the name of an error tells its class to the compiler', () => {
  const told = (error: AnyWechatpayError): string | number => {
    switch (error.name) {
      case 'TransportError':
      case 'KeyringError':
        return String(error.sent)
      case 'ApiError':
        return error.status
      case 'ConfigError':
        return error.problems.length
      case 'SignatureError':
        return error.reason
      case 'EncryptionError':
      case 'DecryptionError':
        return error.field
      case 'RequestError':
      case 'SigningError':
      case 'TimeoutError':
      case 'SizeError':
      case 'BillError':
        return error.code
    } // without a default: a class that is missing here does not compile
  }
  const ours: OurCode[] = ['ERR_REQUEST', 'ERR_SIGNING', 'ERR_TIMEOUT', 'ERR_SIZE', 'ERR_BILL']
  const found = errors.map(([, , error]) => (isWechatpayError(error) ? told(error) : undefined))
  expect(found).toEqual([0, ours[0], 'true', 400, 'clock', ours[1], 'json.a', 'a', ...ours.slice(2), 'true'])
  // @ts-expect-error no code of ours
  const wrong: OurCode = 'ERR_NETWORK'
  expect(ours).not.toContain(wrong)
})
