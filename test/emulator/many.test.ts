import { expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createEmulator, createKeys, type Emulator, type EmulatorOptions } from '../../packages/emulator/lib/index.js'

const RUN = Array.from({ length: 100 }, (_, index) => index)

/** Warnings that Node.js gives while `work` is done. */
async function warningsOf(work: () => Promise<void>): Promise<Error[]> {
  const warnings: Error[] = []
  const listen = (warning: Error) => warnings.push(warning)
  process.on('warning', listen)
  await work()
  await new Promise((resolve) => setImmediate(resolve)) // warnings are told in the next turn
  process.off('warning', listen)
  return warnings
}

/** Opens emulators all at once; in each an order is placed and paid, and only there. */
async function openAll(count: number, options: EmulatorOptions): Promise<void> {
  const before = listeners()
  const emulators = await Promise.all(RUN.slice(0, count).map(() => createEmulator(options)))
  const codes = await Promise.all(emulators.map((emulator, index) => order(emulator, `only-in-${index}`)))
  expect(new Set(codes).size).toBe(count)
  for (const [index, emulator] of emulators.entries()) {
    expect((await emulator.pay(`only-in-${index}`)).trade_state).toBe('SUCCESS')
    await expect(emulator.pay(`only-in-${index + 1}`)).rejects.toThrow('no order with out_trade_no')
  }
  await Promise.all(emulators.map((emulator) => emulator.close()))
  expect(listeners()).toEqual(before)
  for (const { url } of emulators.filter((emulator) => !('dispatcher' in emulator))) {
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  }
}

async function order(emulator: Emulator, out_trade_no: string): Promise<string> {
  const { mchid } = emulator.identity
  const reached = 'dispatcher' in emulator ? { dispatcher: emulator.dispatcher as never } : { baseUrl: emulator.url }
  const client = createClient({ ...emulator.credentials, ...reached })
  const json = { appid: 'wx1', mchid, description: 'x', out_trade_no, amount: { total: 1 } }
  const notify_url = 'http://127.0.0.1:9/'
  const { data } = await client.v3.pay.transactions.native.post({ json: { ...json, notify_url } })
  await client.close()
  return data.code_url
}

/** How many wait for the events of the process. */
function listeners(): Record<string, number> {
  return Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)]))
}

test('a hundred of them listen in one process, share their keys, and leave nothing behind', async () => {
  const keys = await createKeys()
  expect(await warningsOf(() => openAll(100, { keys }))).toEqual([])
})

test('ten of them without a port, each with keys of its own, likewise', async () => {
  expect(await warningsOf(() => openAll(10, { listen: false }))).toEqual([])
})
