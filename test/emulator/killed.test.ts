import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { openStore } from '../../packages/emulator/lib/state/sqlite.js'

/** `.ci/run` sets fewer on the other Node.js versions: what is tested is the file, which is the same there. */
const KILLS = Number(process.env.KILLS ?? 100)

/** Orders under way at once. */
const SHOPPERS = 4

const CLI = fileURLToPath(new URL('../../packages/cli/dist/index.js', import.meta.url))

let folder: string
let child: ChildProcess | undefined
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'))
})
afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

interface Order {
  readonly request: { readonly out_trade_no: string; readonly amount: { readonly total: number } }
  readonly payment?: { readonly transaction_id: string }
  readonly refunded: number
}
interface Entry {
  readonly from: string
  readonly to: string
  readonly amount: number
  readonly kind: string
  readonly id: string
}

/** What the emulator has answered: this must be there whatever happens next. */
const placed = new Set<string>()
const paid = new Set<string>()
const refunded = new Map<string, number>()

/** Called at each answer. */
let answered: () => void = () => undefined

async function start(): Promise<{ url: string; client: Client; mchid: string }> {
  const args = [CLI, 'emulate', '--out', join(folder, 'keys'), '--data', join(folder, 'gateway.db')]
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  for await (const line of lines) if (line.startsWith('Press Ctrl-C')) break
  const read = (name: string) => readFileSync(join(folder, 'keys', name), 'utf8')
  const { url, mchid, serial, publicKeyId, apiv3Key } = JSON.parse(read('config.json'))
  const certs = { [publicKeyId]: read('pub_key.pem') }
  const privateKey = read('apiclient_key.pem')
  const client = createClient({ mchid, serial, privateKey, certs, apiv3Key, baseUrl: url, retry: false })
  return { url, client, mchid }
}

/** Orders, pays and refunds until the emulator is gone. */
async function shop(url: string, client: Client, mchid: string, name: string): Promise<void> {
  for (let count = 1; ; count += 1) {
    const out_trade_no = `${name}-${count}`
    const order = { description: 'x', out_trade_no, notify_url: 'https://merchant.test/notify', amount: { total: 100 } }
    await client.v3.pay.transactions.native.post({ json: { appid: 'wx1', mchid, ...order } })
    placed.add(out_trade_no)
    answered()
    const body = JSON.stringify({ out_trade_no })
    const answer = await fetch(`${url}_emulator/api/pay`, { method: 'POST', body })
    await answer.json()
    paid.add(out_trade_no)
    answered()
    const amount = { refund: 30, total: 100, currency: 'CNY' }
    await client.v3.refund.domestic.refunds.post({ json: { out_trade_no, out_refund_no: `r-${out_trade_no}`, amount } })
    refunded.set(out_trade_no, 30)
    answered()
  }
}

/** What is in the file that a dead process left behind. */
async function check(): Promise<void> {
  const store = await openStore(join(folder, 'gateway.db'))
  const tables = new Map<string, Map<string, unknown>>()
  for (const { table, key, row } of store.load()) {
    tables.set(table, (tables.get(table) ?? new Map()).set(key, row))
  }
  store.close()
  const rows = <T>(name: string) => [...(tables.get(name) ?? [])] as [string, T][]
  const entries = rows<Entry>('entries').map(([, entry]) => entry)
  const flows = new Map<string, number>()
  for (const { from, to, amount } of entries) {
    flows.set(from, (flows.get(from) ?? 0) - amount)
    flows.set(to, (flows.get(to) ?? 0) + amount)
  }
  const balances = rows<number>('accounts')
  expect(balances.reduce((sum, [, balance]) => sum + balance, 0)).toBe(0)
  expect(new Map(balances)).toEqual(flows)

  const payments = new Map(entries.filter(({ kind }) => kind === '交易').map((entry) => [entry.id, entry.amount]))
  const orders = new Map(rows<Order>('orders').map(([, order]) => [order.request.out_trade_no, order]))
  const known = [...orders.values()].filter(({ payment }) => payment)
  expect(payments).toEqual(
    new Map(known.map(({ payment, request }) => [payment?.transaction_id, request.amount.total])),
  )
  const held = entries.filter(({ kind }) => kind === '退款').reduce((sum, { amount }) => sum + amount, 0)
  expect([...orders.values()].reduce((sum, order) => sum + order.refunded, 0)).toBe(held)

  expect([...placed].filter((number) => !orders.has(number))).toEqual([])
  expect([...paid].filter((number) => !orders.get(number)?.payment)).toEqual([])
  expect([...refunded].filter(([number, fen]) => orders.get(number)?.refunded !== fen)).toEqual([])
}

test(`killed ${KILLS} times at any moment under load, nothing is half done, and nothing that was answered is lost`, async () => {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { url, client, mchid } = await start()
    const running = child as ChildProcess // started on the line above
    const dead = once(running, 'exit')
    let left = 1 + Math.floor(Math.random() * 40)
    answered = () => {
      left -= 1
      if (left === 0) setTimeout(() => running.kill('SIGKILL'), Math.random() * 3) // somewhere within the next requests
    }
    const shoppers = Array.from({ length: SHOPPERS }, (_, one) => shop(url, client, mchid, `kill-${kill}-${one}`))
    await Promise.allSettled(shoppers)
    await dead
    await client.close()
    await check()
  }
  expect(paid.size).toBeGreaterThan(KILLS)
}, 240_000)

/** Orders, pays and refunds, then lets the refund become due, and dies after so many commits from then on. */
const DIES = `
  import { createEmulator } from './packages/emulator/dist/index.js'
  import { createClient } from './dist/index.js'
  const [file, commits] = process.argv.slice(1)
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite') ?? {}
  const { prototype } = DatabaseSync ?? (await import('libsql')).default
  const { exec } = prototype
  let left = Number.POSITIVE_INFINITY
  prototype.exec = function (sql) {
    const result = exec.call(this, sql)
    if (sql === 'COMMIT' && --left === 0) process.kill(process.pid, 'SIGKILL')
    return result
  }
  const emulator = await createEmulator({ data: file })
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  const order = { description: 'x', out_trade_no: 'order-1', notify_url: 'https://merchant.test/notify', amount: { total: 100 } }
  await client.v3.pay.transactions.native.post({ json: { appid: 'wx1', mchid: emulator.identity.mchid, ...order } })
  await emulator.pay('order-1')
  const amount = { refund: 30, total: 100, currency: 'CNY' }
  await client.v3.refund.domestic.refunds.post({ json: { out_trade_no: 'order-1', out_refund_no: 'r-1', amount } })
  await emulator.settled()
  left = Number(commits)
  await emulator.advance(3)
  process.kill(process.pid, 'SIGKILL')`

test.each([1, 2, 3])(
  'killed after commit %i of what was due, a command is on the agenda still, or carried out',
  async (commits) => {
    const file = join(folder, `due-${commits}.db`)
    const dying = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', DIES, file, String(commits)], {
      stdio: 'inherit',
    })
    expect(await once(dying, 'exit')).toEqual([null, 'SIGKILL'])
    const store = await openStore(file)
    const rows = [...store.load()]
    store.close()
    const waits = rows.some(
      ({ table, row }) => table === 'agenda' && (row as { command: string }).command === 'settle-refund',
    )
    const refund = rows.find(({ table }) => table === 'refunds')?.row as { view: { status: string } } | undefined
    expect([waits, refund?.view.status]).toEqual(commits === 1 ? [true, 'PROCESSING'] : [false, 'SUCCESS'])
  },
)
