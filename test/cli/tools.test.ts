import { createHash, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { importPrivateKey, sealReqInfo, signRequest, signV2, writeXml } from '../../lib/protocol.js'
import { forgeNotification } from '../../lib/testing.js'
import { yesterday } from '../../packages/cli/lib/billing/yesterday.js'
import { progress } from '../../packages/cli/lib/terminal/progress.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage } from './stage.js'

let emulator: Emulator
let client: Client
let stage: CliStage
let day: string
const servers: Server[] = []
beforeAll(async () => {
  emulator = await createEmulator()
  client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  stage = openCliStage(emulator)
})
afterAll(async () => {
  stage.remove()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await client.close()
  await emulator.close()
})

const CONFIG = ['--config', 'config.json'] as const

async function placeOrder(out_trade_no: string, notify_url: string): Promise<void> {
  const { mchid } = emulator.identity
  const json = {
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'tea',
    out_trade_no,
    notify_url,
    amount: { total: 123 },
  }
  await client.v3.pay.transactions.native.post({ json })
}

async function serve(status: number, text: string): Promise<{ url: string; bodies: string[] }> {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    bodies.push(body)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
  })
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`, bodies }
}

test('platform certificates are saved as PEM under their serials, proven by the APIv3 key alone', async () => {
  const { certificateSerial = '' } = stage.config
  const { publicKey, platformCertificate, publicKeyId, ...config } = stage.config
  stage.write('bare.json', config)
  const { out, code } = await stage.run(['certificates', '--config', 'bare.json', '--out', 'platform'])
  expect(out).toMatch(
    new RegExp(`^platform/wechatpay_${certificateSerial}\\.pem  valid \\d{4}-\\d\\d-\\d\\d … \\d{4}-\\d\\d-\\d\\d\n$`),
  )
  const pem = readFileSync(join(stage.folder, 'platform', `wechatpay_${certificateSerial}.pem`), 'utf8')
  expect(new X509Certificate(pem).serialNumber).toBe(certificateSerial)
  expect(code).toBe(0)
  const listed = await stage.run(['certificates', '--config', 'bare.json', '--out', 'platform', '--json'])
  expect(JSON.parse(listed.out)).toMatchObject([{ serial: certificateSerial }])
})

test('certificates that the APIv3 key does not decrypt are not saved', async () => {
  const apiv3Key = 'x'.repeat(32)
  stage.write('wrong.json', { ...stage.config, apiv3Key })
  const { err, code } = await stage.run(['certificates', '--config', 'wrong.json', '--out', 'none'])
  expect(err).toContain('is `apiv3Key` the one of this merchant')
  expect(code).toBe(6)
  expect(existsSync(join(stage.folder, 'none'))).toBe(false)
})

test('a bill is saved for its owner alone, once its digest is checked, and added up in yuan', async () => {
  await placeOrder('cli_bill_1', 'http://127.0.0.1:9/')
  const { success_time } = await emulator.pay('cli_bill_1')
  day = String(success_time).slice(0, 10)
  await emulator.advance(2 * 86_400)
  const { out, code, err } = await stage.run(['bill', day, '--type', 'trade', '--out', 'bill.csv', ...CONFIG])
  expect(out).toMatch(/bill\.csv: \d+ bytes, 1 rows\nSHA1 [\da-f]{40}: right\n/)
  expect(out).toMatch(/订单总金额 +1\.23 +1\.23/)
  expect([code, err]).toEqual([0, ''])
  expect(readFileSync(join(stage.folder, 'bill.csv'), 'utf8')).toContain('cli_bill_1')
  if (process.platform !== 'win32') expect(statSync(join(stage.folder, 'bill.csv')).mode & 0o777).toBe(0o600)
  const zipped = await stage.run(['bill', day, '--gzip', '--json', '--out', 'zipped.csv', ...CONFIG], {
    isTerminal: true,
  })
  expect(JSON.parse(zipped.out)).toMatchObject({ rows: 1, hash_type: 'SHA1' })
  expect(zipped.err).toContain(' MB ')
  const flow = await stage.run(['bill', day, '--type', 'fundflow', ...CONFIG], { isTerminal: true })
  expect(flow.err).toMatch(/downloading █{24} 100 % {2}0\.0 MB \/ 0\.0 MB/)
  expect(flow.code).toBe(0)
  expect(existsSync(join(stage.folder, `fundflow-${day}.csv`))).toBe(true)
})

test('a bill that ends before its end is not saved, and neither is one that there is not', async () => {
  const before = readdirSync(stage.folder)
  await emulator.operate('fault', { fault: 'truncated', operation: 'v3/billdownload/file' })
  expect((await stage.run(['bill', day, '--out', 'cut.csv', ...CONFIG])).code).toBe(4)
  const none = await stage.run(['bill', '1999-01-01', '--out', 'never.csv', ...CONFIG])
  expect(none.err).toContain('INVALID_REQUEST: 只支持下载最近三个月的账单')
  expect(none.code).toBe(5)
  expect(readdirSync(stage.folder)).toEqual(before)
})

test('a recorded answer is genuine, and one byte later it is not', async () => {
  const target = `/v3/pay/transactions/out-trade-no/cli_bill_1?mchid=${emulator.identity.mchid}`
  const recorded = await recordAnswer(target)
  stage.write('answer.txt', recorded)
  stage.write('altered.txt', recorded.replace('"total":123', '"total":124'))
  const right = await stage.run(['verify', 'answer.txt', ...CONFIG])
  expect(right.err).toMatch(new RegExp(`^genuine: signed by ${emulator.identity.publicKeyId} at \\d{4}-`))
  expect(JSON.parse(right.out)).toMatchObject({ out_trade_no: 'cli_bill_1' })
  expect(right.code).toBe(0)
  const wrong = await stage.run(['verify', 'altered.txt', ...CONFIG])
  expect(wrong.err).toContain('the signature does not belong to this message')
  expect([wrong.out, wrong.code]).toEqual(['', 6])
})

/** An answer as `curl -i` records it. */
async function recordAnswer(target: string): Promise<string> {
  const { mchid, serial, publicKeyId } = emulator.identity
  const { sign } = importPrivateKey(emulator.files['apiclient_key.pem'])
  const { authorization } = await signRequest({ method: 'GET', target }, { mchid, serial, sign }, Date.now())
  const headers = { Authorization: authorization, Accept: 'application/json', 'Wechatpay-Serial': publicKeyId }
  const answer = await fetch(new URL(target, emulator.url), { headers })
  const lines = [...answer.headers].map(([name, value]) => `${name}: ${value}`)
  return `HTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n${await answer.text()}`
}

test('a bill is the one whose digest the signed answer states, and one byte later it is not', async () => {
  const answer = await recordAnswer(`/v3/bill/tradebill?bill_date=${day}`)
  stage.write('bill-answer.txt', answer)
  const text = readFileSync(join(stage.folder, 'bill.csv'), 'utf8')
  stage.write('altered.csv', text.replace('1.23', '1.24'))
  writeFileSync(join(stage.folder, 'bill.csv.gz'), gzipSync(text))
  const right = await stage.run(['verify', 'bill.csv', '--answer', 'bill-answer.txt', ...CONFIG])
  expect(right.err).toMatch(/^genuine: this is the bill that WeChat Pay states, SHA1 [\da-f]{40}\ngenuine: signed by /)
  expect([right.out, right.code]).toEqual([expect.stringMatching(/^1 rows\n[\s\S]*订单总金额 +1\.23/), 0])
  expect((await stage.run(['verify', 'bill.csv.gz', '--answer', 'bill-answer.txt', ...CONFIG])).code).toBe(0)
  const wrong = await stage.run(['verify', 'altered.csv', '--answer', 'bill-answer.txt', ...CONFIG])
  expect([wrong.out, wrong.err, wrong.code]).toEqual(['', expect.stringContaining('the SHA1 of the bill is'), 6])
  stage.write('forged.txt', answer.replace(/"hash_value":"./, '"hash_value":"0'))
  stage.write('forged2.txt', answer.replace(/"hash_value":"./, '"hash_value":"1'))
  const forged = await Promise.all(
    ['forged.txt', 'forged2.txt'].map((name) => stage.run(['verify', 'bill.csv', '--answer', name, ...CONFIG])),
  )
  expect(forged.map(({ code }) => code)).toContain(6)
})

test('a digest alone proves a bill as well, and a bill that does not add up is named', async () => {
  const text = readFileSync(join(stage.folder, 'bill.csv'), 'utf8')
  const sha1 = (content: string) => createHash('sha1').update(content).digest('hex')
  const right = await stage.run(['verify', 'bill.csv', '--digest', sha1(text), '--json'])
  expect(JSON.parse(right.out)).toMatchObject({ hash_type: 'SHA1', rows: 1, summary: { 总交易单数: '1' } })
  const at = text.lastIndexOf('1.23')
  const odd = `${text.slice(0, at)}1.24${text.slice(at + 4)}`
  stage.write('odd.csv', odd)
  const wrong = await stage.run(['verify', 'odd.csv', '--digest', sha1(odd), '--lang', 'zh'])
  expect([wrong.err, wrong.code]).toEqual(['错误：bill：逐行合计与账单所载不一致：订单总金额\n', 6])
  expect((await stage.run(['verify', 'bill.csv'])).err).toContain('this is a bill, which only its digest proves')
  expect((await stage.run(['verify', 'bill.csv', '--digest', 'x'])).code).toBe(3)
})

test('a message of APIv2 is proven by the APIv2 key, and one byte later it is not', async () => {
  const { apiv2Key } = emulator.identity
  const fields = { return_code: 'SUCCESS', out_trade_no: 'cli_v2', total_fee: '123' }
  const xml = writeXml({ ...fields, sign: signV2(fields, apiv2Key) })
  stage.write('v2.xml', xml)
  stage.write('v2-altered.xml', xml.replace('123', '124'))
  stage.write(
    'v2-sealed.xml',
    writeXml({ return_code: 'SUCCESS', req_info: sealReqInfo(writeXml({ refund_fee: '5' }, 'root'), apiv2Key) }),
  )
  const right = await stage.run(['verify', 'v2.xml', ...CONFIG])
  expect([right.err, JSON.parse(right.out).total_fee, right.code]).toEqual([
    'genuine: proven by the APIv2 key (MD5)\n',
    '123',
    0,
  ])
  expect(await stage.run(['verify', 'v2-altered.xml', ...CONFIG])).toMatchObject({ out: '', code: 6 })
  const sealed = await stage.run(['verify', 'v2-sealed.xml', ...CONFIG])
  expect(JSON.parse(sealed.out).req_info).toEqual({ refund_fee: '5' })
  expect(sealed.err).toBe(
    'req_info is genuine: the APIv2 key decrypts it. The other fields are not signed, and anybody may have written them\n',
  )
  const { unproven } = JSON.parse((await stage.run(['verify', 'v2-sealed.xml', '--json', ...CONFIG])).out)
  expect(unproven).toEqual(['return_code'])
  expect((await stage.run(['verify', 'v2.xml'])).err).toContain('--apiv2-key-file')
})

test('a recorded notification of last year is opened, and one under another APIv3 key is not', async () => {
  const resource = { out_trade_no: 'cli_1', trade_state: 'SUCCESS' as const }
  const now = () => Date.UTC(2025, 10, 27)
  const forged = await forgeNotification({
    event_type: 'TRANSACTION.SUCCESS',
    resource,
    platform: emulator.platform,
    now,
  })
  stage.write('notification.json', { headers: forged.headers, body: forged.body })
  const { out, code } = await stage.run(['verify', 'notification.json', '--json', ...CONFIG])
  expect(JSON.parse(out)).toMatchObject({
    kind: 'notification',
    time: '2025-11-27T00:00:00.000Z',
    content: { event_type: 'TRANSACTION.SUCCESS', resource },
  })
  expect(code).toBe(0)
  stage.write('other_key.json', { ...stage.config, apiv3Key: 'x'.repeat(32) })
  expect((await stage.run(['verify', 'notification.json', '--config', 'other_key.json'])).code).toBe(6)
  stage.write('plain.txt', 'HTTP/1.1 200 OK\n\n{}')
  expect((await stage.run(['verify', 'plain.txt', ...CONFIG])).code).toBe(3)
})

test('listen shows each notification of the emulator in a line and forwards its very bytes', async () => {
  const [shop, broken] = await Promise.all([serve(204, ''), serve(500, '{"code":"FAIL","message":"not handled"}')])
  for (const [target, shown] of [
    [shop, /^→ TRANSACTION\.SUCCESS 204 {2}\d+ ms {2}\S+$/m],
    [broken, /^→ TRANSACTION\.SUCCESS 500 {2}\d+ ms {2}\S+ {2}\{"code":"FAIL","message":"not handled"\}$/m],
  ] as const) {
    const stop = new AbortController()
    let out = ''
    let tell: (address: string) => void = () => undefined
    const listening = new Promise<string>((resolve) => {
      tell = resolve
    })
    const ran = stage.run(['listen', '--forward-to', target.url], {
      untilStopped: () => stop.signal,
      err: (text) => tell(/notify_url: (\S+)/.exec(text)?.[1] ?? ''),
      out: (line) => {
        out += `${line}\n`
      },
    })
    const number = `cli_listen_${target === shop ? 1 : 2}`
    await placeOrder(number, await listening)
    await emulator.pay(number)
    await emulator.settled()
    stop.abort()
    expect((await ran).code).toBe(0)
    expect(out).toMatch(shown)
    expect(JSON.parse(target.bodies[0] ?? '')).toMatchObject({ event_type: 'TRANSACTION.SUCCESS' })
  }
})

test('listen says why no answer came', async () => {
  const closed = await serve(204, '')
  await new Promise((resolve) => servers.pop()?.close(resolve))
  for (const [lang, shown] of [
    ['en', / none {2}\d+ ms {2}\S+ {2}no answer \(ECONNREFUSED\)\n$/],
    ['zh', / 无应答 {2}\d+ ms {2}\S+ {2}没有应答（ECONNREFUSED）\n$/],
  ] as const) {
    const stop = new AbortController()
    let tell: (address: string) => void = () => undefined
    const listening = new Promise<string>((resolve) => {
      tell = resolve
    })
    let out = ''
    const ran = stage.run(['listen', '--forward-to', closed.url, '--lang', lang], {
      untilStopped: () => stop.signal,
      err: (text) => tell(/(http:\S+)/.exec(text)?.[1] ?? ''),
      out: (line) => {
        out += `${line}\n`
      },
    })
    const answer = await fetch(await listening, { method: 'POST', body: '{"event_type":"X","id":"1"}' })
    stop.abort()
    await ran
    expect([answer.status, out]).toEqual([502, expect.stringMatching(shown)])
  }
})

test('an upload is a flag', async () => {
  stage.write('shop.png', 'not really a picture')
  const { out, err } = await stage.run(['call', 'v3.merchant.media.upload.post', '--file', 'shop.png', ...CONFIG])
  expect(err).toMatch(/^200/)
  expect(JSON.parse(out)).toEqual({ media_id: expect.any(String) })
})

test('without a day a bill is that of yesterday in Beijing, and goes to the standard output', async () => {
  const before = readdirSync(stage.folder)
  const now = () => Date.parse(`${day}T16:00:00Z`) // midnight has just passed there
  expect(yesterday(now())).toBe(day)
  expect(yesterday(now() - 1)).not.toBe(day)
  const { out, err, code } = await stage.run(['bill', day, '--out', '-', ...CONFIG])
  expect(out).toMatch(/^\ufeff?交易时间,/)
  expect(out).toContain('cli_bill_1')
  expect(err).toMatch(new RegExp(`^trade-${day}: \\d+ bytes, 1 rows\\n`))
  expect([code, readdirSync(stage.folder)]).toEqual([0, before])
  const json = await stage.run(['bill', day, '--json', '--out', '-', ...CONFIG])
  expect(json.out).toBe(out)
  expect(JSON.parse(json.err)).toEqual({
    size: expect.any(Number),
    hash_type: 'SHA1',
    hash_value: expect.any(String),
    rows: 1,
    summary: expect.any(Object),
    summed: expect.any(Object),
    wrong: [],
  })
})

test('what cannot be written is named in a line, and what does not go with a kind of bill as well', async () => {
  stage.write('file.txt', '')
  expect(await stage.run(['bill', day, '--out', 'none/bill.csv', ...CONFIG])).toMatchObject({
    err: 'error: none/bill.csv cannot be written (ENOENT)\n',
    code: 1,
  })
  expect((await stage.run(['certificates', '--out', 'file.txt/x', ...CONFIG])).err).toMatch(
    /^error: file\.txt\/x cannot be written \((?:ENOTDIR|ENOENT|EEXIST)\)\n$/,
  )
  expect((await stage.run(['bill', day, '--account-type', 'BASIC', ...CONFIG])).err).toBe(
    "error: option '--account-type' does not go with --type trade\n",
  )
  const none = await stage.run(['bill', '2025-02-29', ...CONFIG])
  expect([none.code, none.out]).toEqual([1, ''])
})

test('nothing to verify is named: an empty input, and a digest without its bill', async () => {
  stage.write('empty.txt', '')
  expect((await stage.run(['verify', 'empty.txt', ...CONFIG])).err).toBe('error: verify: empty.txt is empty\n')
  expect((await stage.run(['verify', '--digest', 'a'.repeat(40), ...CONFIG])).err).toContain(
    'need the file of the bill',
  )
  expect((await stage.run(['verify', 'empty.txt', '--digest', 'a'.repeat(40), ...CONFIG])).code).toBe(6)
  stage.write('broken.xml', '<xml><a>')
  expect(await stage.run(['verify', 'broken.xml', ...CONFIG])).toMatchObject({ code: 3 })
})

test('listen forwards the wanted events to several shops, and says at its end how many were accepted', async () => {
  const [shop, broken] = await Promise.all([serve(204, ''), serve(500, 'no')])
  const stop = new AbortController()
  let [out, err] = ['', '']
  let tell: (address: string) => void = () => undefined
  const listening = new Promise<string>((resolve) => {
    tell = resolve
  })
  const flags = ['--forward-to', shop.url, '--forward-to', broken.url, '--events', 'TRANSACTION.*,v2']
  const ran = stage.run(['listen', ...flags], {
    untilStopped: () => stop.signal,
    err: (text) => {
      err += text
      tell(/notify_url: (\S+)/.exec(text)?.[1] ?? '')
    },
    out: (line) => {
      out += `${line}\n`
    },
  })
  const address = await listening
  const send = async (body: string, method = 'POST') =>
    (await fetch(address, method === 'POST' ? { method, body } : { method })).status
  expect(await send('{"event_type":"TRANSACTION.SUCCESS","id":"1"}')).toBe(500)
  expect(await send('{"event_type":"TRANSACTIONS","id":"2"}')).toBe(204)
  expect(await send('<xml/>')).toBe(500)
  expect(await send('', 'GET')).toBe(405)
  const taken = await stage.run(['listen', '--forward-to', shop.url, '--port', new URL(address).port])
  expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('cannot be used (EADDRINUSE); choose another')])
  stop.abort()
  expect((await ran).code).toBe(0)
  expect([shop.bodies, broken.bodies]).toEqual(
    Array(2).fill(['{"event_type":"TRANSACTION.SUCCESS","id":"1"}', '<xml/>']),
  )
  expect(out.split('\n')[1]).toMatch(new RegExp(`^→ TRANSACTION\\.SUCCESS 500 {2}\\d+ ms {2}1 {2}${broken.url} {2}no$`))
  expect(err).toMatch(/\nstopped: 4 deliveries, 2 accepted, 2 not\n$/)
})

test('Ctrl-C shows the cursor again that a spinner has hidden, and leaves no half of a bill', async () => {
  // A spinner stands still where these say that nobody watches.
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('CI', undefined)
  vi.stubEnv('TERM', 'xterm')
  const cleaning = new Set<() => void>()
  let err = ''
  const io = {
    isTerminal: true,
    err: (text: string) => {
      err += text
    },
    onStop: (clean: () => void) => {
      cleaning.add(clean)
      return () => void cleaning.delete(clean)
    },
  }
  const shown = progress(io, 'downloading')
  expect([err.includes('\u001b[?25l'), err.includes('\u001b[?25h'), cleaning.size]).toEqual([true, false, 1])
  for (const clean of cleaning) clean()
  expect(err).toContain('\u001b[?25h')
  shown.end()
  expect(cleaning.size).toBe(0)
  const parts: string[][] = []
  const partly = () => readdirSync(stage.folder).filter((name) => name.endsWith('.part'))
  const spying = {
    onStop: (clean: () => void) => {
      setImmediate(() => {
        parts.push(partly())
        clean() // as if Ctrl-C came now; then the file cannot get its name
        parts.push(partly())
      })
      return () => undefined
    },
  }
  const { code } = await stage.run(['bill', day, '--out', 'stopped.csv', ...CONFIG], spying)
  expect(parts.at(-1)).toEqual([])
  expect([code === 0, existsSync(join(stage.folder, 'stopped.csv'))]).toEqual(Array(2).fill(code === 0))
})

test('bills of profit sharing and of sub-merchants are saved, the encrypted ones decrypted and proven part by part', async () => {
  const bill = (...args: readonly string[]) => stage.run(['bill', day, ...args, ...CONFIG])
  const shared = await bill('--type', 'profitsharing', '--sub-mchid', '1900000109')
  expect([shared.err, shared.code]).toEqual(['', 0])
  expect(shared.out).toMatch(new RegExp(`^profitsharing-${day}\\.csv: \\d+ bytes, .*\\nSHA1 [\\da-f]{40}: right\\n`))
  const sealed = ['--type', 'sub-merchant-fundflow', '--sub-mchid', '1900000109', '--account-type', 'DEPOSIT', '--gzip']
  for (const args of [sealed, ['--type', 'ecommerce-fundflow']]) {
    const { out, err, code } = await bill(...args, '--json', '--out', 'sealed.csv')
    expect([err, code]).toEqual(['', 0])
    const text = readFileSync(join(stage.folder, 'sealed.csv'))
    const parts = [1, 2].map((bill_sequence) => ({
      bill_sequence,
      hash_type: 'SHA1',
      hash_value: expect.stringMatching(/^[\da-f]{40}$/),
    }))
    expect(JSON.parse(out)).toMatchObject({ size: text.length, parts })
    expect(text.toString()).toMatch(/^\ufeff交易时间,/)
    expect(out).not.toMatch(/encrypt_key|nonce/)
  }
  expect((await bill('--type', 'ecommerce-fundflow', '--out', 'sealed.csv')).out).toMatch(/(?:SHA1 \w{40}: right\n){2}/)
  expect(await bill('--type', 'sub-merchant-fundflow')).toMatchObject({
    err: "error: --type sub-merchant-fundflow needs the option '--sub-mchid <digits>'\n",
    code: 1,
  })
  expect((await bill('--type', 'profitsharing', '--account-type', 'BASIC', '--lang', 'zh')).err).toBe(
    '错误：选项 --account-type 不适用于 --type profitsharing\n',
  )
})
