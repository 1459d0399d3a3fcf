import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAuthorization, parseAuthorization } from '../../lib/v3/authorization.js'
import { replyMessage, requestMessage } from '../../lib/v3/message.js'

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const credentials = { mchid: '1900000109', nonce_str: 'n', timestamp: '1', serial_no: 'AB', signature: 'c2ln==' }

describe('an Authorization header', () => {
  it('is written as WeChat Pay reads it', () => {
    expect(formatAuthorization(SCHEME, credentials)).toBe(
      'WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="n",timestamp="1",serial_no="AB",signature="c2ln=="',
    )
  })

  it('is read in any order of its fields', () => {
    const fields = Object.entries(credentials).map(([name, value]) => `${name}="${value}"`)
    fc.assert(
      fc.property(fc.shuffledSubarray(fields, { minLength: 5 }), fc.constantFrom(',', ', '), (shuffled, separator) => {
        expect(parseAuthorization(`${SCHEME} ${shuffled.join(separator)}`)).toEqual({ scheme: SCHEME, credentials })
      }),
    )
  })

  it('of a brand names the brand in place of the merchant', () => {
    const brand = 'WECHATPAY-BRAND-SHA256-RSA2048'
    const { mchid: _, ...rest } = credentials
    const header = formatAuthorization(brand, { brand_id: '123456789', ...rest })
    expect(header).toBe(
      'WECHATPAY-BRAND-SHA256-RSA2048 brand_id="123456789",nonce_str="n",timestamp="1",serial_no="AB",signature="c2ln=="',
    )
    expect(parseAuthorization(header)).toEqual({ scheme: brand, credentials: { brand_id: '123456789', ...rest } })
    expect(parseAuthorization(header.replace(brand, SCHEME))).toEqual({ problem: 'the field mchid is missing' })
    expect(parseAuthorization(header.replace('brand_id', 'mchid'))).toEqual({
      problem: 'the field brand_id is missing',
    })
  })

  it.each([
    ['', 'it is not a scheme followed by fields'],
    [SCHEME, 'it is not a scheme followed by fields'],
    [`${SCHEME} mchid=1`, 'a field is not of the form name="value"'],
    [`${SCHEME} mchid="1",mchid="2"`, 'the field mchid occurs twice'],
    [`${SCHEME} mchid="1",nonce_str="2",timestamp="3",serial_no="4"`, 'the field signature is missing'],
    [`${SCHEME} mchid="",nonce_str="2",timestamp="3",serial_no="4",signature="5"`, 'the field mchid is missing'],
  ])('that is %j is refused', (header, problem) => {
    expect(parseAuthorization(header)).toEqual({ problem })
  })
})

describe('the text that is signed', () => {
  it('of a request is five lines', () => {
    const body = Buffer.from('{"a":"学"}')
    expect(Buffer.from(requestMessage('POST', '/v3/x?a=1', '1554208460', 'n', body)).toString()).toBe(
      'POST\n/v3/x?a=1\n1554208460\nn\n{"a":"学"}\n',
    )
    expect(Buffer.from(requestMessage('GET', '/v3/x', '1', 'n', undefined)).toString()).toBe('GET\n/v3/x\n1\nn\n\n')
  })

  it('of an answer is three lines, with the body byte for byte', () => {
    const body = Buffer.from([0x00, 0xff, 0x0a])
    expect(Buffer.from(replyMessage('1', 'n', body))).toEqual(
      Buffer.concat([Buffer.from('1\nn\n'), body, Buffer.from('\n')]),
    )
    expect(Buffer.from(replyMessage('1', 'n', new Uint8Array())).toString()).toBe('1\nn\n\n')
  })
})
