import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Changes, Snapshot } from '../../packages/emulator/lib/world/page-wire.js'
import { openStage, placeNative, type Stage, sendRaw } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const host = () => new URL(stage.emulator.url).host
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  sendRaw(stage.emulator.url, method, path, { Host: host(), ...headers })

const place = (out_trade_no: string) => placeNative(stage, out_trade_no)

const EVENTS = '/_emulator/api/events'
const PATHS = ['/_emulator/', '/_emulator/cashier/o1', '/_emulator/page/style.css', '/_emulator/api/commands', EVENTS]

describe("somebody else's page", () => {
  const strangers: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['under a name that leads to this machine', { Host: 'evil.test' }],
    ['under such a name with the right port', { Host: 'evil.test:80' }],
    ['from elsewhere', { Origin: 'https://evil.test' }],
    ['from another port of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['from a file', { Origin: 'null' }],
    ['as a picture or a script', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'image' }],
    ['in a frame', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Dest': 'iframe' }],
  ]
  test.each(strangers)('%s reaches neither page nor events nor commands', async (_, headers) => {
    for (const path of PATHS) expect({ path, status: (await get(path, headers)).status }).toEqual({ path, status: 403 })
    const advance = await sendRaw(
      stage.emulator.url,
      'POST',
      '/_emulator/api/state',
      { Host: host(), ...headers },
      '{}',
    )
    expect(advance).toMatchObject({ status: 403, json: { code: 'NO_AUTH' } })
  })

  test('may link to a page, and no more', async () => {
    const link = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'document' }
    expect((await get('/_emulator/cashier/o1', link)).status).toBe(200)
    expect((await get('/_emulator/api/state', link, 'POST')).status).toBe(403)
  })
})

test('this machine may be called by its name, too', async () => {
  const { port } = new URL(stage.emulator.url)
  const ours = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` }
  expect((await get('/_emulator/', ours)).status).toBe(200)
})

test('a page may load what is on this emulator alone, run nothing inline, and be in no frame', async () => {
  for (const path of ['/_emulator/', '/_emulator/cashier/o1', '/_emulator/cashier?code_url=weixin%3A%2F%2Fx']) {
    const { status, headers, text } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const policy = String(headers['content-security-policy'])
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]),
    )
    expect(policy).not.toMatch(/unsafe|\*|http/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    expect(text).not.toMatch(/https?:|weixin/)
  }
})

test('nothing of the address is written into the page', async () => {
  const { text } = await get('/_emulator/cashier/%3Cscript%3Ealert(1)%3C%2Fscript%3E?x=<script>')
  expect(text).not.toMatch(/alert|%3C/)
})

test.each([
  '/_emulator/page/../index.js',
  '/_emulator/page/..%2findex.js',
  '/_emulator/page/modules/react.js',
  '/_emulator/page/nothing.js',
  '/_emulator/cashier/a/b',
])('%s is no file of a page', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('a page is read, not written; and its address may miss the last slash', async () => {
  expect((await get('/_emulator/', {}, 'POST')).status).toBe(405)
  expect((await get(EVENTS, {}, 'POST')).status).toBe(405)
  const { status, headers } = await get('/_emulator')
  expect({ status, location: headers.location }).toEqual({ status: 308, location: '/_emulator/' })
})

test('what happens is told as it happens: first all, then each change, and never a key', async () => {
  await place('before')
  const events = listen()
  const snapshot: Snapshot = JSON.parse(await events.next('snapshot'))
  expect(snapshot.tables.orders?.map(([key]) => key)).toContain(`${snapshot.mchid} before`)
  expect(snapshot.money.sum).toBe(0)
  expect(snapshot.exchanges.at(-1)).toMatchObject({ target: '/v3/pay/transactions/native', verdict: 'right' })

  await place('order-after')
  await stage.emulator.pay('order-after')
  const seen: Changes[] = []
  const isPaid = ({ rows }: Changes) => rows.some(({ row }) => (row as { state?: string }).state === 'SUCCESS')
  while (!seen.some(isPaid)) seen.push(JSON.parse(await events.next('changes')))
  expect(seen.flatMap(({ exchanges }) => exchanges)).toContainEqual(
    expect.objectContaining({ target: '/v3/pay/transactions/native', status: 200 }),
  )
  expect(seen.at(-1)?.money).toMatchObject({ sum: 0 })
  expect(events.text()).not.toContain(stage.emulator.identity.apiv3Key)
  expect(events.text()).not.toContain('PRIVATE KEY')
  events.leave()
})

test('an emulator that is closed ends the connection of a page', async () => {
  const other = await openStage()
  const events = listen(other.emulator.url)
  await events.next('snapshot')
  await other.close()
  await expect(events.next('changes')).rejects.toThrow(/ended/)
})

test('the cashier finds an order by its number or by the address in its code, with what the shop was told', async () => {
  const { data } = await place('at-the-cashier')
  const byNumber = await stage.emulator.operate('cashier', { out_trade_no: 'at-the-cashier' })
  expect(byNumber).toMatchObject({
    parts: [{ description: 'A book' }],
    total: 100,
    state: 'NOTPAY',
    handle: data.code_url,
  })
  const byCode = await stage.emulator.operate('cashier', { handle: data.code_url })
  expect(byCode).toMatchObject({ out_trade_no: 'at-the-cashier' })
  await expect(stage.emulator.operate('cashier', { out_trade_no: 'order-none' })).rejects.toThrow(
    /no order with out_trade_no order-none; place it/,
  )
  await expect(stage.emulator.operate('cashier')).rejects.toThrow(/one of them must name the order/)
})

test('a row is shown as the API shows it, and as it is kept; a table of secrets has no rows to show', async () => {
  const { mchid } = stage.emulator.identity
  await place('order-shown')
  await stage.emulator.pay('order-shown')
  const orders = stage.client.v3.pay.transactions.outTradeNo._out_trade_no_
  const { data } = await orders.get({ out_trade_no: 'order-shown', query: { mchid } })
  const shown = await stage.emulator.operate('show', { table: 'orders', key: `${mchid} order-shown` })
  expect(shown).toMatchObject({ row: { state: 'SUCCESS' }, api: { answer: data } })
  expect(shown.api?.query).toBe(`GET /v3/pay/transactions/out-trade-no/order-shown?mchid=${mchid}`)
  for (const named of [
    { table: 'orders', key: 'order-shown' },
    { table: 'keys', key: 'keys' },
    { table: 'none', key: 'x' },
  ]) {
    await expect(stage.emulator.operate('show', named)).rejects.toThrow(
      `no row ${named.key} in the table ${named.table}`,
    )
  }
})

test('orders that were combined are one payment at the cashier, whichever number leads there', async () => {
  const { mchid } = stage.emulator.identity
  const part = (out_trade_no: string, sub_mchid: string, total_amount: number) => ({
    ...{ mchid, sub_mchid, out_trade_no, description: 'A book', attach: 'shelf 7' },
    amount: { total_amount, currency: 'CNY' },
  })
  const order = { combine_appid: 'wxd678efh567hg6787', combine_mchid: mchid, combine_out_trade_no: 'order-both' }
  const sub_orders = [part('order-first', '1900000200', 100), part('second', '1900000201', 50)]
  const json = { ...order, sub_orders, notify_url: 'https://shop.test/notify' }
  const { data } = await stage.client.v3.combineTransactions.native.post({ json })
  const open = {
    total: 150,
    state: 'NOTPAY',
    parts: [{ out_trade_no: 'order-first' }, { out_trade_no: 'second', total: 50 }],
  }
  for (const named of [{ out_trade_no: 'order-both' }, { out_trade_no: 'second' }, { handle: data.code_url }]) {
    expect(await stage.emulator.operate('cashier', named)).toMatchObject(open)
  }
  await stage.emulator.pay('second')
  const paid = { state: 'SUCCESS', notifications: [{ event_type: 'TRANSACTION.SUCCESS' }] }
  expect(await stage.emulator.operate('cashier', { out_trade_no: 'order-both' })).toMatchObject(paid)
})

/** Events as a browser would read them. */
function listen(url = stage.emulator.url) {
  let text = ''
  let read = 0
  let isOver = false
  let arrived = () => {}
  const { hostname, port, host } = new URL(url)
  const sent = request({ hostname, port, path: EVENTS, headers: { Host: host }, agent: false }, (response) => {
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      arrived()
    })
    response.on('error', () => {})
    response.on('close', () => {
      isOver = true
      arrived()
    })
  })
  sent.on('error', () => {})
  sent.end()
  /** The data of the next event of this name. */
  const next = async (name: string): Promise<string> => {
    for (;;) {
      const end = text.indexOf('\n\n', read)
      if (end === -1) {
        if (isOver) throw new Error('the events have ended')
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
        continue
      }
      const event = text.slice(read, end)
      read = end + 2
      const [, data] = new RegExp(`^event: ${name}\ndata: (.*)$`).exec(event) ?? []
      if (data !== undefined) return data
    }
  }
  return { next, text: () => text, leave: () => sent.destroy() }
}
