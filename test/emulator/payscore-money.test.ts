import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeKeys } from '../../packages/emulator/lib/keys/keys.js'
import { commands } from '../../packages/emulator/lib/operator/commands.js'
import { merchantAccount } from '../../packages/emulator/lib/state/ledger.js'
import { createState } from '../../packages/emulator/lib/state/state.js'
import { stories } from '../../packages/emulator/lib/stories/index.js'
import { serviceOrders } from '../../packages/emulator/lib/stories/payscore/service-order.js'
import { Refusal } from '../../packages/emulator/lib/world/refusal.js'
import { createWorld } from '../../packages/emulator/lib/world/world.js'

const keys = await makeKeys(Date.now())
const ORDER = 'v3/payscore/serviceorder'
const SERVICE = { appid: 'wx1', service_id: 's1' }

/** What brings an order to its end is done more often than what does not. */
const step = fc.record({
  order: fc.nat(1),
  amount: fc.integer({ min: -1, max: 120 }),
  do: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('create', 'confirm', 'complete', 'collect', 'refund') },
    { weight: 1, arbitrary: fc.constantFrom('modify', 'cancel', 'sync', 'pay', 'fail') },
  ),
})

/** Long enough that most orders get to their end. */
const life = fc.array(step, { minLength: 40, maxLength: 80, size: 'max' })

test('whatever happens to pay-score orders, each is collected once at most, and for what its bill says', () => {
  const seen = { collected: 0, refunded: 0 }
  fc.assert(
    fc.property(life, (steps) => {
      const state = createState()
      const world = createWorld({ keys, state, url: 'http://127.0.0.1:1/', now: Date.now, seed: 'seed' })
      const attempt = (work: () => unknown) => {
        try {
          state.transaction(work)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }
      for (const { order, amount, do: what } of steps) {
        const out_order_no = String(order)
        const play = (name: string) => attempt(() => commands.get(name)?.run(world, { out_order_no } as never)) // as their schemas want it
        const bill = { post_payments: [{ name: '费用', amount }], total_amount: amount }
        const ask = (path: string, json: object) =>
          attempt(() => stories.get(`POST ${ORDER}${path}`)?.({ out_order_no, json: { ...SERVICE, ...json } }, world))
        const played: Readonly<Record<typeof what, () => void>> = {
          create: () =>
            ask('', {
              out_order_no,
              service_introduction: '租借',
              time_range: { start_time: 'OnAccept' },
              risk_fund: { name: 'DEPOSIT', amount: 100 },
              notify_url: 'https://merchant.test/notify',
            }),
          confirm: () => play('confirm-service-order'),
          complete: () => ask('/{out_order_no}/complete', bill),
          modify: () => ask('/{out_order_no}/modify', { ...bill, reason: 'x' }),
          cancel: () => ask('/{out_order_no}/cancel', { reason: 'x' }),
          sync: () => ask('/{out_order_no}/sync', { type: 'Order_Paid', detail: { paid_time: '20200101' } }),
          pay: () => ask('/{out_order_no}/pay', {}),
          collect: () => play('collect-service-order'),
          fail: () => play('fail-collection'),
          refund: () => {
            const transaction_id = serviceOrders(world).get(`${world.mchid} ${out_order_no}`)?.paid?.transaction_id
            const total = serviceOrders(world).get(`${world.mchid} ${out_order_no}`)?.bill?.total_amount
            const json = {
              transaction_id,
              out_refund_no: `r${order}`,
              amount: { refund: 1, total, currency: 'CNY' },
            }
            if (transaction_id) attempt(() => stories.get('POST v3/refund/domestic/refunds')?.({ json }, world))
          },
        }
        played[what]()
      }
      const balances = world.ledger.balances()
      expect(Object.values(balances).reduce((sum, one) => sum + one, 0)).toBe(0)
      const moved = (kind: string) =>
        world.ledger.entries().reduce((sum, entry) => sum + (entry.kind === kind ? entry.amount : 0), 0)
      const all = [...serviceOrders(world).values()]
      const collected = all.filter(({ paid }) => paid?.paid_type === 'NEWTON')
      const due = collected.reduce((sum, { bill }) => sum + (bill?.total_amount ?? 0), 0)
      expect(moved('交易')).toBe(due)
      seen.collected += due
      seen.refunded += moved('退款')
      expect(world.ledger.balance(merchantAccount(world.mchid))).toBe(due - moved('退款'))
      for (const { state: now, paid, bill } of all) {
        if (paid) expect(now).toBe('DONE')
        if (bill) expect(bill.total_amount).toBeLessThanOrEqual(100)
      }
    }),
    { numRuns: 100 },
  )
  expect(seen.collected).toBeGreaterThan(0)
  expect(seen.refunded).toBeGreaterThan(0)
})
