import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as face from '../lib/index.js'
import {
  ApiError,
  ConfigError,
  DecryptionError,
  EncryptionError,
  RequestError,
  SignatureError,
  SigningError,
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
