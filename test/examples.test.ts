import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { NestFactory } from '@nestjs/core'
import Libsql from 'libsql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createClient } from '../lib/index.js'
import { forgeNotification } from '../lib/testing.js'
import { envFileOf } from '../packages/emulator/lib/command/env-file.js'
import { createEmulator, type Emulator } from '../packages/emulator/lib/index.js'

/** Its tests run with those of this file. */
import '../examples/checkout.test.js'

const APPID = 'wxd678efh567hg6787'
const SUPPLIER = '1900000300'

let emulator: Emulator
let server: Server
/** The application that is served, and takes the notifications. */
let app: RequestListener = accept

beforeAll(async () => {
  emulator = await createEmulator()
  server = createServer((request, response) => app(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  Object.assign(process.env, environment(`${address()}/notify`))
})

afterAll(async () => {
  const { client } = await import('../examples/wechatpay.js')
  await client.close()
  server.closeAllConnections()
  server.close()
  await emulator.close()
})

function accept(..._: Parameters<RequestListener>): void {
  _[1].writeHead(204).end()
}

function address(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has such an address
}

/** What `wechatpay-emulator --env` writes, and the settings that only the shop knows. */
function environment(WECHATPAY_NOTIFY_URL: string): Readonly<Record<string, string>> {
  return {
    ...(parseEnv(envFileOf(emulator)) as Record<string, string>), // every variable of a file has a text
    WECHATPAY_APPID: APPID,
    WECHATPAY_SERVICE_ID: '2002000000000558128851361561536',
    WECHATPAY_NOTIFY_URL,
  }
}

/** Places an order, pays it as the customer, and resolves to its `transaction_id`. */
async function paid(out_trade_no: string, total: number, changes: { settle_info?: { profit_sharing: boolean } } = {}) {
  const { client, mchid, notify_url } = await import('../examples/wechatpay.js')
  const order = { appid: APPID, mchid, description: 'A book', out_trade_no, notify_url, amount: { total } }
  await client.v3.pay.transactions.native.post({ json: { ...order, ...changes } })
  return (await emulator.pay(out_trade_no)).transaction_id ?? ''
}

/** The order as a query shows it. */
async function orderOf(out_trade_no: string) {
  const { client, mchid } = await import('../examples/wechatpay.js')
  return (await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })).data
}

interface Placed {
  readonly out_trade_no: string
  readonly code_url: string
}

async function placeAt(url: string): Promise<Placed> {
  const answer = await fetch(url, { method: 'POST' })
  expect(answer.status).toBe(201)
  return (await answer.json()) as Placed // as the examples answer
}

describe('the examples', () => {
  test('native-express: an order is paid as soon as the notification or the query says so', async () => {
    const example = await import('../examples/native-express.js')
    app = example.app
    const isPaid = async (out_trade_no: string) => (await fetch(`${address()}/orders/${out_trade_no}`)).json()

    const { out_trade_no, code_url } = await placeAt(`${address()}/orders`)
    expect(code_url).toMatch(/^weixin:\/\//)
    expect(await isPaid(out_trade_no)).toEqual({ paid: false })
    await emulator.pay(out_trade_no)
    await emulator.settled()
    const asked = (await emulator.operate('exchanges')).length
    expect(await isPaid(out_trade_no)).toEqual({ paid: true })
    expect(await emulator.operate('exchanges')).toHaveLength(asked)

    const { out_trade_no: unheard } = await placeAt(`${address()}/orders`)
    app = (_request, response) => response.writeHead(500).end()
    await emulator.pay(unheard)
    await emulator.settled()
    app = example.app
    expect(await isPaid(unheard)).toEqual({ paid: true })
    expect(await emulator.operate('exchanges')).toHaveLength(asked + 2)
    app = accept
  })

  test('jsapi: the parameters are those of wx.requestPayment', async () => {
    const { placeJsapi } = await import('../examples/jsapi.js')
    const order = { out_trade_no: 'jsapi-1', description: 'A book', total: 100, openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }
    expect(await placeJsapi(order)).toEqual({
      timeStamp: expect.stringMatching(/^\d{10}$/),
      nonceStr: expect.any(String),
      package: expect.stringMatching(/^prepay_id=\S+$/),
      signType: 'RSA',
      paySign: expect.stringMatching(/^[\w+/]{342}==$/),
    })
  })

  test('h5: the browser is sent to WeChat, and back to the shop', async () => {
    const { placeH5 } = await import('../examples/h5.js')
    const returnTo = 'https://shop.test/orders/h5-order-1?from=wechat'
    const order = {
      out_trade_no: 'h5-order-1',
      description: 'A book',
      total: 100,
      payer_client_ip: '14.23.150.211',
      returnTo,
    }
    expect(new URL(await placeH5(order)).searchParams.get('redirect_url')).toBe(returnTo)
  })

  test('refund: a lost answer is followed by the same request, and never by a second refund', async () => {
    const { refund, refundState } = await import('../examples/refund.js')
    await paid('refund-1', 100)
    await emulator.operate('fault', { fault: 'reset-after', operation: 'POST v3/refund/domestic/refunds' })
    const asked = { out_trade_no: 'refund-1', out_refund_no: 'refund-1-back', refund: 60, total: 100 }
    expect(await refund(asked)).toMatch(/^(PROCESSING|SUCCESS)$/)
    await emulator.advance(60)
    expect(await refundState('refund-1-back')).toBe('SUCCESS')

    await emulator.operate('fault', { fault: 'reset-after', operation: 'POST v3/refund/domestic/refunds', times: 3 })
    expect(await refund({ ...asked, out_refund_no: 'refund-1-rest', refund: 40 })).toMatch(/^(PROCESSING|SUCCESS)$/)
    const more = refund({ ...asked, out_refund_no: 'refund-1-more', refund: 1 })
    await expect(more).rejects.toMatchObject({ name: 'ApiError', status: 400 })
  })

  test('profit-sharing: the supplier has its share, and nothing is left to share', async () => {
    const { addSupplier, share, sharesOf } = await import('../examples/profit-sharing.js')
    const { client } = await import('../examples/wechatpay.js')
    await addSupplier(SUPPLIER, '供应商有限公司')
    const transaction_id = await paid('shared-1', 1_000, { settle_info: { profit_sharing: true } })
    await share({ transaction_id, out_order_no: 'share-1', account: SUPPLIER, amount: 200 })
    await emulator.operate('settle-profitsharing', { out_order_no: 'share-1' })
    const shares = await sharesOf(transaction_id, 'share-1')
    expect(shares).toContainEqual(expect.objectContaining({ account: SUPPLIER, amount: 200, result: 'SUCCESS' }))
    const { data } = await client.v3.profitsharing.transactions._transaction_id_.amounts.get({ transaction_id })
    expect(data.unsplit_amount).toBe(0)
  })

  test('transfer: the customer confirms one, the merchant takes back another', async () => {
    const { beginTransfer, cancelTransfer, transferOf } = await import('../examples/transfer.js')
    const payout = { openid: 'o-1', transfer_amount: 400, transfer_remark: '一等奖' }
    const parameters = await beginTransfer({ ...payout, out_bill_no: 'transfer1' })
    expect(parameters).toEqual({ mchId: emulator.identity.mchid, appId: APPID, package: expect.any(String) })
    expect(await transferOf('transfer1')).toMatchObject({ state: 'WAIT_USER_CONFIRM' })
    await emulator.operate('confirm-transfer', { out_bill_no: 'transfer1' })
    expect(await transferOf('transfer1')).toMatchObject({ state: 'SUCCESS', transfer_amount: 400 })
    await beginTransfer({ ...payout, out_bill_no: 'transfer2' })
    await cancelTransfer('transfer2')
    expect(await transferOf('transfer2')).toMatchObject({ state: 'CANCELLED' })
  })

  test('pay-score: the customer rents, gives back and pays, or nothing is due', async () => {
    const { cancel, giveBack, rent, rentalOf } = await import('../examples/pay-score.js')
    expect(await rent('rental-1')).toMatchObject({ businessType: 'wxpayScoreUse', queryString: expect.any(String) })
    await emulator.operate('confirm-service-order', { out_order_no: 'rental-1' })
    await giveBack('rental-1', 300)
    await emulator.operate('collect-service-order', { out_order_no: 'rental-1' })
    expect(await rentalOf('rental-1')).toMatchObject({ state: 'DONE', collection: { paid_amount: 300 } })
    await rent('rental-2')
    await cancel('rental-2', '用户未取走')
    expect(await rentalOf('rental-2')).toMatchObject({ state: 'REVOKED' })
  })

  test('nextjs: its route handlers place an order and hear of its payment', async () => {
    const [orders, notify, { isPaid }] = await Promise.all([
      import('../examples/nextjs/app/orders/route.js'),
      import('../examples/nextjs/app/notify/route.js'),
      import('../examples/nextjs/orders.js'),
    ])
    const answer = await orders.POST()
    expect(answer.status).toBe(201)
    const { out_trade_no } = (await answer.json()) as Placed // as the route answers
    const post = async (notification: Awaited<ReturnType<typeof delivery>>) =>
      (await notify.POST(new Request('https://shop.test/notify', notification))).status
    const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await post(await delivery(out_trade_no, 99))).toBe(500)
    expect(await post(await delivery('nobody-1'))).toBe(500)
    expect(warned).toHaveBeenCalledTimes(2)
    warned.mockRestore()
    expect(await isPaid(out_trade_no)).toBe(false)
    expect(await post(await delivery(out_trade_no))).toBe(204)
    expect(await isPaid(out_trade_no)).toBe(true)
  })

  test('merchants: each has its own client and its own notifications', async () => {
    const { serveMerchants } = await import('../examples/merchants.js')
    const other = await createEmulator()
    const merchantOf = ({ credentials: { mchid, serial, privateKey, certs, apiv3Key }, url }: Emulator) => {
      return { mchid, serial, privateKey, certs, apiv3Key, baseUrl: url }
    }
    const heard: [string, string][] = []
    const merchants = serveMerchants([merchantOf(emulator), merchantOf(other)], (mchid, { event_type }) => {
      heard.push([mchid, event_type])
    })
    try {
      for (const { identity } of [emulator, other]) {
        const { mchid } = identity
        const query = { mchid }
        const call = merchants.clientOf(mchid).v3.pay.transactions.outTradeNo._out_trade_no_
        await expect(call.get({ out_trade_no: 'nothing', query })).rejects.toMatchObject({ status: 404 })
      }
      const notification = await delivery('merchants-1')
      const deliver = async (mchid: string) =>
        (await merchants.notify(new Request(`https://shop.test/notify/${mchid}`, notification))).status
      expect(await deliver(emulator.identity.mchid)).toBe(204)
      expect(await deliver(other.identity.mchid)).toBe(401)
      expect(await deliver('1')).toBe(404)
      expect(() => merchants.clientOf('1')).toThrow('merchant 1 is not configured')
      expect(heard).toEqual([[emulator.identity.mchid, 'TRANSACTION.SUCCESS']])
    } finally {
      await merchants.close()
      await other.close()
    }
  })

  test('serverless: the event of an API gateway is taken, in Base64 as well, and one that is altered is refused', async () => {
    const { handler } = await import('../examples/serverless.js')
    const { addOrder, isPaid } = await import('../examples/nextjs/orders.js')
    await addOrder('serverless-1', 100)
    const { headers, body } = await delivery('serverless-1')
    expect(await handler({ headers, body: `${body} ` })).toMatchObject({ statusCode: 401 })
    expect(await isPaid('serverless-1')).toBe(false)
    const encoded = Buffer.from(body).toString('base64')
    expect(await handler({ headers, body: encoded, isBase64Encoded: true })).toMatchObject({ statusCode: 204 })
    expect(await isPaid('serverless-1')).toBe(true)
  })

  test('worker: it orders, hears of the payment, and reads the platform certificates from KV', async () => {
    const { default: worker } = await import('../examples/worker.js')
    const kept = new Map<string, string>()
    const SHOP = {
      get: async (key: string) => kept.get(key) ?? null,
      put: async (key: string, value: string) => void kept.set(key, value),
    }
    const deliver = (request: Request): Promise<Response> => worker.fetch(request, env)
    await using own = await createEmulator({ keys: 'certificate', deliver })
    const { identity, files, url } = own
    const env: import('../examples/worker.js').Env = {
      SHOP,
      WECHATPAY_MCHID: identity.mchid,
      WECHATPAY_SERIAL: identity.serial,
      WECHATPAY_PRIVATE_KEY: files['apiclient_key.pem'],
      WECHATPAY_APIV3_KEY: identity.apiv3Key,
      WECHATPAY_APPID: APPID,
      WECHATPAY_NOTIFY_URL: 'https://shop.test/notify',
      WECHATPAY_BASE_URL: url,
    }
    const post = (path: string, body?: string) =>
      worker.fetch(new Request(`https://shop.test${path}`, { method: 'POST', body: body ?? null }), env)
    expect((await (await post('/orders/worker-1')).json()) as object).toEqual({
      code_url: expect.stringMatching(/^weixin:/),
    })
    expect(kept.has('paid/worker-1')).toBe(false)
    await own.pay('worker-1')
    await own.settled()
    expect(kept.get('paid/worker-1')).toBe('SUCCESS')
    expect((await post('/notify', '{}')).status).toBe(401)
    expect((await post('/elsewhere')).status).toBe(404)
    const before = kept.get('platform-certificates')
    kept.delete('platform-certificates')
    await worker.scheduled(undefined, env)
    expect(kept.get('platform-certificates')).toBe(before)
    expect(Object.keys(JSON.parse(before ?? '{}'))).toEqual([own.platform.serial])
  })

  test('bill-to-sqlite: the day is in the table once, and the orders that the shop has wrong are found', async () => {
    const { differences, saveBill } = await import('../examples/bill-to-sqlite.js')
    await paid('bill-1', 100)
    await paid('bill-2', 250)
    await paid('bill-3', 300)
    const { success_time } = Object(await orderOf('bill-1'))
    const today = new Date(Date.parse(success_time) + 8 * 3_600_000).toISOString().slice(0, 10) // of China
    await emulator.operate('advance', { seconds: 36 * 3600 })
    const database = new Libsql(':memory:')
    try {
      database.exec(`
        create table orders (out_trade_no text, total integer, paid_on text);
        insert into orders values ('bill-1', 100, '${today}'), ('bill-3', 300, null), ('bill-4', 400, '${today}')`)
      const count = await saveBill(database, today)
      expect(await saveBill(database, today)).toBe(count)
      expect(database.prepare('select count(*) as count from trade_bill').get()).toMatchObject({ count })
      const refunded = database.prepare(
        "select refund, trade_state from trade_bill where out_refund_no = 'refund-1-back'",
      )
      expect(refunded.get()).toMatchObject({ refund: 60, trade_state: 'REFUND' })
      const wrong = differences(database, today)
      expect(wrong).toContainEqual({ out_trade_no: 'bill-2', paid: 250, ordered: null, paid_on: null })
      expect(wrong).toContainEqual({ out_trade_no: 'bill-3', paid: 300, ordered: 300, paid_on: null })
      expect(wrong).toContainEqual({ out_trade_no: 'bill-4', paid: null, ordered: 400, paid_on: today })
      expect(wrong).not.toContainEqual(expect.objectContaining({ out_trade_no: 'bill-1' }))
    } finally {
      database.close()
    }
  })

  // The last that calls: an application that closes, closes its client.
  test('nestjs: its module places an order and hears of its payment', async () => {
    const { OrdersModule, OrdersService } = await import('../examples/nestjs/orders.module.js')
    const nest = await NestFactory.create(OrdersModule, { logger: false, rawBody: true })
    try {
      await nest.init()
      app = nest.getHttpAdapter().getInstance()
      const { out_trade_no } = await placeAt(`${address()}/orders`)
      await emulator.pay(out_trade_no)
      await emulator.settled()
      expect([...nest.get(OrdersService).paid]).toEqual([out_trade_no])
    } finally {
      app = accept
      await nest.close()
    }
  })

  test('are all in the table of their README, and in a guide', () => {
    const listed = readFileSync('examples/README.md', 'utf8')
    const guides = readdirSync('docs/guide').map((name) => readFileSync(join('docs/guide', name), 'utf8'))
    const files = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))
    expect(files.filter((name) => !listed.includes(`](${name.replaceAll('\\', '/')})`))).toEqual([])
    const alone = files.filter((name) => {
      const row = listed.split('\n').find((line) => line.startsWith(`| [${name}]`))
      const imports = [...readFileSync(join('examples', name), 'utf8').matchAll(/from '(\.[^']*)\.js'/g)]
      const needs = imports.map(([, to = '']) => join(dirname(name), `${to}.ts`)).filter((to) => to !== 'wechatpay.ts')
      return row !== undefined && needs.some((file) => !row.includes(`](${file})`))
    })
    expect(alone).toEqual([]) // the row of a file names those that it imports, which are to be copied with it
    expect(
      files.filter(
        (name) =>
          guides.filter((text) => text.includes(`<<< ../../examples/${name.replaceAll('\\', '/')}\n`)).length < 2,
      ),
    ).toEqual([]) // a guide in each language
  })
})

describe.each(['README.md', 'README.zh-CN.md'])('the program of %s', (page) => {
  const text = readFileSync(page, 'utf8')
  const [shop = '', pair = ''] = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block = '']) => block)

  // It is a program of Node.js that imports the package by its name, so `npm run build` goes before it, as in `npm test`.
  test('runs as it is printed: an order is placed, paid and refunded, by the commands below it', async () => {
    const folder = mkdtempSync(resolve('dist/readme-'))
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const id = page === 'README.md' ? 'english' : 'chinese'
    writeFileSync(join(folder, 'shop.mjs'), shop)
    writeFileSync(join(folder, '.env'), envFileOf(emulator))
    const { PATH = '' } = process.env
    const env = { PATH, PORT: String(port), WECHATPAY_NOTIFY_URL: `${origin}/notify` }
    const child = spawn(process.execPath, ['--env-file=.env', 'shop.mjs'], { cwd: folder, env, stdio: 'pipe' })
    const said: string[] = []
    child.stdout.on('data', (chunk) => said.push(...String(chunk).trim().split('\n')))
    const complaints: string[] = []
    child.stderr.on('data', (chunk) => complaints.push(String(chunk)))
    try {
      const listens = () =>
        fetch(origin).then(
          () => true,
          () => complaints.length > 0,
        )
      await expect.poll(listens, { timeout: 60_000 }).toBe(true)
      const commands = text.matchAll(/^curl (?:-X POST|-d '(?<body>.*)') (?<url>\S+) +#/gm)
      const answers: unknown[] = []
      for (const { groups: { body, url = '' } = {} } of commands) {
        const here = url
          .replace('http://127.0.0.1:3000', origin)
          .replace('http://127.0.0.1:8080/', emulator.url)
          .replace('book-1001', `book-${id}`)
        const answer = await fetch(here, { method: 'POST', body: body?.replace('book-1001', `book-${id}`) ?? null })
        expect(answer.status, await answer.clone().text()).toBe(200)
        answers.push(await answer.json())
        await emulator.advance(10)
        await emulator.settled()
      }
      expect(answers).toMatchObject([{ code_url: expect.any(String) }, {}, { status: 'PROCESSING' }])
      await expect.poll(() => said, { timeout: 60_000 }).toEqual([`paid book-${id} 100`, `refunded book-${id}-1 100`])
      expect(complaints).toEqual([])
    } finally {
      child.kill()
      rmSync(folder, { recursive: true })
    }
  })

  test('is of some thirty lines', () => {
    expect(shop.split('\n').length).toBeLessThan(36)
  })

  test('is followed by the K12 pair in twelve call forms', async () => {
    const { credentials, url } = emulator
    const client = createClient({ ...credentials, baseUrl: url })
    const before = (await emulator.operate('exchanges')).length
    const printed: unknown[] = []
    const lines = pair.replaceAll(/^client/gm, 'await client') // so that they are over when the function is
    await new AsyncFunction('client', 'console', lines)(client, { log: (value: unknown) => printed.push(value) })
    await client.close()
    const exchanges = (await emulator.operate('exchanges')).slice(before)
    expect(exchanges.map(({ method, status }) => `${method} ${status}`)).toEqual(
      Array.from({ length: 6 }).flatMap(() => ['PATCH 204', 'GET 200']),
    )
    expect(printed).toEqual([204, '张三', 204, '张三', 204, '张三'])
  })
})

test('both READMEs have the same code, but for its comments and its words', () => {
  const codeOf = (page: string) =>
    [...readFileSync(page, 'utf8').matchAll(/^```(?:js|ts|sh)\n(.*?)^```$/gms)].map(([, block = '']) =>
      block
        .replaceAll(/(?<=^|\s)(?:\/\/|#).*$/gm, '')
        .replaceAll(/'(?:A book|图书)'/g, "''")
        .trimEnd(),
    )
  expect(codeOf('README.md')).toEqual(codeOf('README.zh-CN.md'))
})

const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo // a TCP server has such an address
  probe.close()
  await once(probe, 'close')
  return port
}

/** A notification that an order was paid, as the emulator's WeChat Pay would deliver it. */
function delivery(out_trade_no: string, total = 100) {
  const { platform, identity } = emulator
  const transaction_id = '4200000000000000000000000000' // with the appid, what tells this message from others of its event
  const parties = { appid: APPID, mchid: identity.mchid, payer: { openid: 'o-1' } }
  const resource = { ...parties, transaction_id, out_trade_no, trade_state: 'SUCCESS', amount: { total } }
  return forgeNotification({ event_type: 'TRANSACTION.SUCCESS', original_type: 'transaction', resource, platform })
}
