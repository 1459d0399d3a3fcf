import { expect, test } from 'vitest'
import { messages } from '../../lib/generated/messages.js'
import { asMessage } from '../../lib/receiver.js'
import { variantsOf } from '../../tools/emit-events.js'
import { sampleOf } from '../../tools/samples.js'
import { readNotifications } from '../../tools/spec.js'
import type { Messages } from '../../types/events.js'

const variants = readNotifications()
  .filter(({ protocol }) => protocol === 'v3')
  .flatMap((notification) =>
    variantsOf(notification).map((one) => ({ ...one, events: notification.spec.eventTypes ?? [] })),
  )
const names = Object.keys(messages) as (keyof Messages)[]

/** Of profit sharing, a return and a share have the same fields. */
const isTwin = (one: string, other: string) =>
  one.startsWith('Profitsharing') && other.startsWith('Profitsharing') && one.endsWith(other.slice(-6))

test('every message is recognised under each of its events by its own name, and by no other', () => {
  expect(names.toSorted()).toEqual(variants.map(({ name }) => name).toSorted())
  for (const { name, field, events } of variants)
    for (const event_type of events) {
      const resource = sampleOf(field)
      const found = names.filter((one) => asMessage({ event_type, resource }, one) === resource)
      expect(found.filter((one) => one === name || !isTwin(one, name))).toEqual([name])
    }
})

const order = { mchid: '1900000109', appid: 'wx8888888888888888', transaction_id: '4200000000', amount: { total: 1 } }
const paid = { event_type: 'TRANSACTION.SUCCESS', original_type: undefined, resource: order }

test('a payment is recognised without its original type', () => {
  expect(asMessage(paid, 'TransactionSuccessDirect')).toBe(order)
})

test.each([
  ['another event', { ...paid, event_type: 'TRANSACTION.FAIL' }],
  ['a field less', { ...paid, resource: { mchid: order.mchid, appid: order.appid } }],
  ['no object', { ...paid, resource: 'mchid appid transaction_id' }],
  ['nothing', { ...paid, resource: null }],
])('a payment is not recognised in %s', (_, notification) => {
  expect(asMessage(notification, 'TransactionSuccessDirect')).toBeUndefined()
})
