import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateProject } from '../../packages/cli/lib/migrating/project.js'
import { createEmulator, createKeys, type Emulator } from '../../packages/emulator/lib/index.js'

// Within the repository, so that what is written imports the packages as a program of a merchant does.
const root = resolve(import.meta.dirname, '../..')
let folder: string
let emulator: Emulator
beforeAll(async () => {
  emulator = await createEmulator({ keys: { ...(await createKeys()), mode: 'certificate' } })
  mkdirSync(join(root, 'test/cli/.migrated'), { recursive: true })
  folder = mkdtempSync(join(root, 'test/cli/.migrated/'))
  for (const [name, text] of Object.entries(emulator.files)) writeFileSync(join(folder, name), text)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await emulator.close()
})

/** What stands in some files after their change, and what is left to do by hand; a second change finds nothing. */
function migrate(files: Readonly<Record<string, string>>) {
  const paths = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]))
  const migrated = migrateProject(paths, 'en')
  const again = migrateProject(new Map(migrated.map(({ path, after }) => [path, after])), 'en')
  expect(again.map(({ after }) => after)).toEqual(migrated.map(({ after }) => after))
  expect(migrated.map(({ problem }) => problem)).toEqual(migrated.map(() => undefined))
  const after = Object.fromEntries(migrated.map((one) => [one.path.slice(folder.length + 1), one.after]))
  const marks = migrated.flatMap((one) => one.marks.map(({ line, text }) => `${line}: ${text}`))
  return { after, marks, text: Object.values(after).join('\n') }
}

/** A file after its change, loaded; its clients talk to the emulator. */
function load(name: string, text: string) {
  const path = join(folder, name)
  writeFileSync(
    path,
    text.replaceAll(
      /(merchant\d* = \{|platformCertificates\(\{|createClient\(\{(?! \.\.\.merchant))/g,
      '$1 ...globalThis.shop.connection,',
    ),
  )
  return import(/* @vite-ignore */ pathToFileURL(path).href)
}

const NODE_SETTINGS = `{
    appid: 'wxd678efh567hg6787',
    mchid: shop.mchid,
    publicKey: readFileSync(shop.folder + '/apiclient_cert.pem'),
    privateKey: readFileSync(shop.folder + '/apiclient_key.pem'),
    key: shop.apiv3Key,
  }`

const ORDER = `description: 'tea', out_trade_no: no, notify_url: 'http://127.0.0.1:9/', amount: { total: 5 }`

test('clients in classes, in variables that are set later, behind functions and in maps keep working', async () => {
  const base = `import WxPay from 'wechatpay-node-v3'
import { readFileSync } from 'node:fs'

const { shop } = globalThis

export class Shop {
  constructor(config) {
    this.config = config
    this.init()
  }

  init() {
    const publicKey = readFileSync(shop.folder + '/apiclient_cert.pem')
    const privateKey = readFileSync(shop.folder + '/apiclient_key.pem')
    this.pay = new WxPay({ appid: this.config.appid, mchid: shop.mchid, publicKey, privateKey, key: shop.apiv3Key })
  }

  async order(no) {
    const { code_url } = await this.pay.transactions_native({ ${ORDER} })
    return code_url
  }

  async cashier(no) {
    const result = await this.pay.transactions_app({ ${ORDER} })
    return result.data
  }
}

let lazy = null
function getPay() {
  if (!lazy) {
    lazy = new WxPay(${NODE_SETTINGS})
  }
  return lazy
}

export async function jsapi(no) {
  const pay = getPay()
  const { data } = await pay.transactions_jsapi({ ${ORDER}, payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } })
  return data
}

const openShop = () => ({
  name: 'tea',
  pay: new WxPay(${NODE_SETTINGS}),
})

export async function refund(no) {
  const { pay } = openShop()
  return (await pay.refunds({ out_trade_no: no, out_refund_no: 'R' + no, amount: { refund: 5, total: 5, currency: 'CNY' } })).data
}

const shops = { a: getPay() }
export const find = (name, no) => shops[name].find_refunds('R' + no).then((result) => result.data.out_refund_no)
`
  const branch = `import { Shop } from './classes.mjs'

export class Branch extends Shop {
  async find(no) {
    const result = await this.pay.find_refunds('R' + no)
    return result.out_trade_no
  }
}
`
  const { after, marks, text } = migrate({ 'branch.mjs': branch, 'classes.mjs': base })
  expect(marks).toEqual([])
  expect(text).not.toMatch(/wechatpay-node-v3|transactions_|refunds\(/)
  const { mchid, apiv3Key } = emulator.identity
  Object.assign(globalThis, { shop: { mchid, apiv3Key, folder, connection: { baseUrl: emulator.url } } })
  const program = await load('classes.mjs', after['classes.mjs'] ?? '')
  const { Branch } = await load('branch.mjs', after['branch.mjs'] ?? '')
  const shop = new Branch({ appid: 'wxd678efh567hg6787' })
  expect(await shop.order('CLASS-1')).toContain('weixin://')
  expect(await shop.cashier('CLASS-2')).toMatchObject({ package: 'Sign=WXPay', sign: expect.any(String) })
  expect(await program.jsapi('LAZY-1')).toMatchObject({
    signType: 'RSA',
    package: expect.stringMatching(/^prepay_id=/),
  })
  await emulator.pay('CLASS-1')
  expect((await program.refund('CLASS-1')).out_refund_no).toBe('RCLASS-1')
  expect(await program.find('a', 'CLASS-1')).toBe('RCLASS-1')
  expect(await shop.find('CLASS-1')).toBe('CLASS-1')
})

test('a client that is handed to a function or a class is known there, and one of another program is marked', () => {
  const { after, marks } = migrate({
    'handed.cjs': `const WxPay = require('wechatpay-node-v3')
const { Orders } = require('./orders.cjs')
const routes = require('./routes.cjs')
const pay = new WxPay({ appid: 'wx1', mchid: '1900000109', publicKey, privateKey, key: 'k' })
module.exports = [new Orders(pay, 1), routes({ pay })]
`,
    'orders.cjs': `class Orders {
  constructor(pay, shop) {
    this.client = pay
  }

  find(no) {
    return this.client.find_refunds(no)
  }
}
exports.Orders = Orders
`,
    'routes.cjs': `module.exports = ({ pay }) => async (no) => pay.find_refunds(no)\n`,
    'given.cjs': `module.exports = (request) => request.app.till.find_refunds(1)\n`,
  })
  expect(after['orders.cjs']).toContain(
    'this.client.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: no })',
  )
  expect(after['routes.cjs']).toContain('pay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: no })')
  expect(marks).toEqual([
    expect.stringContaining('7: this answer goes on from here'),
    expect.stringContaining('1: this answer goes on from here'),
    expect.stringContaining('1: where this client is made was not seen'),
  ])
})

test('fields that older versions put beside the status are read from data, and those that are not stay', () => {
  const old = `const WxPay = require('wechatpay-node-v3')
const pay = new WxPay('wx1', '1900000109', cert, key, { key: 'k' })

exports.order = async (no) => {
  let result
  result = await pay.transactions_native({ ${ORDER} })
  return [result.status, result.code_url, result?.prepay_id, result.data]
}
exports.state = async (no) => {
  const refund = (await pay.find_refunds(no))
  if (refund.status === 'SUCCESS') return refund.refund_id
}
exports.number = async (no) => (await pay.find_refunds(no)).refund_id
exports.open = ({ ciphertext, associated_data, nonce }) => {
  const opened = pay.decipher_gcm(ciphertext, associated_data, nonce)
  return opened.out_trade_no
}
`
  const { text } = migrate({ 'old.cjs': old })
  expect(text).toContain('[result.status, result.data.code_url, result?.data?.prepay_id, result.data]')
  expect(text).toContain("if (refund.data.status === 'SUCCESS') return refund.data.refund_id")
  expect(text).toContain('_out_refund_no_.get({ out_refund_no: no })).data.refund_id')
  expect(text).toContain('return opened.out_trade_no')
})

test('whatever read a failure of an answer is marked, once for a choice', () => {
  const reads = (body: string) =>
    migrate({
      'reads.ts': `import WxPay from 'wechatpay-node-v3'
const pay = new WxPay({ appid: 'wx1', mchid: '1', publicKey, privateKey, key: 'k' })
export async function read(no: string) {
${body}
}
`,
    }).marks.filter((mark) => mark.includes('ApiError'))
  const call = 'pay.find_refunds(no)'
  expect(
    reads(
      `  const result = (await ${call}) as any\n  if (result.status !== 200) {\n    throw new Error(result.error)\n  }`,
    ),
  ).toHaveLength(1)
  expect(reads(`  const { data, status }: any = await ${call}\n  if (status != 200) throw data`)).toHaveLength(1)
  expect(reads(`  return ${call}.then((result) => {\n    if (result.errRaw) throw result.errRaw\n  })`)).toHaveLength(1)
  expect(
    reads(`  let result\n  result = await ${call}\n  return result.status === 200 ? result.data : null`),
  ).toHaveLength(1)
  expect(reads(`  const result = await ${call}\n  if (result.status === 200) return result.data`)).toHaveLength(0)
})

test('an import that is left is marked: of a part, of a module made for the old library, or in a way not understood', () => {
  const { after, marks } = migrate({
    'parts.ts': `import WxPay from 'wechatpay-node-v3'
import { Ijsapi } from 'wechatpay-node-v3/dist/lib/interface'
import { WECHAT_PAY_MANAGER } from 'nest-wechatpay-node-v3'

export class Orders {
  constructor(@Inject(WECHAT_PAY_MANAGER) private readonly pay: WxPay) {}
  order = (params: Ijsapi) => this.pay.transactions_h5(params)
}
`,
    'dynamic.cjs': `const load = require('wechatpay-node-v3')
module.exports = (name) => load[name]
`,
    'mocked.ts': `jest.mock('wechatpay-node-v3')\n`,
    'foreign.ts': `import type { Payment } from './payment.js'\nexport const close = (payment: Payment) => payment.close('1')\n`,
  })
  expect(marks.filter((mark) => mark.includes('could not be understood'))).toHaveLength(2)
  expect(marks.filter((mark) => mark.includes('RequestOf'))).toHaveLength(1)
  expect(marks.filter((mark) => mark.includes('this module makes a client of the old library'))).toHaveLength(1)
  expect(after['parts.ts']).toContain('private readonly pay: Client) {}')
  expect(after['foreign.ts']).toContain("payment.close('1')")
})

test('a method of an old client that is passed on, not called, is marked', () => {
  const { marks } = migrate({
    'parts.cjs': `const tenpay = require('tenpay')
const api = tenpay.init({ appid: 'wx1', mchid: '1', partnerKey: 'k' })
const { orderQuery } = api
exports.refund = api.refund.bind(api)
exports.shop = api
`,
  })
  expect(marks).toEqual([
    expect.stringContaining('3: a method of the old client that is not called here'),
    expect.stringContaining('4: a method of the old client that is not called here'),
  ])
})

test('comments of settings stay with them, and a require within a function moves to the top', () => {
  const { text, marks } = migrate({
    'comments.cjs': `const fs = require('fs')

function open() {
  const WxPay = require('wechatpay-node-v3')
  const pay = new WxPay({
    appid: 'wx1', // of the shop
    // The number of the merchant.
    mchid: '1900000109', // ten digits
    publicKey: fs.readFileSync('./apiclient_cert.pem'), // certificate
    privateKey: fs.readFileSync('./apiclient_key.pem'), // key
    // key: 'old',
    key: process.env.KEY, /* 32 characters */
  })
  return pay
}

exports.open = (resource) => open().decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce)
`,
  })
  expect(marks).toEqual([])
  expect(text).toContain(`const fs = require('fs')
const { X509Certificate } = require('node:crypto')
const { createClient, platformCertificates } = require('wechatpay-chain')
const { openResourceSync } = require('wechatpay-chain/protocol')

function open() {
  const merchant = {
    // The number of the merchant.
    mchid: '1900000109', // ten digits
    serial: new X509Certificate(fs.readFileSync('./apiclient_cert.pem')).serialNumber, // certificate
    privateKey: fs.readFileSync('./apiclient_key.pem', 'utf8'), // key
    // key: 'old',
    apiv3Key: process.env.KEY, /* 32 characters */
  }
  const certs = platformCertificates(merchant)
  const pay = createClient({ ...merchant, certs })
`)
})

test('tenpay with settings of another file, behind module.exports, a getter, a global or a function, pays as before', async () => {
  const { after, marks } = migrate({
    'tenpay-pay.mjs': `import tenpay from 'tenpay'
import config from './tenpay-config.mjs'

const api = new tenpay(config, false)

export const cashier = async (no) => {
  const params = await api.getPayParams({ out_trade_no: no, body: 'tea', total_fee: 5, openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' })
  return params
}
export const find = async (no) => {
  const { trade_state } = await api.orderQuery({ out_trade_no: no })
  return trade_state
}
`,
    'tenpay-config.mjs': 'export default globalThis.tenpayConfig\n',
    'whole.cjs':
      "const tenpay = require('tenpay')\nconst config = require('./config')\nmodule.exports = new tenpay(config)\n",
    'getter.js':
      "const tenpay = require('tenpay')\nmodule.exports = { get wxPay() { return new tenpay(this.config.wx) } }\n",
    'global.js':
      "const tenpay = require('tenpay')\nglobal.wechat = new tenpay({ appid: 'wx1', mchid: '1', partnerKey: 'k' })\n",
    'made.cjs':
      "const tenpay = require('tenpay')\nconst payApi = new tenpay({ appid: 'wx1', mchid: '1', partnerKey: 'k' })\nmodule.exports = () => ({ payApi })\n",
    'all.js': `const whole = require('./whole.cjs')
const { payApi } = require('./made.cjs')()

exports.find = async (ctx, no) => [
  await whole.orderQuery({ out_trade_no: no }),
  await ctx.wxPay.orderQuery({ out_trade_no: no }),
  await global.wechat.orderQuery({ out_trade_no: no }),
  await payApi.orderQuery({ out_trade_no: no }),
  await ctx.database.orderQuery({ out_trade_no: no }),
]
`,
  })
  expect(after['all.js']?.match(/\.v2\.pay\.orderquery\.post/g)).toHaveLength(4)
  expect(after['all.js']).toContain('ctx.database.orderQuery({ out_trade_no: no })')
  expect(marks.filter((mark) => !mark.includes('add `appid`'))).toEqual([
    expect.stringContaining('4: where this client is made was not seen: when it is one of tenpay'),
  ])
  const own = await createEmulator({ listen: false })
  const { dispatcher, identity, credentials } = own
  const { mchid } = identity
  const tenpayConfig = {
    appid: 'wxd678efh567hg6787',
    mchid,
    partnerKey: credentials.apiv2Key,
    notify_url: 'http://127.0.0.1:9/',
  }
  const connection = { dispatcher, clientCertificate: { dispatcher } }
  Object.assign(globalThis, { tenpayConfig, shop: { connection } })
  await load('tenpay-config.mjs', after['tenpay-config.mjs'] ?? '')
  const program = await load('tenpay-pay.mjs', after['tenpay-pay.mjs'] ?? '')
  expect(await program.cashier('tenpay_open')).toMatchObject({ signType: 'MD5', paySign: expect.any(String) })
  await own.pay('tenpay_open')
  expect(await program.find('tenpay_open')).toBe('SUCCESS')
  await own.close()
})

test('a chain of wechatpay-axios-plugin that is called itself is a POST, and what that library never had is marked', () => {
  const { after, marks, text } = migrate({
    'axios-short.ts': `import { Wechatpay, Aes } from "npm:wechatpay-axios-plugin@0.8.14"

interface Shop { wxpay: Wechatpay }
interface Failure { response?: { status?: number; data?: { code?: string } } }

export const open = (mchid: string): Shop => ({ wxpay: new Wechatpay({ mchid, serial: 'A', privateKey: '-----BEGIN', key: 'k' }) })
export const pay = (shop: Shop) => shop.wxpay.v2.pay.micropay({ body: 'tea' })
export const read = (resource: Record<string, string>, key: string) =>
  Aes.AesGcm.decrypt(resource.nonce, key, resource.ciphertext, resource.associated_data)
export async function find(shop: Shop) {
  try {
    return await shop.wxpay.v3.certificates.get()
  } catch (error) {
    const response = (error as Failure)?.response
    return [response?.status, response?.data?.code]
  }
}
export const isRight = (shop: Shop) => open('1').wxpay.verifySign({})
`,
  })
  expect(text).toContain('shop.wxpay.v2.pay.micropay.post({ xml: {')
  expect(text).toContain('{ ciphertext: resource.ciphertext, nonce: resource.nonce, associated_data')
  expect(text).toContain('return [(error as ApiError).status, (error as ApiError).code]')
  expect(after['axios-short.ts']).toContain('from "npm:wechatpay-chain"')
  expect(marks).toEqual([
    expect.stringContaining('6: add certs'),
    expect.stringContaining('6: createClient has no `key`: the APIv3 key is `apiv3Key`'),
    expect.stringContaining('wechatpay-axios-plugin has no such method'),
  ])
})

test('errors of axios under another name, behind isAxiosError or by their code are those of this client, or marked', () => {
  const caught = (body: string) =>
    migrate({
      'caught.ts': `import axios, { type AxiosError } from 'axios'
import { Wechatpay } from 'wechatpay-axios-plugin'
const wxpay = new Wechatpay({ mchid: '1', serial: 'A', privateKey: '-----BEGIN', certs: {} })
export async function find() {
  try {
    return await wxpay.v3.certificates.get()
  } catch (e) {
${body}
  }
}
`,
    })
  const renamed = caught(
    '    const err = e as AxiosError<{ code: string }>\n    return [err.response?.status, err.response?.data.code, err.message]',
  )
  expect(renamed.text).toContain('const err = e as ApiError\n    return [err.status, err.code, err.message]')
  expect(renamed.marks).toEqual([])
  expect(caught('    if (axios.isAxiosError(e)) return e.response?.data?.message').text).toContain(
    'if (e instanceof ApiError) return e.platformMessage',
  )
  expect(caught('    if (axios.isAxiosError(e)) return e.message').text).toContain(
    'if (e instanceof WechatpayError) return e.message',
  )
  expect(caught("    if ((e as AxiosError).code === 'ECONNABORTED') return 'late'").marks).toEqual([
    expect.stringContaining("TransportError.reason ('timeout', 'network', 'aborted')"),
  ])
  expect(caught("    if ((e as Error & { code: string }).code === 'shop') return 'ours'").marks).toEqual([])
})
