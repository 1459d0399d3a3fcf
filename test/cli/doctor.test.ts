import { mkdirSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReceiver, type ReceiverConfig } from '../../lib/receiver.js'
import type { Language } from '../../packages/cli/lib/terminal/words.js'
import { envFileOf } from '../../packages/emulator/lib/command/env-file.js'
import { createEmulator, type Emulator, type SecureEmulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage, type Ran } from './stage.js'

let emulator: SecureEmulator
let other: Emulator
let stage: CliStage
const servers: Server[] = []
beforeAll(async () => {
  ;[emulator, other] = await Promise.all([createEmulator({ tls: true }), createEmulator()])
  stage = openCliStage(emulator)
  stage.write('ca_cert.pem', emulator.tls.ca)
  stage.write('other_key.pem', other.files['apiclient_key.pem'])
  stage.write('other_pub_key.pem', other.files['pub_key.pem'])
  stage.write('platform_key.pem', emulator.platform.privateKey as string) // PEM
})
afterAll(async () => {
  stage.remove()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await Promise.all([emulator.close(), other.close()])
})

/** The language in which `doctor` speaks. */
let language: Language = 'en'

/** Runs `doctor` with a changed `config.json`. */
async function doctor(changes: object = {}, flags: readonly string[] = [], io = {}): Promise<Ran> {
  stage.write('changed.json', { ...stage.config, ...changes })
  return stage.run(['doctor', '--config', 'changed.json', ...flags], { ...(language !== 'en' && { language }), ...io })
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
  const { out, code } = await stage.run(['doctor', '--env', 'shop.env'], { env })
  expect([out.includes('✗'), code]).toEqual([false, 0])
  stage.write('.env', '')
})

/** A forward proxy that connects to what it is asked for; it wants this proof, or refuses with this status. */
async function proxy({ proof, status }: { proof?: string; status?: number } = {}): Promise<string> {
  const server = createServer((_, answer) => answer.writeHead(400).end())
  server.on('connect', ({ url = '', headers }, socket) => {
    const refused = status ?? (proof !== undefined && headers['proxy-authorization'] !== proof ? 407 : undefined)
    if (refused !== undefined) {
      socket.end(`HTTP/1.1 ${refused} no\r\n\r\n`)
      return
    }
    const [host = '', port] = url.split(':')
    const there = connect(Number(port), host, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    there.pipe(socket).pipe(there)
    for (const one of [there, socket]) one.on('error', () => there.destroy())
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** A call that is checked and not sent. */
const planned = (operation: string, body?: object): Promise<Ran> =>
  doctor({}, ['--call', operation, ...(body ? ['--body', JSON.stringify(body)] : [])])

const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'tea',
  out_trade_no: 'order-x1',
  notify_url: 'https://shop.test/notify',
  amount: { total: 1 },
}

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
    'of WeChat Pay, use the merchant number that the key belongs to',
    '商户信息',
  ],
  [
    'emulator: it was restarted with other keys',
    () => doctor({ url: other.url }),
    'use the config.json or the .env that it wrote when it was last started',
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
    '3: the serial of the platform certificate, beside it and without the merchant certificate',
    () => doctor({ serial: stage.config.certificateSerial, merchantCertificate: undefined }),
    '`serial` is that of the platform certificate\n  → set it to that of the merchant API certificate',
    '管理证书',
  ],
  [
    '2: the private key without its first and last line',
    () => doctor({ privateKey: emulator.files['apiclient_key.pem'].replace(/-----.*-----\n/g, '') }),
    '`privateKey` is ',
    'Pass the content of `apiclient_key.pem`',
  ],
  [
    '4: a public key without its ID',
    () => doctor({ publicKeyId: undefined }),
    'set it by --public-key-id, WECHATPAY_PUBLIC_KEY_ID or `publicKeyId`',
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
    '5: a typing error in a path',
    () => planned('v3.pay.transactions.natvie.post', ORDER),
    'Did you mean `POST v3/pay/transactions/native`',
  ],
  ['6: no body', () => planned('v3.pay.transactions.native.post'), 'the body is missing', 'correct the call'],
  [
    '7: a misspelt field',
    () => planned('POST v3/pay/transactions/native', { ...ORDER, notify_rul: 'x' }),
    'Did you mean `notify_url`?',
  ],
  [
    '8: yuan in place of fen',
    () => planned('v3.pay.transactions.native.post', { ...ORDER, amount: { total: 0.01 } }),
    'Amounts are whole numbers of fen (分): 1 yuan is 100',
  ],
  [
    '8: a number in place of text',
    () => planned('v3.pay.transactions.native.post', { ...ORDER, out_trade_no: 123 }),
    '`/out_trade_no` in the body must be a string, not a number',
    'correct the call',
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
    '12: a proxy whose password is not percent-encoded',
    () => doctor({ proxy: 'http://me:hush-100%@proxy:3128' }),
    '`proxy` must be an http(s) URL of a forward proxy, with user name and password, percent-encoded',
  ],
  [
    '12: a proxy that is not there',
    () => doctor({ proxy: 'http://127.0.0.1:9/' }),
    'the proxy 127.0.0.1:9 does not connect to 127.0.0.1',
    'check host and port of `proxy`',
  ],
  [
    '12: a proxy that wants a password',
    async () => doctor({ proxy: await proxy({ proof: 'Basic dGVhOnBvdA==' }) }),
    '(PROXY_407)',
    'the proxy asks for a user name and a password',
  ],
  [
    '12: a proxy that forbids the host',
    async () => doctor({ proxy: await proxy({ status: 403 }) }),
    'let its administrator allow api.mch.weixin.qq.com:443 by CONNECT',
  ],
  [
    '12: a clock ten minutes ahead behind a proxy',
    async () => doctor({ proxy: await proxy() }, [], { now: () => Date.now() + 600_000 }),
    'the clock of this machine is 60', // 600 s, or 601 where the second of the header has ended
  ],
  [
    '12: a name that is not there',
    () => doctor({ url: 'https://api.mch.invalid/' }, ['--timeout', '4000']),
    'api.mch.invalid cannot be reached (E',
    'the name is not found: check the base URL and the DNS server',
  ],
  [
    '12b: an undici whose ProxyAgent does not fit',
    () => {
      mkdirSync(join(stage.folder, 'node_modules/undici'), { recursive: true })
      stage.write('package.json', { dependencies: { undici: '^6.0.0' } })
      stage.write('node_modules/undici/package.json', { version: '6.21.0' })
      return doctor().finally(() => rmSync(join(stage.folder, 'package.json')))
    },
    'npm install undici@7, or pass the URL of the proxy as `proxy`',
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
    '14: https where the port speaks http',
    () => doctor({ url: emulator.url.replace('http:', 'https:') }),
    'or the port does not speak TLS',
  ],
  [
    '14: http where the port speaks https',
    () => doctor({ url: emulator.tls.url.replace('https:', 'http:') }),
    'where the port speaks TLS, the base URL begins with https',
  ],
  [
    'a certificate of an authority that nobody trusts',
    () => doctor({ url: emulator.tls.url, apiv2Key: undefined }),
    'an intermediary presents its own certificate (NODE_EXTRA_CA_CERTS)',
  ],
  [
    'several settings missing: all are named',
    () => doctor({ mchid: undefined, serial: undefined, privateKey: undefined }),
    '`mchid` must be',
    '`serial` must be',
  ],
  [
    'a misspelt setting',
    () => doctor({ serial: undefined, Serial_: stage.config.serial }),
    '`Serial_` is a name that nothing reads\n  → did you mean `serial`?',
  ],
  [
    'a misspelt variable',
    () => doctor({ apiv3Key: undefined }, [], { env: { WECHATPAY_API_V3KEY: 'x'.repeat(32) } }),
    'did you mean `WECHATPAY_APIV3_KEY`?',
  ],
  [
    'a wrong APIv2 key',
    () => doctor({ apiv2Key: other.identity.apiv2Key }, ['--appid', ORDER.appid]),
    'the APIv2 key is not the one of this merchant',
    'APIv2密钥',
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

test('all fifteen mistakes are planted, of configuration and of notification address', () => {
  const planted = new Set([...cases, ...shops].flatMap(([mistake]) => Number.parseInt(mistake, 10) || []))
  expect([...planted].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
})

test('in Chinese, each mistake and its cure is Chinese, however the client says it', async () => {
  const { out } = await doctor({ mchid: 'x', privateKey: 'apiclient_cert.pem' }, ['--lang', 'zh'])
  expect(out).toContain('✗ `mchid` 须为商户号（纯数字）')
  expect(out).toContain('✗ `privateKey` 须为 apiclient_key.pem 的内容')
  expect(out).toContain('→ 可由 --mchid、WECHATPAY_MCHID 或 JSON 文件的 `mchid` 设置')
})

test('through a proxy that works, and over TLS of a known authority, every check passes', async () => {
  const proof = `Basic ${Buffer.from('tea:p@t').toString('base64')}`
  const by = (await proxy({ proof })).replace('//', '//tea:p%40t@')
  const { out, code } = await doctor({ proxy: by }, ['--appid', ORDER.appid])
  expect(out).toMatch(/✓ the proxy 127\.0\.0\.1:\d+ connects to 127\.0\.0\.1:\d+\n/)
  expect(out).toContain('✓ the clock agrees with 127.0.0.1')
  expect(out).toContain('✓ the APIv2 key signs and verifies')
  expect([out.includes('✗'), out.includes('p@t'), code]).toEqual([false, false, 0])
  const secure = await doctor({ url: emulator.tls.url, tlsAuthority: 'ca_cert.pem' })
  expect(secure.out).toMatch(/✓ 127\.0\.0\.1:\d+ speaks TLSv1\.\d, .+ with a trusted certificate/)
  expect([secure.out.includes('✗'), secure.code]).toEqual([false, 0])
})

test('a name is looked up, and a right call of APIv3, of APIv2 and of a brand is one that its spec allows', async () => {
  const at = emulator.url.replace('127.0.0.1', 'localhost')
  const { out, code } = await doctor({ url: at }, [
    '--call',
    'v3.pay.transactions.native.post',
    '--body',
    JSON.stringify(ORDER),
  ])
  expect(out).toMatch(/✓ localhost:\d+ is (?:127\.0\.0\.1|::1)\n/)
  expect(out).toContain('✓ POST v3/pay/transactions/native is as its spec says')
  expect(code).toBe(0)
  const v2 = await planned('v2.pay.orderquery.post', { appid: ORDER.appid, out_trade_no: '1' })
  expect(v2.out).toContain('✓ POST v2/pay/orderquery is as its spec says')
  const { brand_id } = emulator.brand
  const json = '{"notify_url":"https://shop.test/coupons"}'
  const path = 'brand.marketing.productCoupon.notifyConfigs.post'
  const brand = await doctor({ brand_id }, ['--call', path, '--body', json])
  expect(brand.out).toContain('✓ POST brand/marketing/product-coupon/notify-configs is as its spec says')
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

test.for([
  ...cases.map(([mistake, run]) => [mistake, run] as const),
  ...shops.map(([mistake, open]) => {
    const run = async () => doctor({}, ['--notify-url', await open(), '--signing-key', 'platform_key.pem'])
    return [mistake, run] as const
  }),
])('mistake %s is said in Chinese, and so is its cure', async ([, run]) => {
  language = 'zh'
  const { out, code } = await run().finally(() => {
    language = 'en'
  })
  const failures = out.split(/^(?=[✓✗-] )/m).filter((one) => one.startsWith('✗'))
  for (const failure of failures) {
    expect(failure).toMatch(/^✗ .*[\u4e00-\u9fff]/)
    expect(failure).toMatch(/→ .*[\u4e00-\u9fff]/)
    expect(failure).not.toContain('原文')
  }
  expect([failures.length > 0, code]).toEqual([true, 2])
})

test('a right notification address accepts a signed delivery and refuses a forged one', async () => {
  const { out, code } = await doctor({}, ['--notify-url', await shop(), '--signing-key', 'platform_key.pem'])
  expect(out).toContain('✓ a delivery with a wrong signature is refused (401)')
  expect(out).toContain('✓ a signed delivery is accepted (204)')
  expect(code).toBe(0)
})

test('a mistake that both calls meet is one line, and what is missing is not also compared', async () => {
  const { out } = await doctor({ mchid: '1900000109', merchantCertificate: undefined })
  expect(out.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(1)
  expect(out).toContain('- GET v3/certificates is refused for the same reason')
  const missing = await doctor({ mchid: undefined, brand_id: undefined, mchId: stage.config.mchid })
  expect(missing.out).toContain('did you mean `mchid`?')
  expect(missing.out).not.toContain('the merchant certificate is for merchant')
})

test('a brand is tried by an operation of its own, and another key is found', async () => {
  const { brand_id } = emulator.brand // it signs with the merchant's own key
  const brand = { mchid: undefined, apiv2Key: undefined, merchantCertificate: undefined, brand_id }
  const right = await doctor(brand)
  expect(right.out).toContain('request signed and answer verified (GET brand/marketing/product-coupon/notify-configs)')
  expect([right.out.includes('✗'), right.code]).toEqual([false, 0])
  expect((await doctor({ ...brand, privateKey: 'other_key.pem' })).out).toContain(
    'use the private key of the certificate',
  )
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
  expect(out).not.toContain(emulator.identity.apiv2Key)
})

test('a key in the place of another value is not printed either', async () => {
  const [apiv3Key, apiv2Key] = ['3d'.repeat(16), '2d'.repeat(16)]
  const key = emulator.files['apiclient_key.pem']
  const swapped = {
    mchid: apiv3Key,
    serial: apiv3Key,
    publicKeyId: apiv2Key,
    publicKey: key,
    platformCertificate: key,
    url: apiv3Key,
    proxy: apiv2Key,
  }
  for (const flags of [[], ['--json'], ['--lang', 'zh']]) {
    for (const [name, value] of Object.entries(swapped)) {
      const { out, err } = await doctor({ apiv3Key, apiv2Key, [name]: value }, [...flags, '--timeout', '500'])
      expect([out.length > 0, `${out}${err}`.includes(apiv3Key), `${out}${err}`.includes(apiv2Key)]).toEqual([
        true,
        false,
        false,
      ])
      for (const line of key.split('\n').slice(1, -2)) expect(`${out}${err}`).not.toContain(line)
    }
  }
})
