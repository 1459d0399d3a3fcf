import { expect, test } from 'vitest'
import { migrateProject } from '../../packages/cli/lib/migrating/project.js'

const CLIENT = `import WxPay from 'wechatpay-node-v3'
export const pay = new WxPay({ appid: 'wx1', mchid: '1', publicKey, privateKey, key: 'k' })
`

/** Files after their change, and what is left to do by hand; a second change finds nothing. */
function migrate(files: Readonly<Record<string, string>>) {
  const migrated = migrateProject(new Map(Object.entries(files).map(([name, text]) => [`/${name}`, text])), 'en')
  expect(migrated.map(({ problem }) => problem)).toEqual(migrated.map(() => undefined))
  const again = migrateProject(new Map(migrated.map(({ path, after }) => [path, after])), 'en')
  expect(again.map(({ after }) => after)).toEqual(migrated.map(({ after }) => after))
  return {
    after: Object.fromEntries(migrated.map(({ path, after }) => [path.slice(1), after])),
    marks: migrated.flatMap(({ path, marks }) =>
      marks.map(({ line, text }) => `${path.slice(1)}:${line} ${text.slice(0, 26)}`),
    ),
  }
}

const HANDED = 'this answer goes on from h'
const THROWN = 'an answer that is not a su'

/** A file with a client and some code, after its change. */
function answers(code: string) {
  const { after, marks } = migrate({ 'a.ts': CLIENT + code })
  return { text: after['a.ts'] ?? '', marks: marks.map((mark) => mark.replace(/^a\.ts:\d+ /, '')) }
}

test('an answer is followed through functions, Promise.all and handlers to what reads it', () => {
  const { text, marks } = answers(`
async function find(no: string) {
  return await pay.find_refunds(no)
}
const order = (params: object) => pay.transactions_native(params).catch((error) => log(error))
class Shop {
  private async refund(params: object) {
    const result = await pay.refunds(params)
    return result
  }
  again = async (params: object) => (await this.refund(params)).refund_id
}
export async function run() {
  const found = await find('1')
  const [made, closed] = await Promise.all([order({}), pay.close('1')])
  Promise.all([find('2'), other()]).then(([second]) => use(second.out_refund_no))
  const show = ({ code_url }) => use(code_url)
  show(made)
  console.log(closed)
  return [found.out_refund_no, made.code_url, await order({}).then((answer) => answer).then((one) => one.prepay_id)]
}
`)
  expect(marks).toEqual([])
  expect(text).toContain('(await this.refund(params)).data.refund_id')
  expect(text).toContain('use(second.data.out_refund_no)')
  expect(text).toContain('({ data: { code_url } }) => use(code_url)')
  expect(text).toContain('[found.data.out_refund_no, made.data.code_url, ')
  expect(text).toContain('.then((one) => one.data.prepay_id)')
})

test('what reads a failure of an answer that a function returns is marked there, in whatever file', () => {
  const { after, marks } = migrate({
    'pay.ts': `${CLIENT}export const find = async (no: string) => pay.find_refunds(no)\n`,
    'routes.ts': `import { find } from './pay.js'
export async function route(no: string) {
  const { status, error } = await find(no)
  return status === 200 ? 'found' : error
}
export const number = async (no: string) => (await find(no)).refund_id
`,
    'all.ts': `import * as all from './pay.js'
export const number = async (no: string) => {
  const found = await all.find(no)
  switch (found.status) {
    case 200:
      return found.data
  }
}
`,
  })
  expect(after['routes.ts']).toContain('(await find(no)).data.refund_id')
  expect(marks).toEqual([`routes.ts:3 ${THROWN}`, `all.ts:4 ${THROWN}`])
})

test('an answer that goes where it cannot be followed is marked there', () => {
  const handed = (code: string) => expect(answers(code).marks).toEqual([HANDED])
  handed('export const find = (no: string) => pay.find_refunds(no)')
  handed('export default { find: async (no: string) => await pay.find_refunds(no) }')
  handed('export class Shop {\n  async find(no: string) {\n    return pay.find_refunds(no)\n  }\n}')
  handed('app.get("/", async (req, res) => res.json(await pay.find_refunds(req.query.no)))')
  handed('async function run(ctx) {\n  ctx.body = await pay.find_refunds("1")\n}')
  handed('const found = await Promise.all(numbers.map((no) => pay.find_refunds(no)))')
  handed('const [one] = await Promise.allSettled([pay.find_refunds("1")])')
  handed('const { status, ...order } = await pay.find_refunds("1")')
  handed('const found = { refund: await pay.find_refunds("1") }')
  handed('pay.find_refunds("1").then(save)')
  handed('pay.find_refunds("1").then((found) => save(null, found))')
  handed('const found = await pay.find_refunds("1")\nconst key = "data"\nuse(found[key])')
  handed(
    'let send = (found) => use(found)\nclass Shop {\n  #find = () => pay.find_refunds("1")\n  run = () => save(this.#find)\n}',
  )
})

test('a client behind `?.` is changed as any other', () => {
  const { text, marks } =
    answers(`export const run = async (shop?: { pay: typeof pay }) => (await shop?.pay?.find_refunds('1'))?.refund_id
class Shop {
  private readonly pay? = pay
  run = async () => (await this.pay?.find_refunds('1'))?.refund_id
}
`)
  expect(marks).toEqual([])
  expect(text).toContain(
    "(await this.pay?.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: '1' }))?.data?.refund_id",
  )
  expect(text).not.toContain('find_refunds')
})

test('a client is known in files that import it from the root of the program', () => {
  const { after, marks } = migrate({
    'src/lib/pay.ts': CLIENT,
    'src/app/order/route.ts': `import { pay } from '@/lib/pay'
export const run = async () => use((await pay.refunds({})).data)
`,
    'src/app/close.ts': `import { pay } from 'src/lib/pay'
export const close = async (no: string) => {
  await pay.close(no)
}
`,
  })
  expect(marks).toEqual([])
  expect(after['src/app/order/route.ts']).toContain('pay.v3.refund.domestic.refunds.post(')
  expect(after['src/app/close.ts']).toContain('.close.post(')
})

test('a client is known by a parameter that has it by default, and in a map; a call of an old client out of sight is marked', () => {
  const { after, marks } = migrate({
    'pay.ts': `${AXIOS}export class Service {
  constructor(private readonly client: Wechatpay = wxpay) {}
  close = (no: string) => this.client.v3.pay.transactions.outTradeNo[no].close.post({ mchid: '1' })
  upload = (form) => this.client.v3.merchant.media.upload.post(form, { headers: form.getHeaders() })
}
`,
    'shops.js': `const tenpay = require('tenpay')
const apis = new Map()
const apiOf = (shop) => {
  if (!apis.has(shop.id)) apis.set(shop.id, new tenpay({ appid: shop.appid, mchid: shop.mchid, partnerKey: shop.key }))
  return apis.get(shop.id)
}
exports.refund = (shop) => apiOf(shop).refund({ appid: shop.appid, out_trade_no: '1' })
class Shops {
  constructor() {
    this.apis = new Map([])
    this.apis.set(1, new tenpay({ appid: 'a', mchid: 'b', partnerKey: 'c' }))
  }
  find = (id) => this.apis.get(id).orderQuery({ appid: 'a', out_trade_no: '1' })
}
`,
    'unseen.js': `exports.wxPay = (context) => {
  context.a.v3.pay.transactions.native.post({ mchid: '1' })
  context.a['v3/refund/domestic/refunds'].post({ json: {} })
  context.a.v3.certificates.get({ params: {} })
  context.a.v3.certificates.get()
  context.b.unifiedOrder({})
  context.b.refund({})
  context.b.toString().valueOf()
}
`,
  })
  expect(after['pay.ts']).toContain(".close.post({ json: { mchid: '1' } })")
  expect(after['shops.js']).toContain('apiOf(shop).v2.secapi.pay.refund.post(')
  expect(after['shops.js']).toContain('this.apis.get(id).v2.pay.orderquery.post(')
  expect(marks).toEqual([
    'pay.ts:3 pass `body: upload(file, {',
    'pay.ts:7 pass `body: upload(file, {',
    'unseen.js:2 where this client is made ',
    'unseen.js:4 where this client is made ',
    'unseen.js:6 where this client is made ',
  ])
})

test('files that have nothing to do with an old library are not read as code', () => {
  const broken = 'const = 1'
  const files = {
    'pay.ts': CLIENT,
    'index.ts': "export * from './pay.js'\nexport * from './words.js'\n",
    'words.ts': broken,
    'all.ts':
      "import { pay } from './index.js'\nimport { Shop } from './shop.js'\nexport const all = [new Shop(pay)]\n",
    'base.ts': "import { Deep } from './deep.js'\nexport class Base extends Deep {}\n",
    'deep.ts': 'export class Deep {\n  constructor(till: unknown) {\n    this.till = till\n  }\n}\n',
    'shop.ts':
      "import { Base } from './base.js'\nexport class Shop extends Base {\n  run = () => log(this.till.refunds({}))\n}\n",
    'above.ts': `import { all } from './all.js'\n${broken}`,
    'database.ts': `const find = (database) => database.query('select')\n${broken}`,
  }
  const { after, marks } = migrate(files)
  expect(marks).toEqual([])
  expect(after['shop.ts']).toContain('this.till.v3.refund')
  const read = (text: string) => migrateProject(new Map([['/a.ts', text]]), 'en')[0]?.problem
  expect([read(broken), read(CLIENT + broken)]).toEqual([undefined, expect.stringContaining('Unexpected')])
})

const AXIOS = `import { Wechatpay, Formatter, Multipart } from 'wechatpay-axios-plugin'
export const wxpay = new Wechatpay({ mchid: '1', serial: 'A', privateKey: '-----BEGIN', certs: {} })
export const parts = () => [Formatter.nonce(), new Multipart()]
`

test('errors of wechatpay-axios-plugin are followed to who calls a function, and marked where it is not sure whose they are', () => {
  const { after, marks } = migrate({
    'pay.ts': `${AXIOS}export const refund = async (no: string) => (await wxpay.v3.refund.domestic.refunds.post({ out_trade_no: no })).data
export class Gateway {
  async close(no: string) {
    await wxpay.v3.pay.transactions.outTradeNo[no].close.post({ mchid: '1' })
  }
  run = async () => this.close('1').catch((e) => log(e.response.data.code))
}
`,
    'routes.ts': `import { Gateway, refund } from './pay.js'
const gateway = new Gateway()
export async function route(req, res) {
  try {
    await Promise.all(req.body.map(async (no) => refund(no)))
  } catch (err) {
    if (!err.response || !err.response.data) throw err
    res.status(err.response.status).json(err.response.data)
  }
}
export const two = (no) => refund(no).then(show, ({ response: { status } }) => show(status))
export const close = (no) => gateway.close(no).catch((error) => show(error.response.status))
export const other = (no) => axios.get(no).catch((error) => show(error.response.status))
`,
  })
  expect(after['pay.ts']).toContain("import { Multipart } from 'wechatpay-axios-plugin'\n")
  expect(after['pay.ts']).toContain("this.close('1').catch((e) => log(e.code))")
  expect(after['routes.ts']).toContain('if (!(err instanceof ApiError) || !(err instanceof ApiError)) throw err')
  expect(after['routes.ts']).toContain('res.status(err.status).json(err)')
  expect(after['routes.ts']).toContain('.then(show, (error) => show(error.status))')
  expect(after['routes.ts']).toContain('axios.get(no).catch((error) => show(error.response.status))')
  expect(marks).toEqual([
    'pay.ts:3 pass `body: upload(file, {',
    'routes.ts:8 an error has no `response`',
    'routes.ts:12 where this error comes fro',
  ])
})

test('where the message of an error of tenpay is compared, it is marked', () => {
  const { marks } = migrate({
    'pay.js': `const tenpay = require('tenpay')
const { init, Other } = tenpay
const api = tenpay.init({ appid: 'wx1', mchid: '1', partnerKey: 'k' })
exports.refund = async (no) => {
  try {
    await api.sendRedpack({ mch_autono: '1' })
    return await api.refund({ out_trade_no: no })
  } catch (err) {
    if (err.message === 'NOTENOUGH') return null
    throw new Error(err.message)
  }
}
`,
  })
  expect(marks).toEqual(['pay.js:6 pass `mch_billno` in place', 'pay.js:9 the code of WeChat Pay tha'])
})

test('line ends, quotes, tabs, the byte order mark, casts and comments of arguments are kept', () => {
  const { after } = migrate({
    'pay.ts': `\uFEFFimport WxPay from "wechatpay-node-v3";
import { readFileSync } from "fs";

const pay = new WxPay("wx1", "1", readFileSync("cert.pem"), readFileSync("key.pem"), { key: "k" });

export function open(body: any) {
	return pay.decipher_gcm(
		// what was sent
		body.ciphertext,
		body.associated_data, // "transaction"
		body.nonce /* of the resource */,
	);
}
export const order = async (no: string) => {
	const { data } = await pay.transactions_native({ out_trade_no: no } as any);
	const { data: empty } = await pay.transactions_native({} as any);
	return [data, empty];
};
`.replaceAll('\n', '\r\n'),
  })
  const text = after['pay.ts'] ?? ''
  expect(text.startsWith('\uFEFFimport { X509Certificate } from "node:crypto";\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n']/)
  expect(text).toContain('readFileSync("key.pem", "utf8")')
  expect(text).toContain('return /* what was sent */ /* "transaction" */ /* of the resource */ JSON.parse(')
  expect(text).toContain('post({ json: { appid: "wx1", mchid: "1", out_trade_no: no } as any })')
  expect(text).toContain('post({ json: { appid: "wx1", mchid: "1" } as any })')
})
