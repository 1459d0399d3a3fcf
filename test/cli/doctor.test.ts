import type { KeyObject } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReceiver, type ReceiverConfig } from '../../lib/receiver.js'
import { envFileOf } from '../../packages/emulator/lib/command/env-file.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage, type Ran } from './stage.js'

let emulator: Emulator
let other: Emulator
let stage: CliStage
const servers: Server[] = []
beforeAll(async () => {
  ;[emulator, other] = await Promise.all([createEmulator(), createEmulator()])
  stage = openCliStage(emulator)
  stage.write('other_key.pem', other.files['apiclient_key.pem'])
  stage.write('other_pub_key.pem', other.files['pub_key.pem'])
  stage.write(
    'platform_key.pem',
    (emulator.platform.privateKey as KeyObject).export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
})
afterAll(async () => {
  stage.remove()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await Promise.all([emulator.close(), other.close()])
})

/** Runs `doctor` with a changed `config.json`. */
async function doctor(changes: object = {}, flags: readonly string[] = [], io = {}): Promise<Ran> {
  stage.write('changed.json', { ...stage.config, ...changes })
  return stage.run(['doctor', '--config', 'changed.json', ...flags], io)
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** A shop whose receiver differs from the right one in these settings. */
async function shop(changes: Partial<ReceiverConfig> = {}, parsed = false): Promise<string> {
  const { certs, apiv3Key } = emulator.credentials
  const receiver = createReceiver({ certs, apiv3Key, onIncident: () => undefined, ...changes } as ReceiverConfig)
  const app = express()
  if (parsed) app.use(express.json())
  app.post(
    '/notify',
    receiver.express(async () => undefined),
  )
  return `${await serve(app)}notify`
}

test('the configuration of the emulator passes every check', async () => {
  const { out, err, code } = await doctor()
  expect(err).toBe('')
  expect(out).not.toContain('✗')
  for (const found of [
    'the private key belongs to the merchant certificate',
    'the serial is that of the merchant certificate',
    'the certificate is for this merchant',
    'the clock agrees with',
    'request signed, answer verified, a field encrypted and decrypted',
    'the APIv3 key decrypts the platform certificates',
  ]) {
    expect(out).toContain(
      `✓ ${out
        .split('\n')
        .find((line) => line.includes(found))
        ?.slice(2)}`,
    )
  }
  expect(code).toBe(0)
})

test('a script reads the same as JSON, and the exit code', async () => {
  const { out, code } = await doctor({ mchid: `${stage.config.mchid}x` }, ['--json'])
  const checks = JSON.parse(out) as { name: string; status: string; where?: string }[]
  expect(checks.find(({ name }) => name === 'settings.mchid')).toMatchObject({
    status: 'failed',
    where: '账户中心 → 商户信息',
  })
  expect(checks.find(({ name }) => name === 'calls')).toMatchObject({ status: 'skipped' })
  expect(code).toBe(2)
})

test('it speaks Chinese where the terminal does', async () => {
  expect((await doctor({}, [], { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('✓ 私钥与商户 API 证书匹配')
  expect((await doctor({}, ['--lang', 'zh'])).out).toContain('✓ 配置项格式正确')
})

test('.env and the environment hold a configuration too', async () => {
  const { mchid, serial, publicKeyId, apiv3Key, url } = stage.config
  stage.write('.env', envFileOf(emulator))
  const whole = await stage.run(['doctor'])
  expect(whole.out).toContain('✓ the platform certificate is valid')
  expect([whole.out.includes('✗'), whole.code]).toEqual([false, 0])
  stage.write(
    'shop.env',
    `WECHATPAY_MCHID=${mchid}\nWECHATPAY_SERIAL=${serial}\nWECHATPAY_PRIVATE_KEY_FILE=apiclient_key.pem\n` +
      `WECHATPAY_PUBLIC_KEY_ID=${publicKeyId}\nWECHATPAY_PUBLIC_KEY=pub_key.pem\nWECHATPAY_BASE_URL=${url}\n`,
  )
  const env = { WECHATPAY_APIV3_KEY: apiv3Key }
  const { out, code } = await stage.run(['doctor', '--env-file', 'shop.env'], { env })
  expect([out.includes('✗'), code]).toEqual([false, 0])
  stage.write('.env', '')
})

// The mistakes of an ordinary merchant, planted one at a time; what follows is a part of the cure that is printed.
const cases: readonly [mistake: string, run: () => Promise<Ran>, cure: string, where?: string][] = [
  [
    "1: another merchant's private key, beside the certificate",
    () => doctor({ privateKey: 'other_key.pem' }),
    'use apiclient_key.pem and apiclient_cert.pem of the same application',
    '管理证书',
  ],
  [
    "1: another merchant's private key, without the certificate",
    () => doctor({ privateKey: 'other_key.pem', merchantCertificate: undefined }),
    'use the private key of the certificate `serial`',
    'API安全',
  ],
  [
    '1: the number of another merchant',
    () => doctor({ mchid: '1900000109', merchantCertificate: undefined }),
    'use the merchant number that the key belongs to',
    '商户信息',
  ],
  [
    '2: the certificate in place of the private key',
    () => doctor({ privateKey: 'apiclient_cert.pem' }),
    '`privateKey` is a certificate (apiclient_cert.pem?). Pass the content of `apiclient_key.pem`',
    'API安全',
  ],
  ['2: a path that leads nowhere', () => doctor({ privateKey: 'nowhere.pem' }), '(ENOENT)', '--private-key'],
  [
    '3: the serial of the platform certificate, without the merchant certificate',
    () =>
      doctor({
        serial: stage.config.certificateSerial,
        merchantCertificate: undefined,
        platformCertificate: undefined,
      }),
    '`serial` must be that of the merchant API certificate, neither that of a platform certificate',
    '管理证书',
  ],
  [
    '3: the serial of the platform certificate, beside the merchant certificate',
    () => doctor({ serial: stage.config.certificateSerial, platformCertificate: undefined }),
    'set `serial` to',
    '管理证书',
  ],
  [
    '4: a public key without its ID',
    () => doctor({ publicKeyId: undefined }),
    'a serial is PUB_KEY_ID_ and digits, or 40 hexadecimal digits',
    '微信支付公钥',
  ],
  [
    '4: the ID of another public key',
    () => doctor({ publicKeyId: 'PUB_KEY_ID_0114232134912410000000000000', platformCertificate: undefined }),
    'add the key that WeChat Pay signs with: its ID and pub_key.pem, or the platform certificate',
    '微信支付公钥',
  ],
  [
    '4: another public key under the right ID',
    () => doctor({ publicKey: 'other_pub_key.pem', platformCertificate: undefined }),
    'the public key is not the one of its ID: download pub_key.pem again, and copy its ID',
    '微信支付公钥',
  ],
  [
    '9: the APIv3 key of another merchant',
    () => doctor({ apiv3Key: other.identity.apiv3Key }),
    'compare the key of `encrypt_certificate.ciphertext` with that of the console',
    'APIv3密钥',
  ],
  [
    '9: an APIv3 key that was cut',
    () => doctor({ apiv3Key: stage.config.apiv3Key?.slice(1) }),
    '`apiv3Key` is 31 bytes long and must be 32',
    'APIv3密钥',
  ],
  [
    '11: a clock ten minutes ahead',
    () => doctor({}, [], { now: () => Date.now() + 600_000 }),
    "set this machine's clock (NTP): beyond 300 s every signature is refused",
  ],
  [
    '12: a proxy that only the environment names',
    () => doctor({ url: 'http://127.0.0.1:9/' }, [], { env: { HTTPS_PROXY: 'http://proxy:3128' } }),
    'HTTPS_PROXY is set, but the client does not read it: pass the proxy as `proxy`',
  ],
  [
    '4: no platform key at all',
    () => doctor({ publicKeyId: undefined, publicKey: undefined, platformCertificate: undefined }),
    '--public-key-id, --public-key',
    '微信支付公钥',
  ],
  [
    '12: a proxy of another kind',
    () => doctor({ proxy: 'socks5://proxy:1080' }),
    '`proxy` must be an http(s) URL of a forward proxy',
  ],
  [
    '13: nothing answers',
    async () => doctor({ url: await serve(() => undefined) }, ['--timeout', '150']),
    'nothing answered in time: a firewall may drop the packets',
  ],
  [
    '14: nothing listens',
    () => doctor({ url: 'http://127.0.0.1:9/' }),
    '127.0.0.1:9 cannot be reached (ECONNREFUSED)',
    'nothing listens there',
  ],
  [
    'a proxy that changes the request',
    async () => {
      const url = await serve(async (request, answer) => {
        const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
        const own = headers.filter(
          ([name]) => !/^(?:host|connection|content-length|transfer-encoding|keep-alive)$/.test(name),
        )
        const body = request.method === 'POST' && { body: await new Response(request as never).text() }
        const target = new URL(`${request.url}?by=proxy`, emulator.url)
        const found = await fetch(target, { method: request.method ?? '', headers: own, ...body })
        answer.writeHead(found.status, { 'Content-Type': 'application/json' }).end(await found.text())
      })
      return doctor({ url })
    },
    "ours:         /v3/security/echo\n  WeChat Pay's: /v3/security/echo?by=proxy",
    'let it forward method, path, query and body unchanged',
  ],
  [
    '15: a page of a gateway in between',
    async () =>
      doctor({
        url: await serve((_, answer) =>
          answer.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad Gateway</h1>'),
        ),
      }),
    "this answer (502) is not WeChat Pay's: a proxy, a gateway or a captive portal",
  ],
]
test.for(cases)('mistake %s is found, with its cure', async ([, run, cure, where = '']) => {
  const { out, code } = await run()
  expect(out).toContain('✗')
  expect(out).toContain(cure)
  expect(out).toContain(where)
  expect(code).toBe(2)
})

const shops: readonly [mistake: string, shop: () => Promise<string>, cure: string][] = [
  [
    '9: a wrong APIv3 key in the receiver',
    () => shop({ apiv3Key: other.identity.apiv3Key }),
    "the receiver's `apiv3Key` is not the one",
  ],
  ['10: the body is parsed first', () => shop({}, true), 'mount it before `express.json()`'],
  [
    '10b: a wrong public key in the receiver',
    () => shop({ certs: other.credentials.certs }),
    "the receiver's platform key or clock is wrong",
  ],
  [
    '10b: a wrong clock in the receiver',
    () => shop({ now: () => Date.now() + 600_000 }),
    "the receiver's platform key or clock is wrong",
  ],
  [
    'no verification at all',
    () => serve((_, answer) => answer.writeHead(204).end()),
    'signatures are not verified, so anybody can report a payment',
  ],
  ['no route', () => serve((_, answer) => answer.writeHead(404).end()), 'no route takes POST at this address'],
  [
    'a redirect',
    () => serve((_, answer) => answer.writeHead(302, { Location: '/' }).end()),
    'WeChat Pay follows no redirect',
  ],
  ['a query', () => Promise.resolve('http://127.0.0.1/notify?shop=1'), 'put parameters into its path'],
]
test.for(shops)('a notification address with mistake %s is found, with its cure', async ([, open, cure]) => {
  const { out, code } = await doctor({}, ['--notify-url', await open(), '--signing-key', 'platform_key.pem'])
  expect(out).toContain(cure)
  expect(code).toBe(2)
})

test('a right notification address accepts a signed delivery and refuses a forged one', async () => {
  const { out, code } = await doctor({}, ['--notify-url', await shop(), '--signing-key', 'platform_key.pem'])
  expect(out).toContain('✓ a delivery with a wrong signature is refused (401)')
  expect(out).toContain('✓ a signed delivery is accepted (204)')
  expect(code).toBe(0)
})

test('no key is ever printed', async () => {
  const { out } = await doctor({ privateKey: emulator.files['apiclient_key.pem'].replace('BEGIN PRIVATE', 'BEGIN') }, [
    '--json',
  ])
  for (const file of ['apiclient_key.pem', 'pub_key.pem'] as const) {
    for (const line of emulator.files[file].split('\n').filter((one) => one.length === 64))
      expect(out).not.toContain(line)
  }
  expect(out).not.toContain(emulator.identity.apiv3Key)
})
