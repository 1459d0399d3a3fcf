import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../lib/client/config.js'
import { createClient } from '../lib/client/create-client.js'
import type { ConfigError } from '../lib/errors.js'
import type { ClientConfig } from '../types/core.js'
import { makeCertificate, pkcs1, pkcs8, spki } from './fixtures/keys.js'
import {
  CERTIFICATE_SERIAL,
  caught,
  expectNoSecret,
  MERCHANT_SERIAL,
  type Platform,
  PUBLIC_KEY_ID,
  startPlatform,
} from './fixtures/platform.js'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.close())

/** The error of a client that is made with these settings, after a look for keys in it. */
async function refusal(settings: unknown): Promise<ConfigError> {
  const error = await caught(() => createClient(settings as ClientConfig)) // that it is none is what is tested
  expect(error).toMatchObject({ name: 'ConfigError', code: 'ERR_CONFIG' })
  expectNoSecret(error, platform.keyLines)
  return error as ConfigError // the line above has looked
}

describe('a configuration', () => {
  it('that is complete makes a client', () => {
    expect(() => createClient(platform.config)).not.toThrow()
  })

  it('needs only merchant, key and platform keys', () => {
    const { mchid, serial, privateKey, certs } = platform.config
    expect(readConfig({ mchid, serial, privateKey, certs })).toMatchObject({
      timeout: 30_000,
      maxResponseSize: 10_485_760,
      v3: { apiv3Key: undefined },
      v2: undefined,
    })
  })

  it.each([undefined, null, 'hush', 7])('%s is none', async (settings) => {
    expect((await refusal(settings)).message).toBe('createClient takes a configuration object')
  })

  const wrong: [string, Record<string, unknown>, RegExp][] = [
    ['mchid as a number', { mchid: 1_900_000_109 }, /`mchid` must be a string of digits.*账户中心 → 商户信息/],
    ['no mchid', { mchid: undefined }, /`mchid` must be a string of digits/],
    ['mchid with a space', { mchid: '1900000109 ' }, /`mchid` must be a string of digits/],
    ['mchid with a quote', { mchid: '1",serial_no="' }, /`mchid` must be a string of digits/],
    ['no serial', { serial: undefined }, /`serial` must be the serial of the merchant API certificate.*API安全/],
    ['a serial with colons', { serial: '37:75:B6' }, /`serial` must be .*40 hexadecimal digits without colons/],
    ['a public key ID as merchant serial', { serial: PUBLIC_KEY_ID }, /`serial` must be the serial of the merchant/],
    ['no private key', { privateKey: undefined }, /`privateKey` is missing or not text.*apiclient_key\.pem/],
    ['no platform keys', { certs: undefined }, /`certs` must map serials to platform keys.*API安全/],
    ['platform keys as text', { certs: 'hush' }, /`certs` must map serials to platform keys/],
    ['empty platform keys', { certs: {} }, /`certs` is empty; without a platform key no answer can be verified/],
    [
      'a platform key that is missing',
      { certs: { [PUBLIC_KEY_ID]: undefined } },
      /`certs\["PUB_KEY_ID_\d+"\]` is missing/,
    ],
    [
      'a serial from a variable that is not set',
      { certs: { [String(undefined)]: undefined } },
      /certs\["undefined"\]`: the serial is missing; is the variable set/,
    ],
    ['the same with an empty text', { certs: { '': '' } }, /certs\[""\]`: the serial is missing; is the variable set/],
    [
      'a serial that is none',
      { certs: { PUB_KEY_7: 'x' } },
      /a serial is PUB_KEY_ID_ and digits, or 40 hexadecimal digits/,
    ],
    ['an APIv3 key of 31 bytes', { apiv3Key: 'x'.repeat(31) }, /`apiv3Key` is 31 bytes long and must be 32.*APIv3密钥/],
    ['an APIv3 key of 33 bytes', { apiv3Key: 'x'.repeat(33) }, /`apiv3Key` is 33 bytes long and must be 32/],
    ['an APIv3 key of 32 characters that are more bytes', { apiv3Key: '密'.repeat(32) }, /`apiv3Key` is 96 bytes long/],
    ['an APIv3 key with a newline behind it', { apiv3Key: `${'x'.repeat(32)}\n` }, /`apiv3Key` is 33 bytes long/],
    ['an APIv3 key as bytes', { apiv3Key: Buffer.alloc(32) }, /`apiv3Key` must be text of 32 bytes/],
    ['an empty APIv3 key', { apiv3Key: '' }, /`apiv3Key` is 0 bytes long/],
    ['a setting that nobody knows', { apiV3Key: 'hush' }, /unknown setting `apiV3Key`; known: mchid, serial/],
    ['a base URL without scheme', { baseUrl: 'api.mch.weixin.qq.com' }, /`baseUrl` must be an http\(s\) URL/],
    ['a base URL with a query', { baseUrl: 'https://api.mch.weixin.qq.com/?a' }, /`baseUrl` must be an http\(s\) URL/],
    ['a timeout of 0', { timeout: 0 }, /`timeout` must be milliseconds, above 0/],
    ['a timeout without end', { timeout: Number.POSITIVE_INFINITY }, /`timeout` must be milliseconds/],
    ['a bound of 0', { maxResponseSize: 0 }, /`maxResponseSize` must be a number of bytes, above 0/],
    ['a bound that is a fraction', { maxResponseSize: 1.5 }, /`maxResponseSize` must be a number of bytes/],
    ['a User-Agent with CR LF', { userAgent: 'x\r\nX-Evil: 1' }, /`userAgent` must be one line of ASCII text/],
    ['a User-Agent in Chinese', { userAgent: '商城' }, /`userAgent` must be one line of ASCII text/],
    ['an empty User-Agent', { userAgent: '' }, /`userAgent` must be one line of ASCII text/],
    ['a User-Agent that is no text', { userAgent: 7 }, /`userAgent` must be one line of ASCII text/],
    ['a dispatcher that is none', { dispatcher: {} }, /`dispatcher` must be an undici 7 dispatcher/],
    ['a clock that is a time', { now: 1_700_000_000_000 }, /`now` must be a function that returns milliseconds/],
  ]
  it.each(wrong)('with %s is refused', async (_, settings, message) => {
    expect((await refusal({ ...platform.config, ...settings })).message).toMatch(message)
  })
})

describe('a private key', () => {
  const wrong: [string, () => unknown, RegExp][] = [
    [
      'a certificate',
      () => makeCertificate(platform.merchant, MERCHANT_SERIAL),
      /`privateKey` is a certificate \(apiclient_cert\.pem\?\)\. Pass the content of `apiclient_key\.pem`/,
    ],
    ['a public key', () => spki(platform.merchant.publicKey), /`privateKey` is a public key\. Pass the content of/],
    ['a public KeyObject', () => platform.merchant.publicKey, /`privateKey` is a public key\. Pass the content of/],
    [
      'a public JWK',
      () => platform.merchant.publicKey.export({ format: 'jwk' }),
      /`privateKey` is a public key\. Pass the content of/,
    ],
    [
      'a JWK with a number left out',
      () => ({ ...platform.merchant.privateKey.export({ format: 'jwk' }), p: undefined }),
      /`privateKey` is not a readable JWK; it may have been cut\. Pass the content of/,
    ],
    ['a path', () => '/etc/wechatpay/apiclient_key.pem', /`privateKey` looks like a path; read the file/],
    ['a relative path', () => 'apiclient_key.pem', /`privateKey` looks like a path; read the file/],
    ['a file URL', () => 'file:///etc/apiclient_key.pem', /`privateKey` looks like a path; read the file/],
    [
      'a Buffer',
      () => Buffer.from(pkcs8(platform.merchant.privateKey)),
      /`privateKey` is bytes; read the file as text: readFileSync\(path, 'utf8'\)/,
    ],
    [
      'an encrypted PEM',
      () =>
        platform.merchant.privateKey.export({
          type: 'pkcs8',
          format: 'pem',
          cipher: 'aes-256-cbc',
          passphrase: 'hush',
        }),
      /`privateKey` is encrypted\. Pass `createPrivateKey\(\{ key, passphrase \}\)`/,
    ],
    [
      'an encrypted PKCS#1 PEM',
      () =>
        platform.merchant.privateKey.export({
          type: 'pkcs1',
          format: 'pem',
          cipher: 'aes-256-cbc',
          passphrase: 'hush',
        }),
      /`privateKey` is encrypted/,
    ],
    [
      'a PEM without its last line',
      () => pkcs8(platform.merchant.privateKey).trim().split('\n').slice(0, -1).join('\n'),
      /`privateKey` is not a readable PEM text; it may have been cut/,
    ],
    [
      'a PEM without one of its lines',
      () => pkcs8(platform.merchant.privateKey).split('\n').toSpliced(5, 1).join('\n'),
      /`privateKey` is not a readable PEM text; it may have been cut/,
    ],
    [
      'the Base64 of a PEM without its first line',
      () => pkcs8(platform.merchant.privateKey).split('\n').slice(1, -2).join(''),
      /`privateKey` is not PEM text \(-----BEGIN …\)/,
    ],
    ['text', () => 'hush', /`privateKey` is not PEM text/],
    ['empty text', () => '', /`privateKey` is not PEM text|`privateKey` is missing/],
    ['an object', () => ({ key: 'hush' }), /`privateKey` is missing or not text/],
    [
      'an elliptic-curve key',
      () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
      /`privateKey` is a key of type ec; WeChat Pay's RSA scheme needs an RSA key/,
    ],
    [
      'an RSA-PSS key',
      () => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey,
      /`privateKey` is a key of type rsa-pss/,
    ],
    [
      'an RSA key of 1024 bits',
      () => generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
      /`privateKey` is an RSA key of 1024 bits; WeChat Pay uses 2048/,
    ],
  ]
  it.each(wrong)('that is %s is refused', async (_, privateKey, message) => {
    expect((await refusal({ ...platform.config, privateKey: privateKey() })).message).toMatch(message)
  })

  const foreign: [string, webcryptoAlgorithm, KeyUsage[]][] = [
    ['for RSA-PSS', { name: 'RSA-PSS', hash: 'SHA-256', ...rsa(2048) }, ['sign']],
    ['for SHA-1', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1', ...rsa(2048) }, ['sign']],
    ['for encryption', { name: 'RSA-OAEP', hash: 'SHA-1', ...rsa(2048) }, ['decrypt']],
    ['of 1024 bits', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', ...rsa(1024) }, ['sign']],
  ]
  it.each(foreign)('that is a CryptoKey %s is refused', async (_, algorithm, usages) => {
    const pair = await crypto.subtle.generateKey(
      algorithm,
      true,
      usages.includes('decrypt') ? ['encrypt', 'decrypt'] : ['sign', 'verify'],
    )
    expect((await refusal({ ...platform.config, privateKey: pair.privateKey })).message).toMatch(
      /`privateKey` is a(?:n| CryptoKey)/,
    )
    expect((await refusal({ ...platform.config, privateKey: pair.publicKey })).message).toMatch(/is a public key/)
  })
})

type webcryptoAlgorithm = { name: string; hash: string; modulusLength: number; publicExponent: Uint8Array<ArrayBuffer> }
type KeyUsage = 'sign' | 'decrypt'

function rsa(modulusLength: number) {
  return { modulusLength, publicExponent: new Uint8Array([1, 0, 1]) }
}

describe('a platform key', () => {
  const wrong: [string, () => Record<string, unknown>, RegExp][] = [
    [
      'with the serial of the merchant',
      () => ({ [MERCHANT_SERIAL]: makeCertificate(platform.merchant, MERCHANT_SERIAL) }),
      /`certs\["3775B6A45ACD588826D15E583A95F5DD25D5B3E1"\]` has the serial of the merchant certificate; `certs` takes platform keys.*API安全/,
    ],
    [
      'with the serial of the merchant in lower case',
      () => ({ [MERCHANT_SERIAL.toLowerCase()]: spki(platform.publicKey.publicKey) }),
      /has the serial of the merchant certificate/,
    ],
    [
      'that is a private key',
      () => ({ [PUBLIC_KEY_ID]: pkcs8(platform.merchant.privateKey) }),
      /`certs\["PUB_KEY_ID_0114232134912410000000000000"\]` is a private key\. Pass the WeChat Pay public key or/,
    ],
    [
      'that is a private KeyObject',
      () => ({ [PUBLIC_KEY_ID]: platform.merchant.privateKey }),
      /is a private key\. Pass the WeChat Pay public key/,
    ],
    [
      'that is a private JWK',
      () => ({ [PUBLIC_KEY_ID]: platform.merchant.privateKey.export({ format: 'jwk' }) }),
      /is a private key\. Pass the WeChat Pay public key/,
    ],
    [
      'that is a certificate under another serial',
      () => ({ [`${CERTIFICATE_SERIAL.slice(0, -1)}2`]: platform.certificate.pem }),
      /is the certificate with serial 5157F09EFDC096DE15EBE81A47057A7232F1B8E1; use that as its name/,
    ],
    [
      'that is a certificate under a public key ID',
      () => ({ [PUBLIC_KEY_ID]: platform.certificate.pem }),
      /is a certificate; a public key ID goes with the WeChat Pay public key, pub_key\.pem/,
    ],
    ['that is a path', () => ({ [PUBLIC_KEY_ID]: './pub_key.pem' }), /looks like a path; read the file/],
    [
      'that is a Buffer',
      () => ({ [PUBLIC_KEY_ID]: Buffer.from(spki(platform.publicKey.publicKey)) }),
      /is bytes; read the file as text/,
    ],
    [
      'that was cut',
      () => ({ [PUBLIC_KEY_ID]: spki(platform.publicKey.publicKey).split('\n').toSpliced(3, 1).join('\n') }),
      /is not a readable PEM text; it may have been cut/,
    ],
    [
      'that is a certificate that was cut',
      () => ({ [CERTIFICATE_SERIAL]: platform.certificate.pem.split('\n').toSpliced(3, 1).join('\n') }),
      /is not a readable PEM text; it may have been cut/,
    ],
    [
      'on an elliptic curve',
      () => ({
        [PUBLIC_KEY_ID]: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
          type: 'spki',
          format: 'pem',
        }),
      }),
      /is a key of type ec/,
    ],
    [
      'of 1024 bits',
      () => ({ [PUBLIC_KEY_ID]: generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey }),
      /is an RSA key of 1024 bits; WeChat Pay uses 2048/,
    ],
    [
      'that is wrong beside one that is right',
      () => ({ ...platform.config.certs, [CERTIFICATE_SERIAL]: 'hush' }),
      /`certs\["5157F09EFDC096DE15EBE81A47057A7232F1B8E1"\]` is not PEM text/,
    ],
  ]
  it.each(wrong)('%s is refused', async (_, certs, message) => {
    expect((await refusal({ ...platform.config, certs: certs() })).message).toMatch(message)
  })

  it('stands first where it is a public key, else where it is valid longest', async () => {
    const longer = '1157F09EFDC096DE15EBE81A47057A7232F1B8E1'
    const certs = {
      [CERTIFICATE_SERIAL]: makeCertificate(platform.certificate, CERTIFICATE_SERIAL, '300101000000Z'),
      [longer]: makeCertificate(platform.certificate, longer, '350101000000Z'),
    }
    expect((await readConfig({ ...platform.config, certs }).v3?.keyring.current())?.serial).toBe(longer)
    const both = { ...certs, ...platform.config.certs }
    expect((await readConfig({ ...platform.config, certs: both }).v3?.keyring.current())?.serial).toBe(PUBLIC_KEY_ID)
    expect(readConfig({ ...platform.config, certs: both }).v3?.keyring.serials).toHaveLength(3)
  })
})

describe('the text of a key', () => {
  const { stringify } = JSON
  const forms: [string, (pem: string) => string][] = [
    ['as OpenSSL writes it', (pem) => pem],
    [
      'with the attributes before it that `openssl pkcs12` prints',
      (pem) => `Bag Attributes\n    localKeyID: 01\n${pem}`,
    ],
    ['with text after it', (pem) => `${pem}\n(end of file)\n`],
    ['with a byte order mark', (pem) => `\ufeff${pem}`],
    ['with CR LF', (pem) => pem.replaceAll('\n', '\r\n')],
    ['with blanks for line breaks', (pem) => pem.trim().replaceAll('\n', ' ')],
    ['without line breaks', (pem) => pem.replaceAll('\n', '')],
    ['without any white space', (pem) => pem.replace(/\s/g, '')],
    ['indented', (pem) => pem.replace(/^/gm, '    \t')],
    ['escaped', (pem) => pem.replaceAll('\n', '\\n')],
    ['escaped twice', (pem) => pem.replaceAll('\n', '\\\\n')],
    ['escaped with CR LF, in quotes', (pem) => stringify(pem.replaceAll('\n', '\r\n'))],
    ['escaped twice, in quotes', (pem) => stringify(stringify(pem))],
    ['with a backslash at the end of each line', (pem) => pem.replaceAll('\n', '\\\n')],
    ['with zero-width spaces', (pem) => pem.replaceAll('\n', '\u200b\n')],
    ['in lines of 76 characters', (pem) => pem.replace(/\n(?!-)/g, '').replace(/[\w+/]{76}/g, '$&\n')],
  ]

  it.each(forms)('is read %s', async (_, form) => {
    const { merchant, publicKey, certificate, config } = platform
    for (const pem of [pkcs8(merchant.privateKey), pkcs1(merchant.privateKey)]) {
      const certs = {
        [PUBLIC_KEY_ID]: form(spki(publicKey.publicKey)),
        [CERTIFICATE_SERIAL]: form(certificate.pem),
      }
      const settings = readConfig({ ...config, certs, privateKey: form(pem) })
      const message = Buffer.from('message')
      const signature = Buffer.from((await settings.v3?.merchant.key.sign(message)) ?? '', 'base64')
      expect(verify('sha256', message, merchant.publicKey, signature)).toBe(true)
      const key = await settings.v3?.keyring.find(CERTIFICATE_SERIAL)
      expect(key?.verify(message, sign('sha256', message, certificate.privateKey).toString('base64'))).toBe(true)
      expect(settings.v3?.keyring.serials).toHaveLength(2)
    }
  })

  it.each(forms)('with one byte less is refused %s', async (_, form) => {
    const cut = pkcs8(platform.merchant.privateKey).replace(/\n(.)/, '\n')
    const { message } = await refusal({ ...platform.config, privateKey: form(cut) })
    expect(message).toMatch(/`privateKey` is not a readable PEM text; it may have been cut/)
  })

  it('is found in a file with several blocks', async () => {
    const { merchant, publicKey, certificate, config } = platform
    const own = makeCertificate(merchant, MERCHANT_SERIAL)
    const both = `${certificate.pem}${spki(publicKey.publicKey)}`
    const privateKey = `${own}${pkcs8(merchant.privateKey)}`
    const certs = { [PUBLIC_KEY_ID]: both, [CERTIFICATE_SERIAL]: both }
    const keyring = readConfig({ ...config, certs, privateKey }).v3?.keyring
    const message = Buffer.from('message')
    for (const [serial, pair] of [
      [PUBLIC_KEY_ID, publicKey],
      [CERTIFICATE_SERIAL, certificate],
    ] as const) {
      const key = await keyring?.find(serial)
      expect(key?.verify(message, sign('sha256', message, pair.privateKey).toString('base64'))).toBe(true)
    }
  })

  const broken: [string, (pem: string) => string, string][] = [
    ['without its END line', (pem) => pem.replace(/-----END.*/, ''), 'its line -----END …----- is missing'],
    [
      'with the END line of another type',
      (pem) => pem.replace('END PR', 'END RSA PR'),
      'its END line names another type',
    ],
    ['with an ellipsis in it', (pem) => pem.replace(/\n./, '\n…'), 'characters that are not Base64 stand between'],
    ['without content', (pem) => pem.replace(/-\n[^-]*/, '-\n'), 'nothing stands between its BEGIN and END lines'],
    ['one character short', (pem) => pem.replace(/\n./, '\n'), 'the number of its Base64 characters is not a multiple'],
  ]
  it.each(broken)('%s is refused, with the reason', async (_, breaking, reason) => {
    const privateKey = breaking(pkcs8(platform.merchant.privateKey))
    expect((await refusal({ ...platform.config, privateKey })).message).toContain(`it may have been cut: ${reason}`)
  })

  it('that is of another kind is named', async () => {
    const privateKey = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n'
    expect((await refusal({ ...platform.config, privateKey })).message).toMatch(
      /`privateKey` contains no private key, but: EC PARAMETERS\. Pass/,
    )
  })
})

describe('white space around a value', () => {
  it.each([
    ['apiv3Key', `${'x'.repeat(32)}`],
    ['apiv3Key', 'x'.repeat(31)],
    ['serial', MERCHANT_SERIAL],
    ['mchid', '1900000109'],
  ])('of `%s` is named', async (name, value) => {
    for (const padded of [` ${value}`, `${value}\n`, `${value}\u3000`]) {
      const { message } = await refusal({ ...platform.config, [name]: padded })
      expect(message).toMatch(new RegExp(`\`${name}\`.*begins or ends with white space`))
    }
  })

  it('of a name in `certs` is named', async () => {
    for (const serial of [`${PUBLIC_KEY_ID} `, `\t${CERTIFICATE_SERIAL}`]) {
      const { message } = await refusal({ ...platform.config, certs: { [serial]: spki(platform.publicKey.publicKey) } })
      expect(message).toMatch(/`certs\[".*"\]`: the serial begins or ends with white space; remove it/)
    }
  })
})

it('reads nothing from the environment', () => {
  const before = { ...process.env }
  const { privateKey, ...rest } = platform.config
  process.env.WECHATPAY_PRIVATE_KEY = String(privateKey)
  try {
    expect(() => createClient(rest as ClientConfig)).toThrow(/`privateKey` is missing/)
  } finally {
    process.env = before
  }
})

it('knows the fixture’s keys as node:crypto does', () => {
  const { privateKey, publicKey } = platform.merchant
  expect(createPublicKey(createPrivateKey(pkcs8(privateKey))).equals(publicKey)).toBe(true)
})
