import { constants, verify as nodeVerify, privateDecrypt, sign } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { capacity, encrypt, modulusBytes, privateKey, verify } from '../../lib/crypto/rsa.js'
import { makePair, type Pair } from '../fixtures/keys.js'

let pair: Pair

beforeAll(async () => {
  pair = await makePair()
})

describe('RSA-SHA256', () => {
  it('signs what node:crypto verifies, and verifies what node:crypto signs', async () => {
    const key = privateKey(pair.privateKey)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (message) => {
        const signature = await key.sign(message)
        expect(signature).toHaveLength(256)
        expect(nodeVerify('sha256', message, pair.publicKey, signature)).toBe(true)
        expect(verify(message, signature, pair.publicKey)).toBe(true)
        expect(verify(message, sign('sha256', message, pair.privateKey), pair.publicKey)).toBe(true)
        expect(verify(Buffer.concat([message, Buffer.from([0])]), signature, pair.publicKey)).toBe(false)
      }),
      { numRuns: 25 },
    )
  })

  it.each([0, 1, 255, 257, 512])('a signature of %i bytes is wrong, not an exception', (length) => {
    expect(verify(Buffer.from('x'), new Uint8Array(length), pair.publicKey)).toBe(false)
  })

  it('of the PSS padding is another scheme', () => {
    const signature = sign('sha256', Buffer.from('x'), {
      key: pair.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
    })
    expect(verify(Buffer.from('x'), signature, pair.publicKey)).toBe(false)
  })
})

describe('RSA-OAEP with SHA-1', () => {
  it('encrypts what node:crypto decrypts, up to 214 bytes', async () => {
    const key = privateKey(pair.privateKey)
    expect([capacity(pair.publicKey), modulusBytes(pair.publicKey)]).toEqual([214, 256])
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 214 }), async (plaintext) => {
        const ciphertext = encrypt(plaintext, pair.publicKey)
        const options = { key: pair.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
        expect(privateDecrypt(options, ciphertext).equals(plaintext)).toBe(true)
        expect(Buffer.from(await key.decrypt(ciphertext)).equals(plaintext)).toBe(true)
      }),
      { numRuns: 25 },
    )
    expect(() => encrypt(Buffer.alloc(215), pair.publicKey)).toThrow()
  })
})
