import { spawnSync } from 'node:child_process'
import {
  createCipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  getCiphers,
  getHashes,
} from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sm3, sm4 } from 'sm-crypto-v2'
import { afterAll, describe, expect, it } from 'vitest'
import { importPrivateKey, importPublicKey, openResourceSync, sealResourceSync } from '../../lib/protocol.js'
import { seal, unseal } from '../../lib/shangmi/sm4-gcm.js'
import { shangmi } from '../../lib/shangmi.js'
import { pem, type SmPair, smCertificate, smPair } from '../fixtures/sm-keys.js'

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const suite = shangmi
const hex = (text: string) => Buffer.from(text, 'hex')
const keysOf = ({ privateKey, publicKey }: SmPair) => ({
  own: importPrivateKey(privateKey, { suite }),
  other: importPublicKey(publicKey, { suite }),
})

/** Changes one bit of the byte at `index`, from the end when it is negative. */
function bent(bytes: Uint8Array, index: number): Buffer {
  const copy = Buffer.from(bytes)
  const at = index < 0 ? copy.length + index : index
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

// GB/T 32918.5-2017, annexes A and C: the key pair, "message digest" and "encryption standard".
const PUBLISHED = smPair('3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8')
const R = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3'
const S = 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'
const X = '04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73'
const Y = 'e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0'
const C3 = '59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766'
const C2 = '21886ca989ca9c7d58087307ca93092d651efa'
const SIGNED = Buffer.from('message digest')
const SIGNATURE = `3046022100${R}022100${S}`
const CIPHERTEXT = `307c0220${X}022100${Y}0420${C3}0413${C2}`

describe('SM2', () => {
  const { own, other } = keysOf(PUBLISHED)
  const verify = (der: string, message: Uint8Array = SIGNED) => other.verify(message, hex(der).toString('base64'))

  it('has the published public key', () => {
    expect(PUBLISHED.point).toBe(
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
    )
  })

  it('verifies the published signature, and none of its neighbours', () => {
    expect(verify(SIGNATURE)).toBe(true)
    expect(verify(SIGNATURE, bent(SIGNED, 0))).toBe(false)
    for (const at of [6, 20, 36, 39, 71]) expect(verify(bent(hex(SIGNATURE), at).toString('hex'))).toBe(false)
  })

  it('accepts one spelling of a signature', () => {
    const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123'
    const spellings = {
      'a zero too many': `304702220000${R}022100${S}`,
      'a length of two bytes': `30814602 2100${R}022100${S}`.replace(' ', ''),
      'a byte behind it': `${SIGNATURE}00`,
      'a negative number': `30450220${R}022100${S}`,
      'r || s': R + S,
      'r of zero': `3026020100022100${S}`,
      's of the order': `3046022100${R}022100${order}`,
      'a third number': `3049022100${R}022100${S}020101`,
      nothing: '',
    }
    for (const [what, der] of Object.entries(spellings)) expect([what, verify(der)]).toEqual([what, false])
    const base64 = hex(SIGNATURE).toString('base64')
    expect(other.verify(SIGNED, base64)).toBe(true)
    expect(other.verify(SIGNED, ` ${base64}`)).toBe(false)
    expect(other.verify(SIGNED, base64.replaceAll('=', ''))).toBe(base64.replaceAll('=', '') === base64)
  })

  it('decrypts the published ciphertext, and none of its neighbours', async () => {
    const ciphertext = hex(CIPHERTEXT)
    expect(Buffer.from(await own.decrypt(ciphertext)).toString()).toBe('encryption standard')
    expect(other.isCiphertext(ciphertext.toString('base64'))).toBe(true)
    for (const at of [10, 50, 80, -1]) await expect(own.decrypt(bent(ciphertext, at))).rejects.toThrow()
    await expect(own.decrypt(Buffer.concat([ciphertext, Buffer.of(0)]))).rejects.toThrow('not a ciphertext of SM2')
  })

  it('refuses a point that is not on the curve, whose product would give the private key away', async () => {
    const off = bent(hex(CIPHERTEXT), 4 + 31) // the last byte of x
    await expect(own.decrypt(off)).rejects.toThrow(/bad point|not on curve|equation/i)
  })

  it('verifies what it signs, and decrypts what it encrypts, whatever the text', async () => {
    const pair = keysOf(smPair())
    const stranger = keysOf(smPair())
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        async (bytes, text) => {
          const signature = await pair.own.sign(bytes)
          expect(pair.other.verify(bytes, signature)).toBe(true)
          expect(stranger.other.verify(bytes, signature)).toBe(false)
          const ciphertext = await pair.other.encrypt(text)
          expect(pair.other.isCiphertext(ciphertext)).toBe(true)
          expect(pair.other.isCiphertext(text)).toBe(false)
          const plain = await pair.own.decrypt(Buffer.from(ciphertext, 'base64'))
          expect(Buffer.from(plain).toString()).toBe(Buffer.from(text).toString())
          await expect(stranger.own.decrypt(Buffer.from(ciphertext, 'base64'))).rejects.toThrow()
        },
      ),
      { numRuns: 8 },
    )
  })

  it('never leaves a text of one byte as it is', async () => {
    const { other: key, own: reader } = keysOf(smPair())
    for (let round = 0; round < 20; round += 1) {
      const ciphertext = Buffer.from(await key.encrypt('a'), 'base64')
      expect(ciphertext.at(-1)).not.toBe('a'.charCodeAt(0))
      expect(Buffer.from(await reader.decrypt(ciphertext)).toString()).toBe('a')
    }
  })
})

describe('SM3', () => {
  // GB/T 32905-2016, annex A.
  it.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('of %s is the published one', (text, digest) => {
    const hash = shangmi.startDigest?.('sm3')
    hash?.update(Buffer.from(text.slice(0, 2)))
    hash?.update(Buffer.from(text.slice(2)))
    expect(hash && Buffer.from(hash.digest()).toString('hex')).toBe(digest)
    expect(shangmi.startDigest?.('sha256')).toBeUndefined()
  })

  it.skipIf(!getHashes().includes('sm3'))('is that of OpenSSL for every text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        expect(sm3(bytes)).toBe(createHash('sm3').update(bytes).digest('hex'))
      }),
    )
  })
})

describe('SM4', () => {
  const key = hex('0123456789abcdeffedcba9876543210')

  it('of a block is the one of GB/T 32907-2016, annex A', () => {
    const block = sm4.encrypt(key, key, { mode: 'ecb', padding: 'none', output: 'array' })
    expect(Buffer.from(block).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  })

  it('in GCM is the one of RFC 8998, annex A.1, both ways', () => {
    const pairs = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'ee', 'aa']
    const plaintext = hex(pairs.map((pair) => pair.repeat(8)).join(''))
    const iv = hex('00001234567800000000abcd')
    const associated = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')
    const sealed = hex(
      '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d' +
        '83de3541e4c2b58177e065a9bf7b62ec',
    )
    expect(Buffer.from(seal(plaintext, key, iv, associated))).toEqual(sealed)
    expect(Buffer.from(unseal(sealed, key, iv, associated))).toEqual(plaintext)
    for (const at of [0, 63, 64, -1]) expect(() => unseal(bent(sealed, at), key, iv, associated)).toThrow('tag')
    expect(() => unseal(sealed, bent(key, 0), iv, associated)).toThrow('tag')
    expect(() => unseal(sealed, key, bent(iv, 0), associated)).toThrow('tag')
    expect(() => unseal(sealed, key, iv, bent(associated, 0))).toThrow('tag')
    expect(() => unseal(sealed.subarray(0, 15), key, iv, associated)).toThrow('shorter than its tag')
  })

  it.skipIf(!getCiphers().includes('sm4-ctr'))(
    'in GCM has the key stream of OpenSSL, under the digest of the APIv3 key',
    () => {
      const apiv3Key = '0123456789abcdef0123456789abcdef'
      const derived = createHash('sm3').update(apiv3Key).digest().subarray(0, 16)
      fc.assert(
        fc.property(
          fc.string({ unit: 'grapheme', maxLength: 100 }),
          fc.string({ maxLength: 40 }),
          (text, associated_data) => {
            const resource = sealResourceSync(text, Buffer.from(apiv3Key), { associated_data, suite })
            const cipher = createCipheriv(
              'sm4-ctr',
              derived,
              Buffer.concat([Buffer.from(resource.nonce), hex('00000002')]),
            )
            const expected = cipher.update(text)
            expect(Buffer.from(resource.ciphertext, 'base64').subarray(0, -16)).toEqual(expected)
            expect(Buffer.from(openResourceSync(resource, Buffer.from(apiv3Key), suite))).toEqual(Buffer.from(text))
            expect(() => openResourceSync(resource, Buffer.from(apiv3Key.replace(/f$/, 'e')), suite)).toThrow('tag')
            expect(() => openResourceSync(resource, Buffer.from(apiv3Key))).toThrow(
              'the algorithm AEAD_SM4_GCM is unknown',
            )
          },
        ),
        { numRuns: 50 },
      )
    },
  )
})

describe('a key of SM2', () => {
  const pair = smPair()
  const certificate = smCertificate(pair, SERIAL)

  it('is read from PKCS#8, SEC 1, SPKI, a certificate, and a KeyObject', async () => {
    const sec1 = pem('EC PRIVATE KEY', `30770201010420${pair.scalar}a00a06082a811ccf5501822da144034200${pair.point}`)
    const small = pem(
      'PRIVATE KEY',
      `3041020100301306072a8648ce3d020106082a811ccf5501822d0427302502010104 20${pair.scalar}`.replace(' ', ''),
    )
    for (const input of [pair.privateKey, sec1, small]) {
      const signature = await importPrivateKey(input, { suite }).sign(SIGNED)
      for (const key of [pair.publicKey, certificate]) {
        expect(importPublicKey(key, { suite }).verify(SIGNED, signature)).toBe(true)
      }
    }
    expect(importPublicKey(certificate, { suite }).certificate).toEqual({
      serial: SERIAL,
      from: Date.UTC(2020, 0, 1),
      until: Date.UTC(2049, 11, 31, 23, 59, 59),
    })
  })

  it.skipIf(!getCiphers().includes('sm4-ctr'))('is read from a KeyObject of this machine’s OpenSSL', async () => {
    const signature = await importPrivateKey(createPrivateKey(pair.privateKey), { suite }).sign(SIGNED)
    expect(importPublicKey(createPublicKey(pair.publicKey), { suite }).verify(SIGNED, signature)).toBe(true)
  })

  it.each([
    [
      'an RSA key',
      generateKeyPairSync('rsa', { modulusLength: 2048 })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
      "is a key of type rsa; WeChat Pay's SM2 scheme needs an SM2 key",
    ],
    [
      'a key of another curve',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      "is a key of type ec; WeChat Pay's SM2 scheme needs an SM2 key",
    ],
    ['a key of which a byte is missing', pem('PRIVATE KEY', '3020'), 'is not a readable PEM text'],
    ['a number beyond the order', smPairText('ff'.repeat(32)), 'is not a readable private key'],
  ])('is not %s', (_, input, problem) => {
    expect(() => importPrivateKey(input, { suite })).toThrow(`\`privateKey\` ${problem}`)
  })

  it('is no point beside the curve', () => {
    const text = pem(
      'PUBLIC KEY',
      `3059301306072a8648ce3d020106082a811ccf5501822d034200${bent(hex(pair.point), -1).toString('hex')}`,
    )
    expect(() => importPublicKey(text, { suite })).toThrow('`publicKey` is not a readable point of the curve')
  })

  it('says what it needs where the suite was forgotten', () => {
    expect(() => importPrivateKey(pair.privateKey)).toThrow(/needs an RSA key; an SM2 key needs `suite: shangmi`/)
  })
})

function smPairText(scalar: string): string {
  return pem('PRIVATE KEY', `3041020100301306072a8648ce3d020106082a811ccf5501822d042730250201010420${scalar}`)
}

const folder = mkdtempSync(join(tmpdir(), 'sm2-'))
afterAll(() => rmSync(folder, { recursive: true }))
const openssl = (...given: string[]) => spawnSync('openssl', given, { cwd: folder })
const hasSm2 = openssl('list', '-public-key-algorithms').stdout?.toString().includes('SM2') ?? false

describe.skipIf(!hasSm2)('the command openssl, an independent implementation,', () => {
  const pair = smPair()
  const { own, other } = keysOf(pair)
  writeFileSync(join(folder, 'key.pem'), pair.privateKey)
  writeFileSync(join(folder, 'pub.pem'), pair.publicKey)
  writeFileSync(join(folder, 'text'), SIGNED)
  const by = ['-rawin', '-digest', 'sm3', '-in', 'text', '-pkeyopt']

  it('verifies our signatures, and not under another identity', async () => {
    writeFileSync(join(folder, 'ours'), Buffer.from(await own.sign(SIGNED), 'base64'))
    const check = (id: string) =>
      openssl('pkeyutl', '-verify', '-pubin', '-inkey', 'pub.pem', '-sigfile', 'ours', ...by, `distid:${id}`).status
    expect(check('1234567812345678')).toBe(0)
    expect(check('1234567812345679')).not.toBe(0)
  })

  it('makes signatures that we verify, and not those of another identity', () => {
    const sign = (id: string) => openssl('pkeyutl', '-sign', '-inkey', 'key.pem', ...by, `distid:${id}`).stdout
    expect(other.verify(SIGNED, sign('1234567812345678').toString('base64'))).toBe(true)
    expect(other.verify(SIGNED, sign('1234567812345679').toString('base64'))).toBe(false)
  })

  it('reads our ciphertexts, and we read its own', async () => {
    writeFileSync(join(folder, 'sealed'), Buffer.from(await other.encrypt('张三'), 'base64'))
    expect(openssl('pkeyutl', '-decrypt', '-inkey', 'key.pem', '-in', 'sealed').stdout.toString()).toBe('张三')
    const theirs = openssl('pkeyutl', '-encrypt', '-pubin', '-inkey', 'pub.pem', '-in', 'text').stdout
    expect(Buffer.from(await own.decrypt(theirs))).toEqual(SIGNED)
  })
})
