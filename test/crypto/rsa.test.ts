import { constants, verify as nodeVerify, privateDecrypt, publicEncrypt, sign } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rsaNode } from '../../lib/crypto/rsa-node.js'
import { makePair, type Pair } from '../fixtures/keys.js'

let pair: Pair

const { importPrivateKey, importPublicKey } = rsaNode

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

beforeAll(async () => {
  pair = await makePair()
})

describe('RSA-SHA256', () => {
  it('signs what node:crypto verifies, and verifies what node:crypto signs', async () => {
    const key = importPrivateKey(pair.privateKey)
    const { verify } = importPublicKey(pair.publicKey)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (message) => {
        const signature = await key.sign(message)
        const bytes = Buffer.from(signature, 'base64')
        expect(bytes).toHaveLength(256)
        expect(nodeVerify('sha256', message, pair.publicKey, bytes)).toBe(true)
        expect(verify(message, signature)).toBe(true)
        expect(verify(message, base64(sign('sha256', message, pair.privateKey)))).toBe(true)
        expect(verify(Buffer.concat([message, Buffer.from([0])]), signature)).toBe(false)
      }),
      { numRuns: 25 },
    )
  })

  it.each([0, 1, 255, 257, 512])('a signature of %i bytes is wrong, not an exception', (length) => {
    expect(importPublicKey(pair.publicKey).verify(Buffer.from('x'), base64(new Uint8Array(length)))).toBe(false)
  })

  it('of the PSS padding is another scheme', () => {
    const signature = sign('sha256', Buffer.from('x'), {
      key: pair.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
    })
    expect(importPublicKey(pair.publicKey).verify(Buffer.from('x'), base64(signature))).toBe(false)
  })
})

describe('RSA-OAEP with SHA-1', () => {
  it('encrypts what node:crypto decrypts, up to 214 bytes', async () => {
    const key = importPrivateKey(pair.privateKey)
    const { encrypt, isCiphertext } = importPublicKey(pair.publicKey)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 53 }), async (text) => {
        fc.pre(Buffer.byteLength(text) <= 214)
        const ciphertext = encrypt(text)
        const bytes = Buffer.from(ciphertext, 'base64')
        const options = { key: pair.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
        expect(bytes).toHaveLength(256)
        expect(privateDecrypt(options, bytes).toString()).toBe(text)
        expect(Buffer.from(await key.decrypt(bytes)).toString()).toBe(text)
        expect([isCiphertext(ciphertext), isCiphertext(text)]).toEqual([true, false])
      }),
      { numRuns: 25 },
    )
    expect(importPublicKey(pair.publicKey).isCiphertext(encrypt('x'.repeat(214)))).toBe(true)
    expect(() => encrypt('x'.repeat(215))).toThrow(RangeError)
  })

  it('decrypts whatever bytes node:crypto encrypts', async () => {
    const key = importPrivateKey(pair.privateKey)
    const options = { key: pair.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 214 }), async (plaintext) => {
        const decrypted = await key.decrypt(publicEncrypt(options, plaintext))
        expect(Buffer.from(decrypted).equals(plaintext)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('takes nothing for a ciphertext that is Base64 of another length, or not its canonical form', () => {
    const { encrypt, isCiphertext } = importPublicKey(pair.publicKey)
    const ciphertext = encrypt('张三')
    expect(isCiphertext(ciphertext)).toBe(true)
    for (const other of [ciphertext.slice(4), `AAAA${ciphertext}`, ciphertext.replace(/.==$/, '/==')]) {
      expect(isCiphertext(other)).toBe(false)
    }
  })
})
