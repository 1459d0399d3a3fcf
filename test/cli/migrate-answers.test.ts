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
