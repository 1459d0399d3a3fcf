import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createEmulator, createKeys, type Emulator } from '../../packages/emulator/lib/index.js'
import { openStore } from '../../packages/emulator/lib/state/sqlite.js'
import { createState } from '../../packages/emulator/lib/state/state.js'

let folder: string
let file: string
const opened: Emulator[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  file = join(folder, 'gateway.db')
})
afterEach(async () => {
  for (const emulator of opened.splice(0)) await emulator.close()
  rmSync(folder, { recursive: true })
})

async function open(): Promise<Emulator> {
  const emulator = await createEmulator({ data: file })
  opened.push(emulator)
  return emulator
}

test('started again on its file, the emulator has the same keys, orders, users, money and time', async () => {
  const first = await open()
  const client = createClient({ ...first.credentials, baseUrl: first.url })
  const user = { organization_id: 'o1', out_user_id: 'u1' }
  await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch({
    ...user,
    json: { user_name: '张三' },
  })
  const json = {
    appid: 'wx1',
    mchid: first.identity.mchid,
    description: 'A book',
    out_trade_no: 'order-kept',
    notify_url: 'https://merchant.test/notify',
    amount: { total: 100 },
  }
  await client.v3.pay.transactions.native.post({ json })
  const paid = await first.pay('order-kept')
  await first.operate('advance', { seconds: 3600 })
  await first.settled()
  const before = await first.operate('state')
  await client.close()
  await first.close()

  const second = await open()
  expect(second.identity).toEqual(first.identity)
  expect(second.files).toEqual(first.files)
  const { now: _, ...after } = Object(await second.operate('state'))
  const { now: __, ...expected } = Object(before)
  expect(after).toEqual(expected)
  const again = createClient({ ...first.credentials, baseUrl: second.url })
  const query = { mchid: first.identity.mchid }
  const byNumber = again.v3.pay.transactions.outTradeNo._out_trade_no_
  expect((await byNumber.get({ out_trade_no: 'order-kept', query })).data).toEqual(paid)
  await expect(again.v3.pay.transactions.native.post({ json })).rejects.toMatchObject({ code: 'ORDERPAID' })
  await again.close()
})

test('the file is for its owner alone, and for one emulator at a time', async () => {
  await open()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await expect(open()).rejects.toMatchObject({
    code: 'ERR_CONFIG',
    message: expect.stringMatching(/^`data`: .*gateway\.db is in use by another emulator$/),
  })
})

test('a file that is something else is refused, and left as it is', async () => {
  writeFileSync(
    file,
    'a diary, not a database; and long enough to be taken for one if nobody looked at its first bytes',
  )
  const size = statSync(file).size
  await expect(open()).rejects.toMatchObject({ code: 'ERR_CONFIG', message: expect.stringMatching(/cannot be opened/) })
  expect(statSync(file).size).toBe(size)
})

test('what a transaction wrote before it failed is in neither the memory nor the file', async () => {
  const store = await openStore(file)
  const state = createState(store)
  const rows = state.table<number>('rows')
  rows.set('a', 1)
  const failing = () =>
    state.transaction(() => {
      rows.set('a', 2)
      rows.set('b', 3)
      rows.delete('a')
      throw new Error('refused')
    })
  expect(failing).toThrow('refused')
  expect([...rows.entries()]).toEqual([['a', 1]])
  state.close()
  const again = await openStore(file)
  expect([...again.load()]).toEqual([{ table: 'rows', key: 'a', row: 1 }])
  again.close()
})

test('keys that are given are kept in a new file, and refused beside a file that holds others', async () => {
  const [keys, others] = await Promise.all([createKeys(), createKeys()])
  const first = await createEmulator({ data: file, keys })
  expect(first.identity.mchid).toBe(keys.mchid)
  await first.close()
  const again = await createEmulator({ data: file, keys })
  expect(again.credentials).toEqual(first.credentials)
  await again.close()
  await expect(createEmulator({ data: file, keys: others })).rejects.toMatchObject({
    code: 'ERR_CONFIG',
    message: '`keys`: the file `data` has other keys; omit `keys`, or use a new file',
  })
  await (await open()).close()
})
