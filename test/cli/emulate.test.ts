import { type ChildProcess, spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { VERSION } from '../../lib/generated/version.js'
import { createClient } from '../../lib/index.js'
import { emulateCommand } from '../../packages/emulator/lib/command/emulate-command.js'
import { envFileOf, readEnvFile } from '../../packages/emulator/lib/command/env-file.js'
import { exchangeLine } from '../../packages/emulator/lib/command/exchange-line.js'
import { keysIn } from '../../packages/emulator/lib/command/kept-folder.js'
import { OPTIONS } from '../../packages/emulator/lib/command/options.js'
import { start } from '../../packages/emulator/lib/command/start.js'
import { FAULTS } from '../../packages/emulator/lib/faults/answers.js'
import { createEmulator, type Exchange } from '../../packages/emulator/lib/index.js'
import { commands } from '../../packages/emulator/lib/operator/commands.js'
import { translate } from '../../packages/emulator/lib/words/translate.js'

const CLI = fileURLToPath(new URL('../../packages/cli/lib/index.ts', import.meta.url))

/** No test needs longer than this; a child that hangs is killed then. */
const LONGEST_MS = 25_000

interface Run {
  readonly child: ChildProcess
  /** What it has printed so far. */
  readonly output: () => string
  /** Resolves once the text was printed. */
  printed(text: string): Promise<void>
  readonly exit: Promise<{ code: number | null; signal: string | null }>
}

let folder: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-cli-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function run(...args: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    env: { ...process.env, BROWSER: join(folder, 'browser') },
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  })
  children.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const exit = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  const printed = async (text: string) => {
    while (!output.includes(text)) {
      const ended = await Promise.race([once(child.stdout, 'data').then(() => false), exit.then(() => true)])
      if (ended && !output.includes(text)) throw new Error(`ended without printing ${text}: ${output}`)
    }
  }
  return { child, output: () => output, printed, exit }
}

function config(): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))
}

function read(name: string): string {
  return readFileSync(join(folder, config()[name] ?? ''), 'utf8')
}

/** What the command writes to the terminal when it ends with code 1, in this process: a new one takes seconds to start. */
async function refusalOf(...args: string[]): Promise<string> {
  let output = ''
  const writeErr = (text: string) => {
    output += text
  }
  const command = emulateCommand('emulate').exitOverride().configureOutput({ writeErr })
  await expect(command.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 })
  return output
}

test('it writes what a client needs, says what it answers, and Ctrl-C ends it cleanly', async () => {
  const gateway = run('emulate', '--port', '0', '--out', folder, '--fault', 'reset-before:v3/certificates')
  await gateway.printed('Ctrl-C')
  const { url = '', mchid = '', serial = '', publicKeyId = '', certificateSerial = '', apiv3Key = '' } = config()
  expect(gateway.output()).toContain(url)
  const client = createClient({
    baseUrl: url,
    mchid,
    serial,
    apiv3Key,
    privateKey: read('privateKey'),
    certs: { [publicKeyId]: read('publicKey'), [certificateSerial]: read('platformCertificate') },
  })
  const path = { organization_id: 'o1', out_user_id: 'u1' }
  const user = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
  await user.patch({ ...path, json: { user_name: '张三', phone: '13800138000' } })
  expect((await user.get(path)).data.user_name).toBe('张三')
  await expect(user.get({ ...path, out_user_id: 'u2' })).rejects.toMatchObject({ status: 404 })
  await expect(client.v3.certificates.get({ retry: false })).rejects.toMatchObject({ reason: 'network', sent: true })
  await client.close()

  gateway.child.kill('SIGINT')
  expect(await gateway.exit).toEqual({ code: 0, signal: null })
  const [, after = ''] = gateway.output().split('Press Ctrl-C to stop.\n')
  const lines = after.trim().split('\n')
  expect(lines).toEqual([
    'PATCH  /v3/offlinefacemch/organizations/o1/users/out-user-id/u1  204',
    'GET    /v3/offlinefacemch/organizations/o1/users/out-user-id/u1  200',
    expect.stringMatching(/^GET {4}\/v3\/\S+\/u2 {2}404 {2}RESOURCE_NOT_EXISTS: no user/),
    'GET    /v3/certificates  none  [fault: reset-before]',
    'Closed.',
  ])
  for (const secret of ['signature=', apiv3Key, '13800138000', 'BEGIN']) expect(gateway.output()).not.toContain(secret)
})

test('with --tls it opens a TLS port, and its files present the certificate of the merchant there', async () => {
  const gateway = run('emulate', '--tls', '--out', folder)
  await gateway.printed('Ctrl-C')
  const { mchid = '', apiv2Key = '', tlsUrl: baseUrl = '' } = config()
  expect(baseUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/)
  expect(gateway.output()).toContain(`Listening on ${baseUrl} for what needs the client certificate`)
  const ca = read('tlsAuthority')
  const pfx = readFileSync(join(folder, config().merchantPkcs12 ?? ''))
  const pairs = [
    { pfx, ca },
    { cert: read('merchantCertificate'), key: read('privateKey'), ca },
  ]
  for (const clientCertificate of pairs) {
    const client = createClient({ mchid, apiv2Key, baseUrl, clientCertificate })
    const xml = {
      appid: 'wxd678efh567hg6787',
      out_trade_no: 'none',
      out_refund_no: 'none',
      total_fee: 1,
      refund_fee: 1,
    }
    await expect(client.v2.secapi.pay.refund.post({ xml })).rejects.toMatchObject({
      code: 'ORDERNOTEXIST',
      verified: true,
    })
    await client.close()
  }
  if (process.platform !== 'win32') {
    for (const name of ['apiclient_cert.p12', 'apiclient_key.pem']) {
      expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600)
    }
  }
  gateway.child.kill('SIGTERM')
  expect(await gateway.exit).toEqual({ code: 0, signal: null })
})

test('its files are complete, and secrets are for their owner alone, also where others could read them before', async () => {
  for (const name of ['apiclient_key.pem', 'config.json']) {
    writeFileSync(join(folder, name), 'old')
    chmodSync(join(folder, name), 0o666)
  }
  const gateway = run('emulate', '--out', folder)
  await gateway.printed('Ctrl-C')
  expect(readdirSync(folder).toSorted()).toEqual([
    'apiclient_cert.pem',
    'apiclient_key.pem',
    'config.json',
    'emulator-keys.json',
    'pub_key.pem',
    'wechatpay_cert.pem',
  ])
  const id = config().publicKeyId ?? ''
  expect(config()).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    mchid: expect.stringMatching(/^\d{10}$/),
    serial: new X509Certificate(read('merchantCertificate')).serialNumber,
    publicKeyId: expect.stringMatching(/^PUB_KEY_ID_\d+$/),
    certificateSerial: new X509Certificate(read('platformCertificate')).serialNumber,
    apiv3Key: expect.stringMatching(/^.{32}$/),
    apiv2Key: expect.stringMatching(/^.{32}$/),
    brand_id: expect.stringMatching(/^4\d{5}$/),
    privateKey: 'apiclient_key.pem',
    merchantCertificate: 'apiclient_cert.pem',
    publicKey: 'pub_key.pem',
    platformCertificate: 'wechatpay_cert.pem',
    client: expect.objectContaining({ baseUrl: config().url, mchid: config().mchid, privateKey: read('privateKey') }),
    receiver: { apiv3Key: config().apiv3Key, certs: expect.objectContaining({ [id]: read('publicKey') }) },
  })
  if (process.platform !== 'win32') {
    for (const name of ['apiclient_key.pem', 'config.json', 'emulator-keys.json']) {
      expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600)
    }
  }
  gateway.child.kill('SIGTERM')
  expect(await gateway.exit).toEqual({ code: 0, signal: null })
})

test('it has certificates alone if it is told so, and goes on when nobody reads its output any more', async () => {
  const gateway = run('emulate', '--keys', 'certificate', '--out', folder)
  await gateway.printed('Ctrl-C')
  expect(readdirSync(folder).filter((name) => name === 'pub_key.pem')).toEqual([])
  const { url = '', mchid = '', serial = '', certificateSerial = '', apiv3Key = '', ...rest } = config()
  expect(Object.keys(rest).filter((name) => name.startsWith('publicKey'))).toEqual([])
  gateway.child.stdout?.destroy() // as `| head -1` does
  const certs = { [certificateSerial]: read('platformCertificate') }
  const client = createClient({ baseUrl: url, mchid, serial, apiv3Key, privateKey: read('privateKey'), certs })
  for (const _ of ['writes to a closed pipe', 'goes on']) {
    expect((await client.v3.certificates.get()).verified).toBe(true)
  }
  await client.close()
  gateway.child.kill('SIGTERM')
  expect(await gateway.exit).toEqual({ code: 0, signal: null })
})

test('a port in use is one line, not a stack, and nothing is written', async () => {
  const other = await createEmulator()
  const { port } = new URL(other.url)
  expect(await refusalOf('--port', port, '--out', folder)).toBe(
    `error: port ${port} of 127.0.0.1 is in use; choose another one, or 0 for any that is free\n`,
  )
  expect(readdirSync(folder)).toEqual([])
  await other.close()
})

test('a port that is none, a folder that cannot be one, a misspelt option and a fault that does not exist are told in a line', async () => {
  writeFileSync(join(folder, 'file'), '')
  const runs = [
    ['--port', '65536', '--out', folder],
    ['--port', '80a', '--out', folder],
    ['--tls', '65536', '--out', folder],
    ['--out', join(folder, 'file')],
    ['--port', '65536', '--prot', '8080'], // the misspelt option comes first, whatever else is wrong
    ['--out', folder, '--fault', 'earthquake'],
  ]
  const outputs: string[] = []
  for (const args of runs) outputs.push(await refusalOf(...args))
  expect(outputs).toEqual([
    expect.stringMatching(/^error: .*--port.*'65536' is invalid: a port is a number from 0 to 65535\n$/),
    expect.stringMatching(/^error: .*--port.*'80a' is invalid: a port is a number from 0 to 65535\n$/),
    expect.stringMatching(/^error: .*--tls.*'65536' is invalid: a port is a number from 0 to 65535\n$/),
    expect.stringMatching(/^error: EEXIST.*\n$/),
    "error: unknown option '--prot'\n(Did you mean --port?)\n",
    expect.stringMatching(/^error: fault: .*allowed values: wrong-signature, .*, truncated\n$/),
  ])
})

test('the terminal shows what the shop answers to a notification; a restart is the same merchant, and outlives its reader', async () => {
  writeFileSync(join(folder, 'browser'), '#!/bin/sh\nprintf %s "$1" > "$0.opened"\n', { mode: 0o755 })
  const shop = createServer((_, response) =>
    response.writeHead(401).end('{"code":"FAIL",\n"message":"signature refused"}'),
  )
  await once(shop.listen(0, '127.0.0.1'), 'listening')
  const { port } = shop.address() as AddressInfo // it listens on a port, not on a pipe
  const notify_url = `http://127.0.0.1:${port}/notify`
  const env = join(folder, 'shop.env')
  const first = run('emulate', '--out', folder, '--port', '0', '--env', env, '--open')
  await first.printed('Ctrl-C')
  const {
    client: settings,
    mchid = '',
    ...before
  } = config() as Record<string, string> & { client: Parameters<typeof createClient>[0] }
  const variables = parseEnv(readFileSync(env, 'utf8'))
  expect(variables).toMatchObject({ WECHATPAY_MCHID: mchid, WECHATPAY_BASE_URL: before.url })
  expect(variables.WECHATPAY_PRIVATE_KEY).toBe(read('privateKey').trim())
  const client = createClient(settings)
  const order = { appid: 'wxd678efh567hg6787', mchid, out_trade_no: 'terminal-1', description: 'A book', notify_url }
  await client.v3.pay.transactions.native.post({ json: { ...order, amount: { total: 100 } } })
  await fetch(`${before.url}_emulator/api/pay`, { method: 'POST', body: '{"out_trade_no":"terminal-1"}' })
  await first.printed('next attempt')
  expect(first.output()).toContain(
    `notify TRANSACTION.SUCCESS → ${notify_url}  401  answered 401; only 200 and 204 count as accepted  ` +
      'the shop says: {"code":"FAIL", "message":"signature refused"}  next attempt in 15 s\n',
  )
  expect(readFileSync(join(folder, 'browser.opened'), 'utf8')).toBe(`${before.url}_emulator/`)
  first.child.kill('SIGTERM')
  await first.exit

  const second = run('emulate', '--out', folder, '--port', '0')
  await second.printed('Ctrl-C')
  const { client: _, url = '', ...after } = config()
  expect({ ...after, url: before.url }).toEqual({ ...before, mchid, url: before.url })
  second.child.stdout?.destroy()
  for (let times = 0; times < 3; times += 1) expect((await fetch(`${url}v3/certificates`)).status).toBe(401)
  second.child.kill('SIGTERM')
  expect(await second.exit).toEqual({ code: 0, signal: null })
  await client.close()
  shop.close()
})

test('without a port it takes 8080 or the next free one', async () => {
  const keys = await keysIn(folder)
  const one = await start({ keys })
  const other = await start({ keys })
  const ports = [one, other].map(({ url }) => Number(new URL(url).port))
  expect(ports[0]).not.toBe(ports[1])
  for (const port of ports) expect(port).toSatisfy((taken: number) => taken >= 8080 && taken < 8180)
  await expect(start({ keys, port: ports[0] ?? 0 })).rejects.toThrow(`port ${ports[0]} of 127.0.0.1 is in use`)
  await one.close()
  await other.close()
})

test('a file of keys that holds none, and a .env that names a merchant itself, are named and left as they are', async () => {
  writeFileSync(join(folder, 'emulator-keys.json'), '{"mchid":"1900000001"}')
  await expect(keysIn(folder)).rejects.toThrow(/emulator-keys\.json does not hold the keys of an emulator; delete it/)
  const env = join(folder, '.env')
  for (const line of ['WECHATPAY_MCHID=1900000109', 'export WECHATPAY_PRIVATE_KEY = x']) {
    writeFileSync(env, `SECRET=1\n${line}\n`)
    expect(() => readEnvFile(env)).toThrow(/\.env sets WECHATPAY_\w+ itself, so it is left as it is/)
  }
  writeFileSync(env, 'SECRET=1\nWECHATPAY_MCHIDS=1\n#WECHATPAY_MCHID=1\n')
  expect(() => readEnvFile(env)).not.toThrow()
  expect(readEnvFile(join(folder, 'none'))).toBe('')
})

test("the shop's own lines of a .env stay as they are, and a restart replaces its own lines alone", async () => {
  const keys = await keysIn(folder)
  const [one, other] = [await createEmulator({ keys }), await createEmulator({ keys })]
  const env = join(folder, '.env')
  for (const shop of ['', 'SECRET=1\n', 'SECRET="a\r\nb"\r\n# ours', '# Written by hand\n\n']) {
    const first = envFileOf(one, shop)
    const around = ['', `${shop}${/^$|\n$/.test(shop) ? '' : '\n'}`]
    expect(first.startsWith(around[1] ?? '')).toBe(true)
    const more = `${first}LATER=2\n`
    writeFileSync(env, more)
    const second = envFileOf(other, readEnvFile(env))
    expect(second).toBe(more.replaceAll(one.url, other.url))
    expect(second).not.toBe(more)
    const { mchid } = other.identity
    expect(parseEnv(second)).toMatchObject({ LATER: '2', WECHATPAY_MCHID: mchid, WECHATPAY_BASE_URL: other.url })
  }
  await one.close()
  await other.close()
})

test.each([
  [['--help'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [['--help'], { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [['--help', '--language', 'zh'], { LANG: 'C.UTF-8' }, 'zh'],
  [['--language', 'en', '--help'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['--help'], { LANG: '' }, 'en'],
])('%j in %j explains every option, fault and command in the language of its reader: %s', (args, env, language) => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, Object(env)[name])
  let text = ''
  const write = (more: string) => {
    text += more
  }
  const command = emulateCommand('emulate').exitOverride().version(VERSION).configureOutput({ writeOut: write })
  expect(() => command.parse(args, { from: 'user' })).toThrow('(outputHelp)')
  const words = text.replace(/\s+/g, '')
  const shown = (one: string) => words.includes(one.replace(/\s+/g, ''))
  const summaries = [...FAULTS, ...commands.values()].map(({ summary }) => summary)
  const texts = OPTIONS.map(({ text, chinese }) => (language === 'zh' ? chinese : text))
  const wanted = [...texts, ...summaries.map((one) => (language === 'zh' ? translate(one) : one))]
  expect(wanted.filter((one) => !shown(one))).toEqual([])
  // Of a sentence in the other language there is nothing: names, placeholders and examples are the same in both.
  const prose = text.split('\n').filter((line) => !/^ *\$ /.test(line))
  if (language === 'zh') expect(prose.filter((line) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(line))).toEqual([])
  else expect(text).not.toMatch(/[一-鿿]/)
  for (const line of prose) expect(columns(line), line).toBeLessThanOrEqual(100)
})

/** Columns that a terminal needs for a line. */
function columns(line: string): number {
  return [...line].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
}

test('--notify takes a host alone', () => {
  const { read } = OPTIONS.find(({ flags }) => flags.startsWith('--notify')) as { read: (text: string) => unknown } // a row
  expect(['shop.test', '192.168.1.5', '[::1]'].map(read)).toEqual(['shop.test', '192.168.1.5', '[::1]'])
  for (const wrong of ['https://shop.test', 'shop.test:80', 'shop.test/', 'shop test', '']) {
    expect(() => read(wrong)).toThrow('a host has neither scheme nor port nor path')
  }
})

test('it knows its version', async () => {
  const { exit, output } = run('--version')
  expect((await exit).code).toBe(0)
  expect(output()).toBe(`${VERSION}\n`)
})

test('a line for the terminal holds nothing that a terminal obeys', () => {
  const exchange = {
    method: 'GET',
    target: '/\u001b[2J\u009b2J\n',
    answer: { status: 404 },
    code: 'X',
    problem: '\u0007',
  }
  // The line is made of these fields alone.
  expect(exchangeLine(exchange as Exchange)).toBe('GET    /?[2J?2J?  404  X: ?')
})

test('in Chinese and as JSON, the terminal says what it says in English, and errors too', async () => {
  const other = await createEmulator()
  const { port } = new URL(other.url)
  await other.close()
  const zh = run('emulate', '--lang', 'zh', '--out', folder, '--port', port, '--fault', 'reset-before:v3/certificates')
  await zh.printed('Ctrl-C')
  const {
    url = '',
    mchid = '',
    client: settings,
  } = config() as Record<string, string> & {
    client: Parameters<typeof createClient>[0]
  }
  const client = createClient(settings)
  await expect(client.v3.certificates.get({ retry: false })).rejects.toMatchObject({ sent: true })
  const query = client.v3.pay.transactions.outTradeNo._out_trade_no_
  await expect(query.get({ out_trade_no: 'none-such', query: { mchid } })).rejects.toMatchObject({ status: 404 })
  const order = { appid: 'wxd678efh567hg6787', mchid, out_trade_no: 'terminal-2', description: 'A book' }
  const notify_url = `http://127.0.0.1:9/notify`
  await client.v3.pay.transactions.native.post({ json: { ...order, notify_url, amount: { total: 100 } } })
  await fetch(`${url}_emulator/api/pay`, { method: 'POST', body: '{"out_trade_no":"terminal-2"}' })
  await zh.printed('再次投递')
  zh.child.kill('SIGTERM')
  await zh.exit
  const lines = zh.output().trim().split('\n')
  expect(lines.slice(0, 2)).toEqual([
    `模拟网关已启动：${url}，商户号 ${mchid}`,
    `密钥、证书与 config.json 的目录：${folder}`,
  ])
  expect(lines).toContain('GET    /v3/certificates  无应答  [故障：reset-before]')
  expect(lines).toContain(`通知 TRANSACTION.SUCCESS → ${notify_url}  无应答  无法送达（ECONNREFUSED）  15 秒后再次投递`)
  // What remains in English are names, paths and codes.
  expect(lines.filter((line) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(line))).toEqual([])
  await client.close()

  const json = run('emulate', '--json', '--out', folder, '--port', '0')
  await json.printed('started')
  const { apiv3Key = '', client: again } = config() as Record<string, string> & { client: typeof settings }
  const shop = createClient(again)
  await shop.v3.certificates.get()
  await shop.close()
  json.child.kill('SIGTERM')
  await json.exit
  const events = json
    .output()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(events).toEqual([
    expect.objectContaining({ event: 'started', url: config().url, mchid, config: join(folder, 'config.json') }),
    { event: 'exchange', method: 'GET', target: '/v3/certificates', status: 200 },
    { event: 'closed' },
  ])
  expect(json.output()).not.toContain(apiv3Key)
})

test.each([
  [['--prot', '8080'], '错误：未知的选项 --prot\n（是否为 --port？）\n'],
  [['--port', '80a'], '错误：选项 --port <number> 的值 80a 无效：端口为 0 至 65535 的数字\n'],
  [['--keys', 'none'], '错误：选项 --keys <kind> 的值 none 无效：可选：certificate, both, public-key\n'],
])('%j is an error in Chinese, and as JSON on the standard output', async (args, chinese) => {
  const outcome = async (...given: string[]) => {
    let [out, err] = ['', '']
    const command = emulateCommand('emulate', 'zh').exitOverride()
    command.configureOutput({ writeOut: (text) => (out += text), writeErr: (text) => (err += text) })
    await expect(command.parseAsync(given, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 })
    return { out, err }
  }
  expect(await outcome(...args)).toEqual({ out: '', err: chinese })
  const { out, err } = await outcome('--json', ...args)
  expect(JSON.parse(out)).toEqual({ error: { name: 'UsageError', message: chinese.trim().replace('错误：', '') } })
  expect(err).toBe('')
})
