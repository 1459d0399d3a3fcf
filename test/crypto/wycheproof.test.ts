import { constants, createHash, privateEncrypt, publicEncrypt } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { importPrivateKey, importPublicKey } from '../../lib/protocol.js'
import { makePair, type Pair } from '../fixtures/keys.js'

// Cases of Project Wycheproof (github.com/C2SP/wycheproof, rsa_signature_2048_sha256_test.json and
// rsa_oaep_2048_sha1_mgf1sha1_test.json), each made with a throw-away key.

let pair: Pair

beforeAll(async () => {
  pair = await makePair()
})

const MESSAGE = Buffer.from('123400')

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const digest = (algorithm = 'sha256') => createHash(algorithm).update(MESSAGE).digest()
const SHA256 = '06 09 60 86 48 01 65 03 04 02 01'

/** What stands in a signature behind its padding, as DER. */
function digestInfo(head: string, hash = digest(), tail = ''): Buffer {
  return Buffer.concat([hex(head), hash, hex(tail)])
}

const RIGHT = `30 31 30 0d ${SHA256} 05 00 04 20`

describe('a signature of RSA-SHA256', () => {
  const sign = (info: Buffer) =>
    privateEncrypt({ key: pair.privateKey, padding: constants.RSA_PKCS1_PADDING }, info).toString('base64')

  it('is right with the digest as the standard writes it', () => {
    expect(importPublicKey(pair.publicKey).verify(MESSAGE, sign(digestInfo(RIGHT)))).toBe(true)
  })

  it.each<[string, () => Buffer]>([
    ['the length of digestInfo in long form (9)', () => digestInfo(`30 81 31 30 0d ${SHA256} 05 00 04 20`)],
    ['a leading 0 in that length (10)', () => digestInfo(`30 82 00 31 30 0d ${SHA256} 05 00 04 20`)],
    ['a length of 50 instead of 49 (11)', () => digestInfo(`30 32 30 0d ${SHA256} 05 00 04 20`)],
    ['nothing in place of digestInfo (21)', () => Buffer.alloc(0)],
    ['zeros behind digestInfo (24)', () => digestInfo(RIGHT, digest(), '00 00')],
    ['zeros before digestInfo (25)', () => Buffer.concat([hex('00 00'), digestInfo(RIGHT)])],
    ['a NULL behind digestInfo (27)', () => digestInfo(`30 33 30 0d ${SHA256} 05 00 04 20`, digest(), '05 00')],
    ['an indefinite length (50)', () => digestInfo(`30 80 30 0d ${SHA256} 05 00 04 20`, digest(), '00 00')],
    ['the digest alone', () => digest()],
    ['a digest one byte short', () => digestInfo(`30 30 30 0d ${SHA256} 05 00 04 1f`, digest().subarray(0, 31))],
    [
      'a digest of SHA-1 under its own name',
      () => digestInfo('30 21 30 09 06 05 2b 0e 03 02 1a 05 00 04 14', digest('sha1')),
    ],
    ['a digest of SHA-512 cut to 32 bytes', () => digestInfo(RIGHT, digest('sha512').subarray(0, 32))],
  ])('is refused with %s', (_, info) => {
    expect(importPublicKey(pair.publicKey).verify(MESSAGE, sign(info()))).toBe(false)
  })

  it.each<[string, number]>([
    ['0', 0],
    ['1', 1],
  ])('is refused when it is the number %s', (_, last) => {
    const number = Buffer.alloc(256)
    number[255] = last
    expect(importPublicKey(pair.publicKey).verify(MESSAGE, number.toString('base64'))).toBe(false)
  })

  it('is refused with padding for encryption', () => {
    const padded = Buffer.concat([hex('00 02'), Buffer.alloc(202, 0xff), hex('00'), digestInfo(RIGHT)])
    expect(padded).toHaveLength(256)
    const type1 = Buffer.from(padded).fill(1, 1, 2)
    const raw = (block: Buffer) =>
      privateEncrypt({ key: pair.privateKey, padding: constants.RSA_NO_PADDING }, block).toString('base64')
    const { verify } = importPublicKey(pair.publicKey)
    expect([verify(MESSAGE, raw(type1)), verify(MESSAGE, raw(padded))]).toEqual([true, false])
  })
})

describe('a ciphertext of RSA-OAEP with SHA-1', () => {
  const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
  const encrypt = (options: object = {}) => publicEncrypt({ key: pair.publicKey, ...oaep, ...options }, MESSAGE)

  it('is decrypted (4)', async () => {
    expect(Buffer.from(await importPrivateKey(pair.privateKey).decrypt(encrypt()))).toEqual(MESSAGE)
  })

  it.each<[string, () => Uint8Array]>([
    ['a label (8)', () => encrypt({ oaepLabel: Buffer.alloc(5) })],
    ['SHA-256 in place of SHA-1', () => encrypt({ oaepHash: 'sha256' })],
    ['the padding of PKCS#1 v1.5', () => encrypt({ padding: constants.RSA_PKCS1_PADDING, oaepHash: undefined })],
    ['nothing in it (29)', () => new Uint8Array()],
    ['a byte before it (30)', () => Buffer.concat([Buffer.of(0x30), encrypt()])],
    ['a byte behind it (31)', () => Buffer.concat([encrypt(), Buffer.of(0)])],
    ['its last byte cut off (32)', () => encrypt().subarray(0, 255)],
    ['one bit turned', () => encrypt().map((byte, at) => (at === 200 ? byte ^ 1 : byte))],
    ['the number 0 (24)', () => new Uint8Array(256)],
  ])('is refused with %s', async (_, ciphertext) => {
    await expect(importPrivateKey(pair.privateKey).decrypt(ciphertext())).rejects.toThrow()
  })
})
