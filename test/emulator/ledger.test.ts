import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeKeys } from '../../packages/emulator/lib/keys/keys.js'
import { createCourier } from '../../packages/emulator/lib/notify/courier.js'
import { createOperate } from '../../packages/emulator/lib/operator/operate.js'
import { plan } from '../../packages/emulator/lib/state/agenda.js'
import { merchantAccount } from '../../packages/emulator/lib/state/ledger.js'
import { createState } from '../../packages/emulator/lib/state/state.js'
import { stories } from '../../packages/emulator/lib/stories/index.js'
import { Refusal } from '../../packages/emulator/lib/world/refusal.js'
import { createWorld } from '../../packages/emulator/lib/world/world.js'

const keys = await makeKeys(Date.now())

function theatre() {
  const state = createState()
  const world = createWorld({ keys, state, url: 'http://127.0.0.1:1/', now: Date.now, seed: 'seed' })
  const operate = createOperate(world)
  /** Refused or not: what matters is what is true afterwards. */
  const attempt = (work: () => unknown) => {
    try {
      return state.transaction(work)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return undefined
    }
  }
  const ask = (name: string, request: object) =>
    attempt(() => stories.get(name)?.(request as Readonly<Record<string, unknown>>, world))
  return { world, operate: (name: string, about: object) => attempt(() => operate(name, about)), ask }
}

const step = fc.oneof(
  fc.record({ do: fc.constant('place' as const), order: fc.nat(3), total: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ do: fc.constant('pay' as const), order: fc.nat(3) }),
  fc.record({ do: fc.constant('close' as const), order: fc.nat(3) }),
  fc.record({
    do: fc.constant('refund' as const),
    order: fc.nat(3),
    part: fc.integer({ min: 1, max: 500 }),
    no: fc.nat(5),
  }),
  fc.record({ do: fc.constantFrom('settle-refund' as const, 'fail-refund' as const), no: fc.nat(5) }),
)

test('whatever is ordered, paid, closed and refunded, no fen is made or lost, and none is paid back twice', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { world, operate, ask } = theatre()
      const { mchid } = world
      const totals = new Map<string, number>()
      for (const one of steps) {
        if (one.do === 'place') {
          const out_trade_no = String(one.order)
          const json = {
            appid: 'wx1',
            mchid,
            description: 'x',
            out_trade_no,
            notify_url: 'https://merchant.test/notify',
            amount: { total: one.total },
          }
          if (ask('POST v3/pay/transactions/native', { json }) && !totals.has(out_trade_no))
            totals.set(out_trade_no, one.total)
        } else if (one.do === 'pay') operate('pay', { out_trade_no: String(one.order) })
        else if (one.do === 'close') {
          ask('POST v3/pay/transactions/out-trade-no/{out_trade_no}/close', {
            out_trade_no: String(one.order),
            json: { mchid },
          })
        } else if (one.do === 'refund') {
          const total = totals.get(String(one.order)) ?? 1
          const amount = { refund: one.part, total, currency: 'CNY' }
          const json = { out_trade_no: String(one.order), out_refund_no: String(one.no), amount }
          ask('POST v3/refund/domestic/refunds', { json })
        } else operate(one.do, { out_refund_no: String(one.no) })
      }
      const balances = world.ledger.balances()
      expect(Object.values(balances).reduce((sum, one) => sum + one, 0)).toBe(0)
      for (const [account, balance] of Object.entries(balances)) {
        if (account !== 'bank') expect(balance).toBeGreaterThanOrEqual(0)
        const flow = world.ledger
          .entries()
          .reduce(
            (sum, { from, to, amount }) => sum + (to === account ? amount : 0) - (from === account ? amount : 0),
            0,
          )
        expect(balance).toBe(flow)
      }
    }),
    { numRuns: 200 },
  )
})

test('a refund is refused when the merchant has not enough money left', () => {
  const { world, operate } = theatre()
  const { mchid } = world
  const state = world.state
  const json = {
    appid: 'wx1',
    mchid,
    description: 'x',
    out_trade_no: 'order-spent',
    notify_url: 'https://merchant.test/notify',
    amount: { total: 9 },
  }
  stories.get('POST v3/pay/transactions/native')?.({ json }, world)
  operate('pay', { out_trade_no: 'order-spent' })
  world.ledger.move({ from: merchantAccount(mchid), to: 'bank', amount: 5, kind: '提现', id: '1', out: '1' })
  const amount = { refund: 9, total: 9, currency: 'CNY' }
  const before = world.ledger.entries().length
  const refund = { json: { out_trade_no: 'order-spent', out_refund_no: 'r', amount } }
  const asking = () => state.transaction(() => stories.get('POST v3/refund/domestic/refunds')?.(refund, world))
  expect(asking).toThrow(expect.objectContaining({ status: 403, code: 'NOT_ENOUGH' }))
  expect(world.ledger.entries()).toHaveLength(before)
})

test('a load test may leave more behind than fits into the arguments of a function: what is due is run all the same', async () => {
  const { world } = theatre()
  const { state } = world
  const due = world.now() + 3_600_000
  state.transaction(() => {
    for (let count = 0; count < 200_000; count += 1)
      plan(state, { due, command: 'state', parameters: {} }, `id-${count}`)
  })
  const ran: string[] = []
  plan(state, { due: 0, command: 'close-day', parameters: {} }, 'now')
  const operate = (command: string) => ran.push(command)
  const courier = createCourier({ world, operate, hosts: [], now: world.now })
  await courier.settled()
  expect(ran).toEqual(['close-day'])
  courier.close()
})
