import { createPrivateKey, KeyObject, webcrypto } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { platformKey } from '../../lib/keys/keyring.js'
import type { PrivateKeyInput, PublicKeyInput, RsaJwk } from '../../types/core.js'
import { makeCertificate, pkcs1, pkcs8, spki } from '../fixtures/keys.js'
import { CERTIFICATE_SERIAL, type Platform, PUBLIC_KEY_ID, proven, startPlatform } from '../fixtures/platform.js'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

async function signingKey(extractable: boolean): Promise<webcrypto.CryptoKey> {
  const der = platform.merchant.privateKey.export({ type: 'pkcs8', format: 'der' })
  return webcrypto.subtle.importKey('pkcs8', der, RS256, extractable, ['sign'])
}

async function verifyingKey(extractable: boolean): Promise<webcrypto.CryptoKey> {
  const der = platform.publicKey.publicKey.export({ type: 'spki', format: 'der' })
  return webcrypto.subtle.importKey('spki', der, RS256, extractable, ['verify'])
}

function jwk(key: KeyObject): RsaJwk {
  return key.export({ format: 'jwk' }) as RsaJwk // every one here is of RSA
}

describe('the merchant’s private key', () => {
  const forms: [string, () => PrivateKeyInput | Promise<PrivateKeyInput>][] = [
    ['PKCS#8', () => pkcs8(platform.merchant.privateKey)],
    ['PKCS#1', () => pkcs1(platform.merchant.privateKey)],
    ['PEM with CRLF', () => pkcs8(platform.merchant.privateKey).replaceAll('\n', '\r\n')],
    ['PEM with `\\n` from an environment variable', () => pkcs8(platform.merchant.privateKey).replaceAll('\n', '\\n')],
    ['PEM with `\\r\\n` escapes', () => pkcs1(platform.merchant.privateKey).replaceAll('\n', '\\r\\n')],
    ['PEM in double quotes', () => `"${pkcs8(platform.merchant.privateKey).trim()}"`],
    ['PEM in single quotes with escapes', () => `'${pkcs8(platform.merchant.privateKey).replaceAll('\n', '\\n')}'`],
    ['PEM amid white space', () => `\n  ${pkcs8(platform.merchant.privateKey)}\n\n`],
    ['PEM behind a byte order mark', () => `\ufeff${pkcs8(platform.merchant.privateKey)}`],
    ['PEM without its last newline', () => pkcs8(platform.merchant.privateKey).trim()],
    ['a KeyObject', () => platform.merchant.privateKey],
    [
      'a KeyObject from an encrypted PEM',
      () => {
        const options = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hush' } as const
        return createPrivateKey({ key: platform.merchant.privateKey.export(options), passphrase: 'hush' })
      },
    ],
    ['a JWK', () => jwk(platform.merchant.privateKey)],
    [
      'a JWK for signatures alone',
      () => ({ ...jwk(platform.merchant.privateKey), alg: 'RS256', use: 'sig', key_ops: ['sign'] }),
    ],
    ['a CryptoKey', () => signingKey(true)],
    ['a CryptoKey that cannot be exported', () => signingKey(false)],
  ]
  it.each(forms)('signs as %s', async (_, form) => {
    const client = platform.client({ privateKey: await form() })
    await client.chain('v3/x').post({ json: { a: '学生' } })
    proven(platform.only(), platform.merchant)
  })

  it.each(forms)('decrypts, or says why it cannot, as %s', async (name, form) => {
    const client = platform.client({ privateKey: await form() })
    const merchant = platform.client({ certs: { [PUBLIC_KEY_ID]: spki(platform.merchant.publicKey) } })
    const ciphertext = await merchant.encrypt('张三')
    if (!name.includes('cannot be exported')) {
      expect(await client.decrypt(ciphertext)).toBe('张三')
      return
    }
    const error = await platform.refusal(client.decrypt(ciphertext))
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'ciphertext' })
    expect(String(error.cause)).toContain('not extractable')
  })
})

describe('a platform key', () => {
  const forms: [string, string, () => PublicKeyInput | Promise<PublicKeyInput>][] = [
    ['SPKI', PUBLIC_KEY_ID, () => spki(platform.publicKey.publicKey)],
    ['PKCS#1', PUBLIC_KEY_ID, () => pkcs1(platform.publicKey.publicKey)],
    ['SPKI with CRLF', PUBLIC_KEY_ID, () => spki(platform.publicKey.publicKey).replaceAll('\n', '\r\n')],
    ['SPKI with escapes', PUBLIC_KEY_ID, () => spki(platform.publicKey.publicKey).replaceAll('\n', '\\n')],
    ['SPKI in quotes', PUBLIC_KEY_ID, () => `"${spki(platform.publicKey.publicKey)}"`],
    ['a KeyObject', PUBLIC_KEY_ID, () => platform.publicKey.publicKey],
    ['a JWK', PUBLIC_KEY_ID, () => jwk(platform.publicKey.publicKey)],
    ['a CryptoKey', PUBLIC_KEY_ID, () => verifyingKey(true)],
    ['a CryptoKey that cannot be exported', PUBLIC_KEY_ID, () => verifyingKey(false)],
    ['a certificate', CERTIFICATE_SERIAL, () => platform.certificate.pem],
    ['a certificate with CRLF', CERTIFICATE_SERIAL, () => platform.certificate.pem.replaceAll('\n', '\r\n')],
    ['a certificate with escapes', CERTIFICATE_SERIAL, () => platform.certificate.pem.replaceAll('\n', '\\n')],
    ['a certificate’s public key', CERTIFICATE_SERIAL, () => spki(platform.certificate.publicKey)],
    ['a KeyObject of a certificate', CERTIFICATE_SERIAL, () => platform.certificate.publicKey],
  ]
  it.each(forms)('verifies as %s', async (_, serial, form) => {
    const client = platform.client({ certs: { [serial]: await form() } })
    platform.next({ serial })
    expect((await client.chain('v3/x').get()).verified).toBe(true)
    expect(platform.only().headers['wechatpay-serial']).toBe(serial)
  })

  it.each(forms)('encrypts as %s', async (_, serial, form) => {
    const client = platform.client({ certs: { [serial]: await form() } })
    const owner = serial === PUBLIC_KEY_ID ? platform.publicKey : platform.certificate
    const reader = platform.client({ privateKey: owner.privateKey })
    expect(await reader.decrypt(await client.encrypt('张三'))).toBe('张三')
  })

  it('of a certificate whose serial begins with a zero keeps the zero', async () => {
    const serial = '0157F09EFDC096DE15EBE81A47057A7232F1B8E1'
    const client = platform.client({ certs: { [serial]: makeCertificate(platform.certificate, serial) } })
    platform.next({ serial, key: platform.certificate.privateKey })
    expect((await client.chain('v3/x').get()).verified).toBe(true)
  })

  it('that was a JWK may be changed afterwards', async () => {
    const mine = { ...jwk(platform.merchant.privateKey) } as Record<string, string>
    const client = platform.client({ privateKey: mine as unknown as RsaJwk })
    const merchant = platform.client({ certs: { [PUBLIC_KEY_ID]: jwk(platform.merchant.publicKey) } })
    const ciphertext = await merchant.encrypt('张三')
    for (const name of Object.keys(mine)) mine[name] = ''
    expect(await client.decrypt(ciphertext)).toBe('张三')
  })

  it('that a client was made with is not changed', () => {
    const key = platform.publicKey.publicKey
    platform.client({ certs: { [PUBLIC_KEY_ID]: key } })
    expect(key).toBeInstanceOf(KeyObject)
    expect(key.type).toBe('public')
  })
})

it('a key with a public exponent of 1 protects nothing and is refused; one with 3 is a key', () => {
  const jwk = platform.publicKey.publicKey.export({ format: 'jwk' }) as RsaJwk // a public RSA key
  const key = (e: string) => () => platformKey('PUB_KEY_ID_0114232134912410000000000000', { ...jwk, e })
  expect(key('Aw')).not.toThrow()
  expect(key('AQ')).toThrow(/public exponent 1, which protects nothing/)
})
