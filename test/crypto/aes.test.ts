import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decrypt, encrypt } from '../../lib/crypto/aes.js'
import { APIV3_KEY, type Platform, startPlatform } from '../fixtures/platform.js'

describe('AES-256-GCM', () => {
  // McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13 and 14.
  const zeroKey = Buffer.alloc(32)
  const zeroNonce = '\0'.repeat(12)
  it.each([
    ['no plaintext', Buffer.alloc(0), '530f8afbc74536b9a963b4f1c4cb738b'],
    ['a block of zeros', Buffer.alloc(16), 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'],
  ])('of %s is the published one', (_, plaintext, hex) => {
    expect(Buffer.from(encrypt(plaintext, zeroKey, zeroNonce, '')).toString('hex')).toBe(hex)
    expect(Buffer.from(decrypt(Buffer.from(hex, 'hex'), zeroKey, zeroNonce, ''))).toEqual(plaintext)
  })

  const key = Buffer.from('0123456789abcdef0123456789abcdef')

  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (plaintext, associated) => {
        const ciphertext = encrypt(plaintext, key, 'nonce_nonce_', associated)
        expect(ciphertext).toHaveLength(plaintext.length + 16)
        expect(Buffer.from(decrypt(ciphertext, key, 'nonce_nonce_', associated)).equals(plaintext)).toBe(true)
      }),
    )
  })

  it('is refused with any one bit turned', () => {
    const ciphertext = encrypt(Buffer.from('{"a":1}'), key, 'nonce_nonce_', 'transaction')
    expect(() => decrypt(ciphertext, key, 'nonce_nonce_', 'transaction')).not.toThrow()
    for (let bit = 0; bit < ciphertext.length * 8; bit += 1) {
      const turned = Uint8Array.from(ciphertext)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => decrypt(turned, key, 'nonce_nonce_', 'transaction')).toThrow()
    }
  })

  it.each([
    ['another nonce', key, 'nonce_nonce-', 'transaction'],
    ['other associated data', key, 'nonce_nonce_', 'transactioN'],
    ['no associated data', key, 'nonce_nonce_', ''],
    ['another key', Buffer.from('0123456789abcdef0123456789abcdeF'), 'nonce_nonce_', 'transaction'],
  ])('is refused with %s', (_, otherKey, nonce, associated) => {
    const ciphertext = encrypt(Buffer.from('{"a":1}'), key, 'nonce_nonce_', 'transaction')
    expect(() => decrypt(ciphertext, otherKey, nonce, associated)).toThrow()
  })

  it('that is shorter than its tag is refused', () => {
    expect(() => decrypt(Buffer.alloc(15), key, 'nonce_nonce_', '')).toThrow('shorter than its tag')
  })
})

describe('client.decrypt of a resource', () => {
  let platform: Platform
  beforeAll(async () => {
    platform = await startPlatform()
  })
  afterAll(() => platform.close())

  const text = '{"mchid":"1900000109","学":"hush"}'
  const seal = (associated: string) =>
    Buffer.from(encrypt(Buffer.from(text), Buffer.from(APIV3_KEY), 'fdasflkja484', associated)).toString('base64')

  it('is its plaintext, with associated data or without', async () => {
    const client = platform.client()
    const nonce = 'fdasflkja484'
    expect(await client.decrypt({ nonce, ciphertext: seal('refund'), associated_data: 'refund' })).toBe(text)
    expect(await client.decrypt({ nonce, ciphertext: seal(''), associated_data: '' })).toBe(text)
    expect(await client.decrypt({ nonce, ciphertext: seal('') })).toBe(text)
  })

  it('is refused under another key, and says what to look at', async () => {
    const client = platform.client({ apiv3Key: `${APIV3_KEY.slice(0, -1)}?` })
    const error = await platform.refusal(client.decrypt({ nonce: 'fdasflkja484', ciphertext: seal('') }))
    expect(error).toMatchObject({ name: 'DecryptionError', code: 'ERR_DECRYPTION', field: 'ciphertext' })
    expect(error.message).toMatch(/is `apiv3Key` the one of this merchant/)
  })

  it.each([
    ['nothing in it', {}],
    ['null', null],
    ['a list', []],
    ['a nonce that is empty', { nonce: '', ciphertext: 'aHVzaA==' }],
    ['a ciphertext that is a number', { nonce: 'fdasflkja484', ciphertext: 7 }],
    ['a ciphertext that is empty', { nonce: 'fdasflkja484', ciphertext: '' }],
  ])('is refused when it is %s', async (_, resource) => {
    const client = platform.client()
    const error = await platform.refusal(client.decrypt(resource as unknown as string)) // what a notification may hold
    expect(['ERR_DECRYPTION', 'ERR_REQUEST']).toContain(error.code)
    expect(error.message).toMatch(/^client\.decrypt: /)
  })

  it('needs the APIv3 key', async () => {
    const client = platform.client({ apiv3Key: undefined })
    const error = await platform.refusal(client.decrypt({ nonce: 'fdasflkja484', ciphertext: seal('') }))
    expect(error).toMatchObject({ code: 'ERR_CONFIG' })
    expect(error.message).toBe('client.decrypt: a resource needs the `apiv3Key` setting')
  })
})
