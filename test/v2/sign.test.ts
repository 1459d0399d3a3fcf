import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  openReqInfo,
  readXml,
  type SignType,
  sealReqInfo,
  signingTextV2,
  signV2,
  verifyV2,
  writeXml,
} from '../../lib/protocol.js'

/** Published in the official manual. */
const FIELDS = {
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '10000100',
  device_info: '1000',
  body: 'test',
  nonce_str: 'ibuaiVcKdpRxkhJA',
}
const KEY = '192006250b4c09247ec02edce69f6a2d'
const MD5 = '9A0A8659F005D6984697E2CA0A9CF3B7'
const HMAC = '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6'

describe('an APIv2 signature', () => {
  it('is the published one', () => {
    expect(signV2(FIELDS, KEY)).toBe(MD5)
    expect(signV2(FIELDS, KEY, 'MD5')).toBe(MD5)
    expect(signV2(FIELDS, KEY, 'HMAC-SHA256')).toBe(HMAC)
    expect(signV2({ ...FIELDS, body: 'tesu' }, KEY)).not.toBe(MD5)
  })

  it('leaves out `sign` and what is empty, and signs zero', () => {
    const text = signingTextV2({ b: 0, sign: 'x', a: '', c: null, d: undefined, e: ' 1 ', f: false })
    expect(text).toBe('b=0&e= 1 &f=false')
    expect(signV2({ ...FIELDS, empty: '', sign: 'x', none: null }, KEY)).toBe(MD5)
  })

  it('sorts names by their bytes, capitals first', () => {
    expect(signingTextV2({ b: 1, a_b: 1, aB: 1, A: 1, a: 1, 'a-b': 1 })).toBe('A=1&a=1&a-b=1&aB=1&a_b=1&b=1')
    expect(signingTextV2({ '\u{10000}': 1, '\uffee': 1 })).toBe('\uffee=1&\u{10000}=1') // UTF-16 has the other order
  })

  it('has no text for an object', () => {
    expect(() => signV2({ detail: { a: 1 } }, KEY)).toThrow(
      '`detail` must be text, a number without rounding, or a boolean',
    )
  })

  it.each<[SignType, string, SignType]>([
    ['MD5', MD5, 'HMAC-SHA256'],
    ['HMAC-SHA256', HMAC, 'MD5'],
  ])('by %s is known by its length, and refused where another digest is wanted', (signType, sign, other) => {
    expect(verifyV2({ ...FIELDS, sign }, KEY)).toBe(true)
    expect(verifyV2({ ...FIELDS, sign }, KEY, signType)).toBe(true)
    expect(verifyV2({ ...FIELDS, sign }, KEY, other)).toBe(false)
    expect(verifyV2({ ...FIELDS, sign: sign.replace('9', '8') }, KEY)).toBe(false)
    expect(verifyV2({ ...FIELDS, body: 'tesu', sign }, KEY)).toBe(false)
    expect(verifyV2({ ...FIELDS, sign }, KEY.replace('d', 'e'))).toBe(false)
  })

  it.each([undefined, '', 'é'.repeat(32), MD5.slice(1), `${MD5}0`, [MD5], { length: 32 }])(
    'that is no signature at all is refused: %j',
    (sign) => {
      expect(verifyV2({ ...FIELDS, sign }, KEY)).toBe(false)
    },
  )

  it('does not cover elements within elements', () => {
    expect(verifyV2({ list: [{ a: '1' }], sign: MD5 }, KEY)).toBe(false)
  })

  it('holds for every message that is written, sent and read', () => {
    const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,20}$/).filter((text) => text !== '__proto__')
    const fields = fc.dictionary(name, fc.string(), { maxKeys: 12, noNullPrototype: true })
    fc.assert(
      fc.property(fields, fc.constantFrom<SignType>('MD5', 'HMAC-SHA256'), ({ sign: _, ...given }, signType) => {
        const arrived = readXml(writeXml({ ...given, sign: signV2(given, KEY, signType) }))
        expect(verifyV2(arrived, KEY)).toBe(true)
        expect(verifyV2({ ...arrived, one: 'more' }, KEY)).toBe(given.one === 'more')
      }),
    )
  })
})

describe('req_info', () => {
  const document = writeXml({ out_refund_no: 'R1', refund_status: 'SUCCESS', body: '张三' }, 'root')

  it('opens under the key that sealed it, and under no other', () => {
    const sealed = sealReqInfo(document, KEY)
    expect(openReqInfo(sealed, KEY)).toBe(document)
    expect(openReqInfo(`${sealed.slice(0, 60)}\n${sealed.slice(60)}`, KEY)).toBe(document)
    expect(() => openReqInfo(sealed, KEY.replace('d', 'e'))).toThrow()
    expect(() => openReqInfo(`${sealed}*`, KEY)).toThrow('req_info is not Base64')
  })

  it('is AES-256-ECB under the MD5 of the key in lower case', () => {
    expect(sealReqInfo('x', '')).toBe(sealReqInfo('x', ''))
    expect(createHash('md5').update('').digest('hex')).toBe('d41d8cd98f00b204e9800998ecf8427e')
    expect(openReqInfo(FROM_OPENSSL, KEY)).toBe('<root><out_refund_no>131811191610442717309</out_refund_no></root>')
  })
})

// printf '%s' '<root><out_refund_no>131811191610442717309</out_refund_no></root>' |
//   openssl enc -aes-256-ecb -base64 -A -K $(printf %s $KEY | md5sum | cut -c1-32 | tr -d '\n' | xxd -p -c64)
const FROM_OPENSSL =
  'WBzGpzQuNpcFxIlFjUUD9I4z8SoCZXwP8H42tIFiKuW45806ktTiOJLGIUZdXuJ+72rvXvvQQwllrZBxSlzONEkNM1N4ZQpIKyd1tOZsUxE='
