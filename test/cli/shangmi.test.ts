import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseAuthorization } from '../../lib/protocol.js'
import { createReceiver } from '../../lib/receiver.js'
import { readConfiguration } from '../../packages/cli/lib/settings/read-configuration.js'
import { configOf } from '../../packages/emulator/lib/command/config.js'
import { createEmulator, type ShangmiEmulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage } from './stage.js'

let emulator: ShangmiEmulator
let stage: CliStage
beforeAll(async () => {
  emulator = await createEmulator({ suite: 'shangmi' })
  stage = openCliStage(emulator)
  stage.write('config.json', configOf(emulator))
})
afterAll(async () => {
  stage.remove()
  await emulator.close()
})

const CONFIG = ['--config', 'config.json', '--suite', 'shangmi']

test('a merchant of Shangmi is checked, key, certificate and serial included, and is in order', async () => {
  const { out, err, code } = await stage.run(['doctor', ...CONFIG])
  expect([err, code]).toEqual(['', 0])
  expect(out).toContain('✓ the private key belongs to the merchant certificate\n')
  expect(out).toContain('✓ the serial is that of the merchant certificate\n')
  expect(out).toMatch(/✓ \S+: request signed, answer verified, a field encrypted and decrypted/)
  const [serial] = Object.keys(emulator.shangmi.credentials.certs)
  expect(out).toContain(`✓ the APIv3 key decrypts the platform certificates: ${serial}`)
})

test('a serial of another merchant is found for Shangmi as well', async () => {
  const { out, code } = await stage.run(['doctor', ...CONFIG, '--serial', 'A'.repeat(40)])
  expect(out).toContain('✗ the serial is not that of the merchant certificate, which is ')
  expect(code).toBe(2)
})

test('a call is signed by SM2, its sensitive fields are encrypted by SM2, and its answer is verified', async () => {
  const path = 'v3/offlinefacemch/organizations/o1/users/out-user-id/sm2'
  const update = ['call', 'PATCH', path, '--json', '{"user_name":"张三"}', ...CONFIG]
  const dry = JSON.parse((await stage.run(['--json', ...update, '--dry-run'])).out)
  expect(dry.headers.authorization).toMatch(/^WECHATPAY2-SM2-WITH-SM3 mchid="\d+",.*signature="…"$/)
  expect(dry.signed).toMatch(new RegExp(`^PATCH\\n/${path}\\n`))
  expect(JSON.stringify(dry)).not.toContain('张三')
  expect(await stage.run(update)).toMatchObject({ err: expect.stringMatching(/^204/), code: 0 })
  const { out, code } = await stage.run(['call', 'GET', path, ...CONFIG])
  expect([JSON.parse(out).user_name, code]).toEqual(['张三', 0])
})

test('the platform certificates of SM2 are saved, and a recorded answer is proven by them', async () => {
  const saved = JSON.parse((await stage.run(['certificates', '--out', 'platform', '--json', ...CONFIG])).out)
  const [{ path }] = saved
  expect(readFileSync(path, 'utf8').trim()).toBe(
    readFileSync(join(stage.folder, 'wechatpay_cert_sm2.pem'), 'utf8').trim(),
  )
  const { out: curl } = await stage.run([
    'call',
    'GET',
    'v3/certificates',
    '--query',
    'algorithm_type=SM2',
    '--curl',
    ...CONFIG,
  ])
  const headers = [...curl.matchAll(/-H '([^:]+): (.*)'/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    value,
  ])
  expect(parseAuthorization(Object.fromEntries(headers).authorization ?? '')).toMatchObject({
    scheme: 'WECHATPAY2-SM2-WITH-SM3',
  })
  const answer = await fetch(`${emulator.url}v3/certificates?algorithm_type=SM2`, { headers })
  const lines = [...answer.headers].map(([name, value]) => `${name}: ${value}`)
  const body = await answer.text()
  stage.write('answer.txt', `HTTP/1.1 200 OK\n${lines.join('\n')}\n\n${body}`)
  stage.write('altered.txt', `HTTP/1.1 200 OK\n${lines.join('\n')}\n\n${body} `)
  const verify = (file: string) => stage.run(['verify', file, ...CONFIG, '--platform-certificate', path])
  expect(await verify('answer.txt')).toMatchObject({ err: expect.stringMatching(/^genuine: signed by /), code: 0 })
  expect(await verify('altered.txt')).toMatchObject({ out: '', code: 6 })
})

test('an address of notifications gets a delivery that SM2 has signed, under the serial of the certificate', async () => {
  const { suite, certs, apiv3Key } = emulator.shangmi.credentials
  const receiver = createReceiver({ suite, certs, apiv3Key, onIncident: () => undefined })
  const server = createServer(receiver.node(async () => undefined)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  stage.write('platform_key.pem', emulator.shangmi.platform.privateKey)
  const notify = ['--notify-url', `http://127.0.0.1:${port}/`, '--signing-key', 'platform_key.pem']
  const { out } = await stage.run(['doctor', ...CONFIG, ...notify])
  server.close()
  expect(out).toContain('✓ a delivery with a wrong signature is refused (401)\n✓ a signed delivery is accepted (204)\n')
})

test('without the suite, the next step is named', async () => {
  const key = ['--config', 'config.json', '--private-key', 'apiclient_key_sm2.pem']
  const called = await stage.run(['call', 'GET', 'v3/certificates', ...key])
  expect([called.err.split('\n')[1], called.code]).toEqual(['  → pass --suite shangmi, with the keys of Shangmi', 2])
  expect((await stage.run(['doctor', ...key])).out).toContain('→ this merchant uses Shangmi: pass --suite shangmi')
  expect((await stage.run(['doctor', ...key, '--lang', 'zh'])).out).toContain('→ 这是国密密钥：请传入 --suite shangmi')
})

test('an unknown suite is refused, and so is Shangmi without its package, with what to install', async () => {
  const env = { WECHATPAY_SUITE: 'sm2' }
  const ask = ['call', 'GET', 'v3/certificates', '--config', 'config.json']
  expect(await stage.run(ask, { env })).toMatchObject({
    err: 'error: `suite` must be one of rsa, shangmi\n',
    code: 2,
  })
  expect((await stage.run([...ask, '--lang', 'zh'], { env })).err).toBe('错误：`suite` 须为以下值之一：rsa, shangmi\n')
  const missing = () => Promise.reject(Object.assign(new Error(), { code: 'ERR_MODULE_NOT_FOUND' }))
  const io = { env: { WECHATPAY_SUITE: 'shangmi' }, cwd: stage.folder }
  await expect(readConfiguration({}, io, missing)).rejects.toThrow(
    '`suite` shangmi needs the package sm-crypto-v2: npm install sm-crypto-v2',
  )
})
