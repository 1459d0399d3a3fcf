import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import express from 'express'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createClient } from '../../lib/index.js'
import { writeXml } from '../../lib/protocol.js'
import { forgeNotification } from '../../lib/testing.js'
import { createEmulator, createKeys, type Emulator } from '../../packages/emulator/lib/index.js'
import { openCliStage } from './stage.js'

// Within the repository, so that what is written imports the packages as a program of a merchant does.
const root = resolve(import.meta.dirname, '../..')
let folder: string
let emulator: Emulator
let certified: Emulator
beforeAll(async () => {
  const keys = await createKeys()
  emulator = await createEmulator({ keys })
  certified = await createEmulator({ keys: { ...keys, mode: 'certificate' } })
  mkdirSync(join(root, 'test/cli/.migrated'), { recursive: true })
  folder = mkdtempSync(join(root, 'test/cli/.migrated/'))
  for (const [name, text] of Object.entries(emulator.files)) writeFileSync(join(folder, name), text)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await Promise.all([emulator.close(), certified.close()])
})

/** Writes a program, changes it, and returns what stands there then. */
async function migrate(files: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  const stage = openCliStage(emulator)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const ran = await stage.run(['migrate', ...Object.keys(files), ...flags], { cwd: folder })
  stage.remove()
  const after = Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  return { ...ran, after }
}

/** Puts the address of the emulator into the settings of a client, as a merchant does who tries the new program. */
function atEmulator(name: string, settings: string): void {
  const text = readFileSync(join(folder, name), 'utf8')
  writeFileSync(join(folder, name), text.replace(/(createClient\(\{ |merchant = \{\n)/, `$1${settings}`))
}

const AXIOS = `'use strict'

const { Wechatpay, Formatter, Rsa, Aes: { AesGcm } } = require('wechatpay-axios-plugin');
const { readFileSync } = require('fs');

// The numbers of the shop.
const { mchid, serial, publicKeyId, apiv3Key, url, folder } = JSON.parse(process.env.SHOP ?? '{}');
const wxpay = new Wechatpay({
  mchid,
  serial,
  privateKey: readFileSync(folder + '/apiclient_key.pem'),
  certs: { [publicKeyId]: readFileSync(folder + '/pub_key.pem') },
  baseURL: url, // of the emulator
});

exports.order = (out_trade_no, notify_url) => wxpay.v3.pay.transactions.native
  .post({
    mchid,
    out_trade_no,
    appid: 'wxd678efh567hg6787',
    description: 'tea',
    notify_url,
    amount: { total: 5, currency: 'CNY' },
  })
  .then(({data: {code_url}}) => code_url)
  .catch(({response: {status, data}}) => [status, data.code]);

exports.query = out_trade_no => wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$
  .get({
    params: { mchid },
    // upper case is possible here
    out_trade_no
  });

exports.close = async out_trade_no => {
  const { status } = await wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close').post({ mchid }, { out_trade_no });
  return status;
};

exports.refund = async (out_trade_no, out_refund_no) => {
  try {
    const res = await wxpay['v3/refund/domestic/refunds'].POST({
      out_trade_no,
      out_refund_no,
      amount: { refund: 5, total: 5, currency: 'CNY' },
    });
    return res.data;
  } catch ({response: {status, data}}) {
    return [status, data.code];
  }
};

exports.bill = (bill_date) => wxpay.v3.bill.tradebill.get({ params: { bill_date } });

exports.notified = (headers, body) => {
  const message = Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body);
  if (!Rsa.verify(message, headers['wechatpay-signature'], readFileSync(folder + '/pub_key.pem'))) return undefined;
  const { resource: { ciphertext, nonce, associated_data } } = JSON.parse(body);
  return JSON.parse(AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data));
};
`

const NODE_V3 = {
  'shop-pay.ts': `import WxPay from "wechatpay-node-v3";
import fs from "node:fs";

const shop = JSON.parse(process.env.SHOP ?? "{}") as Record<string, string>;

export const pay = new WxPay({
  appid: "wxd678efh567hg6787",
  mchid: process.env.MCHID!,
  publicKey: fs.readFileSync(shop.folder + "/apiclient_cert.pem"), // certificate
  privateKey: fs.readFileSync(shop.folder + "/apiclient_key.pem"),
  key: shop.apiv3Key!,
});

export async function open(headers: Record<string, string>, body: string) {
  const isRight = await pay.verifySign({
    timestamp: headers["wechatpay-timestamp"]!,
    nonce: headers["wechatpay-nonce"]!,
    body,
    serial: headers["wechatpay-serial"]!,
    signature: headers["wechatpay-signature"]!,
  });
  if (!isRight) return undefined;
  const { resource } = JSON.parse(body);
  return pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce);
}

export const query = (out_trade_no: string) => pay.query({ out_trade_no });

export const close = (no: string) => pay.close(no);
`,
  'shop-orders.ts': `import { pay } from "./shop-pay.js";

export const order = async (out_trade_no: string, notify_url: string) => {
  const result = await pay.transactions_jsapi({
    description: "tea",
    out_trade_no,
    notify_url,
    amount: { total: 5 },
    payer: { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
  });
  return result.data;
};

export const refund = (out_trade_no: string, out_refund_no: string) =>
  pay.refunds({ out_trade_no, out_refund_no, amount: { refund: 5, total: 5, currency: "CNY" } });

export async function bill(bill_date: string): Promise<string> {
  const answer = await pay.tradebill({ bill_date, bill_type: "ALL" });
  const { data } = await pay.downloadBill(answer.data.download_url);
  return data;
}
`,
}

const TENPAY = `import tenpay from 'tenpay'

const shop = globalThis.shop
const config = {
  appid: 'wxd678efh567hg6787',
  mchid: shop.mchid,
  partnerKey: shop.apiv2Key,
  notify_url: 'http://127.0.0.1:9/notify',
}
const api = new tenpay(config)

export async function order(out_trade_no) {
  const { code_url } = await api.unifiedOrder({
    out_trade_no,
    body: 'tea',
    total_fee: 5,
    trade_type: 'NATIVE',
    product_id: '1',
  })
  return code_url
}

export const cashier = (out_trade_no) => api.getPayParams({ out_trade_no, body: 'tea', total_fee: 5, openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' })

export async function query(out_trade_no) {
  let found = await api.orderQuery({ out_trade_no })
  return found.trade_state
}

export const refund = async (out_trade_no, out_refund_no) => await api.refund({ out_trade_no, out_refund_no, total_fee: 5, refund_fee: 5 })

export async function bill(bill_date) {
  const text = await api.downloadBill({ bill_date })
  return text
}

export function routes(app, seen) {
  app.post('/notify', api.middlewareForExpress('pay'), (req, res) => {
    const info = req.weixin
    if (info.out_trade_no === 'unknown') return res.reply('no such order')
    seen.push(info.out_trade_no)
    res.reply()
  })
}
`

/** The shop's numbers, as the programs read them. */
const shop = () => ({ ...emulator.identity, url: emulator.url, folder })
const load = (name: string) => import(/* @vite-ignore */ `${pathToFileURL(join(folder, name)).href}?${Date.now()}`)

async function payDay(out_trade_no: string, at = emulator): Promise<string> {
  const { success_time } = await at.pay(out_trade_no)
  return String(success_time).slice(0, 10)
}

async function notification(out_trade_no: string, platform = emulator.platform) {
  const resource = { out_trade_no, trade_state: 'SUCCESS' as const }
  const event = { event_type: 'TRANSACTION.SUCCESS' as const, resource, platform, now: Date.now }
  const { headers, body } = await forgeNotification(event)
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return { headers: Object.fromEntries(lower), body }
}

test('a program of wechatpay-axios-plugin pays, refunds, downloads and reads notifications as before', async () => {
  const { after, code } = await migrate({ 'axios.cjs': AXIOS })
  const text = after['axios.cjs'] ?? ''
  expect(code).toBe(0)
  expect(text).not.toContain('axios-plugin')
  expect(text).toContain('// The numbers of the shop.\n')
  expect(text).toContain('// upper case is possible here\n')
  expect(text).toContain("privateKey: readFileSync(folder + '/apiclient_key.pem', 'utf8'),")
  Object.assign(process.env, { SHOP: JSON.stringify(shop()), MCHID: emulator.identity.mchid })
  const program = createRequire(import.meta.url)(join(folder, 'axios.cjs'))
  expect(await program.order('AXIOS-1', 'http://127.0.0.1:9/')).toContain('weixin://')
  const day = await payDay('AXIOS-1')
  expect((await program.query('AXIOS-1')).data.trade_state).toBe('SUCCESS')
  expect(await program.order('AXIOS-1', 'http://127.0.0.1:9/')).toEqual([400, 'ORDERPAID'])
  expect((await program.refund('AXIOS-1', 'R-1')).out_refund_no).toBe('R-1')
  expect(await program.refund('AXIOS-0', 'R-0')).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  await program.order('AXIOS-2', 'http://127.0.0.1:9/')
  expect(await program.close('AXIOS-2')).toBe(204)
  const { headers, body } = await notification('AXIOS-1')
  expect(program.notified(headers, body)).toMatchObject({ out_trade_no: 'AXIOS-1' })
  expect(program.notified(headers, `${body} `)).toBeUndefined()
  await emulator.advance(2 * 86_400)
  expect((await program.bill(day)).data.hash_type).toBe('SHA1')
})

test('a program of wechatpay-node-v3 in two files of TypeScript works as before', async () => {
  const { after, code, err } = await migrate(NODE_V3)
  expect(code).toBe(7)
  expect(err).toContain('shop-pay.ts:15  verify the raw body')
  expect(after['shop-pay.ts']).toContain('  // wechatpay-migrate: verify the raw body, not a parsed one')
  expect(after['shop-orders.ts']).toContain('import { paysign } from "./shop-pay.js";')
  expect(JSON.stringify(after)).not.toContain('wechatpay-node-v3')
  atEmulator('shop-pay.ts', '  baseUrl: shop.url!,\n')
  Object.assign(process.env, {
    SHOP: JSON.stringify({ ...shop(), url: certified.url }),
    MCHID: emulator.identity.mchid,
  })
  const [orders, pay] = [await load('shop-orders.ts'), await load('shop-pay.ts')]
  const parameters = await orders.order('NODE-1', 'http://127.0.0.1:9/')
  expect(parameters).toMatchObject({ signType: 'RSA', package: expect.stringMatching(/^prepay_id=/) })
  const day = await payDay('NODE-1', certified)
  expect((await pay.query('NODE-1')).data.trade_state).toBe('SUCCESS')
  expect((await orders.refund('NODE-1', 'R-2')).data.out_refund_no).toBe('R-2')
  await orders.order('NODE-2', 'http://127.0.0.1:9/')
  expect((await pay.close('NODE-2')).status).toBe(204)
  const { headers, body } = await notification('NODE-1', certified.platform)
  expect(await pay.open(headers, body)).toMatchObject({ out_trade_no: 'NODE-1' })
  expect(await pay.open(headers, `${body} `)).toBeUndefined()
  await certified.advance(2 * 86_400)
  expect(await orders.bill(day)).toContain('NODE-1')
})

test('a program of tenpay calls client.v2, and its middleware is a receiver', async () => {
  const { after, code } = await migrate({ 'tenpay.js': TENPAY })
  expect(code).toBe(0)
  expect(after['tenpay.js']).toContain("app.post('/notify', receiver.express(async ({ resource }) => {")
  expect(after['tenpay.js']).toContain("throw new Error('no such order')")
  const emulator = await createEmulator({ listen: false })
  const { dispatcher } = emulator
  const connection = { dispatcher, clientCertificate: { dispatcher } }
  const settings = { ...emulator.identity, ...emulator.credentials, connection }
  Object.assign(globalThis, { shop: settings })
  atEmulator('tenpay.js', '...shop.connection, ')
  const program = await load('tenpay.js')
  expect(await program.order('tenpay_1')).toContain('weixin://')
  const day = String((await emulator.pay('tenpay_1')).success_time).slice(0, 10)
  expect(await program.query('tenpay_1')).toBe('SUCCESS')
  const parameters = await program.cashier('tenpay_2')
  expect(parameters).toMatchObject({ signType: 'MD5', timestamp: parameters.timeStamp })
  expect((await program.refund('tenpay_1', 'tenpay_r1')).refund_fee).toBe('5')
  const routes: Record<string, unknown> = {}
  const seen: string[] = []
  program.routes({ post: (path: string, handle: unknown) => Object.assign(routes, { [path]: handle }) }, seen)
  expect(routes['/notify']).toEqual(expect.any(Function))
  await emulator.advance(2 * 86_400)
  expect(await program.bill(day.replaceAll('-', ''))).toContain('tenpay_1')
  await emulator.close()
})

test('what was changed has right types', () => {
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../../tsconfig.json',
      compilerOptions: { allowJs: true, checkJs: true, noImplicitAny: false, useUnknownInCatchVariables: false },
      include: ['shop-*.ts', 'axios.cjs'],
      exclude: [],
    }),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  expect(spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout).toBe('')
})

test('a second run changes nothing, and a dry run writes nothing', async () => {
  const marked =
    "const { Formatter } = require('wechatpay-axios-plugin')\n\nmodule.exports = (text) => Formatter.castCsvBill(text)\n"
  const dry = await migrate({ 'marked.cjs': marked }, ['--dry-run'])
  expect(dry.out).toContain('+// wechatpay-migrate: read the bill by `rows(await client.download(answer))`')
  expect([dry.after['marked.cjs'], dry.code]).toEqual([marked, 7])
  const first = await migrate({ 'marked.cjs': marked }, ['--json', '--lang', 'zh'])
  expect(JSON.parse(first.out)).toMatchObject([
    { path: 'marked.cjs', changed: true, marks: [{ line: 3, text: expect.stringContaining('金额单位为分') }] },
  ])
  const second = await migrate({ 'marked.cjs': first.after['marked.cjs'] ?? '' }, ['--lang', 'zh'])
  expect(second.after).toEqual(first.after)
  const whole = await migrate({ 'again.cjs': AXIOS })
  expect((await migrate({ 'again.cjs': whole.after['again.cjs'] ?? '' })).after).toEqual(whole.after)
})

test('an interceptor of axios is marked, and a setting that another file cannot see is exported for it', async () => {
  const interceptor = AXIOS.replace(
    'exports.order',
    'wxpay.client.v2.defaults.transformRequest.push(console.log);\nexports.order',
  )
  const marked = await migrate({ 'interceptor.cjs': interceptor })
  expect(marked.after['interceptor.cjs']).toContain(
    '// wechatpay-migrate: no axios instance and no interceptor is there; see onRequest, onResponse and transport of createClient\nwxpay.client',
  )
  const hidden = { ...NODE_V3, 'shop-pay.ts': NODE_V3['shop-pay.ts'].replace('process.env.MCHID!', 'shop.mchid!') }
  const { after } = await migrate(hidden)
  expect(after['shop-pay.ts']).toContain(
    'export const defaults = { appid: "wxd678efh567hg6787", mchid: merchant.mchid };',
  )
  expect(after['shop-orders.ts']).toContain('json: { appid: defaults.appid, mchid: defaults.mchid,'.split(' {')[0])
  const made = NODE_V3['shop-pay.ts']
    .replace('export const pay = new WxPay', 'const make = (mchid: string) => new WxPay')
    .replace('process.env.MCHID!', 'mchid')
  const { err } = await migrate({
    'made.ts': `${made.split('export async')[0]}export const close = (no: string) => make("1").close(no);\n`,
  })
  expect(err).toContain('add `mchid`, which the client fills in no more')
})

test('a request that is signed by hand is signed as before, and the mark says what signs by itself', async () => {
  const signed = `import WxPay from 'wechatpay-node-v3'
import { readFileSync } from 'node:fs'

const { mchid, url, folder } = JSON.parse(process.env.SHOP ?? '{}')
const pay = new WxPay({
  appid: 'wxd678efh567hg6787',
  mchid,
  publicKey: readFileSync(folder + '/apiclient_cert.pem'),
  privateKey: readFileSync(folder + '/apiclient_key.pem'),
})

export async function order(params) {
  const nonce_str = Math.random().toString(36).slice(2),
    timestamp = String(Math.floor(Date.now() / 1000)),
    path = '/v3/pay/transactions/native'
  const signature = pay.getSignature('POST', nonce_str, timestamp, path, params)
  const authorization = pay.getAuthorization(nonce_str, timestamp, signature)
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: authorization }
  const answer = await fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(params) })
  return [answer.status, await answer.json()]
}

export async function find(no) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const path = '/v3/pay/transactions/out-trade-no/' + no + '?mchid=' + mchid
  const authorization = pay.getAuthorization('n0nce', timestamp, pay.getSignature('GET', 'n0nce', timestamp, path))
  const answer = await fetch(new URL(path, url), { headers: { Accept: 'application/json', Authorization: authorization } })
  return answer.status
}
`
  const { after, err, code } = await migrate({ 'signed.mjs': signed })
  expect(after['signed.mjs']).not.toMatch(/getSignature|getAuthorization|wechatpay-node-v3/)
  expect(err).toContain("pay.chain('v3/…').post({ json }) signs, sends and verifies")
  expect(code).toBe(7)
  Object.assign(process.env, { SHOP: JSON.stringify(shop()) })
  const text = after['signed.mjs'] ?? ''
  writeFileSync(
    join(folder, 'signed.mjs'),
    text.replace('certs: {}', "certs: { PUB_KEY_ID_1: readFileSync(folder + '/pub_key.pem', 'utf8') }"),
  )
  const program = await load('signed.mjs')
  const order = {
    appid: 'wxd678efh567hg6787',
    mchid: emulator.identity.mchid,
    description: '茶',
    out_trade_no: 'HAND-1',
  }
  const notify_url = 'http://127.0.0.1:9/'
  expect(await program.order({ ...order, notify_url, amount: { total: 5 } })).toEqual([
    200,
    { code_url: expect.stringContaining('weixin://') },
  ])
  expect(await program.find('HAND-1')).toBe(200)
})

test('an option that goes away leaves no comma behind a comment, and what only axios answers is marked', async () => {
  const option = AXIOS.replace('get({ params: { bill_date } })', 'get({\n  // over TLS\n  security: true,\n})')
  const posted = `${option}
exports.pack = () => wxpay.v2.mmpaymkttransfers.sendredpack.post({ mch_billno: '1' }, {
  // with the certificate
  security: true,
}).then(({ status, statusText }) => [status, statusText])
`
  const { after, err, code } = await migrate({ 'option.cjs': posted })
  expect(after['option.cjs']).toContain("xml: { mch_billno: '1' },\n  // with the certificate\n})")
  expect(err).toContain('an answer has no `statusText`')
  expect(code).toBe(7)
})

test('a notification is delivered to a migrated route, and another key is refused', async () => {
  await migrate({ 'route.mjs': TENPAY })
  const own = await createEmulator({ tls: true })
  const settings = { ...own.identity, ...own.credentials, connection: { baseUrl: own.url } }
  Object.assign(globalThis, { shop: settings })
  atEmulator('route.mjs', '...shop.connection, ')
  const program = await load('route.mjs')
  const app = express()
  app.use(express.text({ type: ['*/xml', '*/*+xml'] })) // as tenpay's manual says: the text of the body
  const seen: string[] = []
  vi.spyOn(console, 'error').mockImplementation(() => undefined) // the order that the shop does not know
  program.routes(app, seen)
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  const client = createClient({ ...own.credentials, baseUrl: own.url })
  const order = {
    appid: 'wxd678efh567hg6787',
    body: 'tea',
    total_fee: 5,
    trade_type: 'NATIVE',
    product_id: '1',
  } as const
  const spbill_create_ip = '127.0.0.1'
  for (const out_trade_no of ['route_1', 'unknown'])
    await client.v2.pay.unifiedorder.post({ xml: { ...order, out_trade_no, spbill_create_ip, notify_url } })
  await own.pay('route_1')
  await own.pay('unknown')
  await own.settled()
  expect(seen).toEqual(['route_1'])
  expect(await own.operate('notifications')).toMatchObject([
    { state: 'delivered', attempts: [{ status: 200 }] },
    { state: 'waiting', attempts: [{ answer: expect.stringContaining('FAIL') }] },
  ])
  const fields = { return_code: 'SUCCESS', out_trade_no: 'forged', sign: 'A'.repeat(32) }
  const forged = await fetch(notify_url, {
    method: 'POST',
    headers: { 'Content-Type': 'text/xml' },
    body: writeXml(fields),
  })
  expect([await forged.text(), seen]).toEqual([expect.stringContaining('FAIL'), ['route_1']])
  server.closeAllConnections()
  server.close()
  await client.close()
  await own.close()
  vi.restoreAllMocks()
})

test('errors of other libraries stay as they are, and a file that is not code is named', async () => {
  const foreign = "const axios = require('axios')\ntry { axios.get('/') } catch (e) { console.log(e.response.data) }\n"
  expect((await migrate({ 'foreign.cjs': foreign })).after['foreign.cjs']).toBe(foreign)
  const broken = await migrate({ 'broken.js': "require('tenpay')\nconst = 1" })
  expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('broken.js: cannot be read as code')])
  const { err, code } = await migrate({}, ['no-such-folder'])
  expect([code, err]).toEqual([2, 'error: no-such-folder cannot be read (ENOENT)\n'])
})
