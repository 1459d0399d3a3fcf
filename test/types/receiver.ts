import { createServer } from 'node:http'
import express from 'express'
import { fastify } from 'fastify'
import { Hono } from 'hono'
import { Redis } from 'ioredis'
import { createClient as createRedis } from 'redis'
import {
  type Acknowledgements,
  asMessage,
  type CheckOriginalType,
  createReceiver,
  type Events,
  type Handle,
  memoryStore,
  redisStore,
} from 'wechatpay-chain/receiver'
import { forgeNotification } from 'wechatpay-chain/testing'
import { createEmulator } from 'wechatpay-chain-emulator'

export const receiver = createReceiver({
  certs: { PUB_KEY_ID_01: '…' },
  apiv3Key: '…',
  onIncident: (error, { level, stage }) => level === 'error' && console.error(stage, error),
})

createReceiver({ certs: {}, apiv3Key: '…', dedupe: redisStore(createRedis()) })
createReceiver({ certs: {}, apiv3Key: '…', dedupe: redisStore(new Redis()) })
createReceiver({ certs: {}, apiv3Key: '…', dedupe: memoryStore() })
// @ts-expect-error without the APIv3 key nothing can be decrypted
createReceiver({ certs: {} })
// @ts-expect-error not a store
createReceiver({ certs: {}, apiv3Key: '…', dedupe: new Map() })

export const handle: Handle = async (notification) => {
  switch (notification.event_type) {
    case 'REFUND.SUCCESS': {
      const { resource } = notification
      const refund: string = resource.out_refund_no
      // @ts-expect-error text, and not a number
      const amount: number = resource.out_refund_no
      // @ts-expect-error of a partner's refund only: ask for it first
      resource.sub_mchid
      if ('sub_mchid' in resource) console.log(resource.sp_mchid, resource.sub_mchid)
      if ('user_received_account' in resource) {
        const fen: number = resource.amount.refund + resource.amount.payer_refund
        console.log(fen)
        // @ts-expect-error of a refund overseas
        resource.amount.exchange_rate
      }
      return console.log(refund, amount)
    }
    case 'TRANSACTION.SUCCESS': {
      // @ts-expect-error the same event tells of profit sharing: ask for `original_type` first
      notification.resource.out_trade_no
      if (notification.original_type !== 'transaction') return
      // @ts-expect-error a combined payment has several
      notification.resource.out_trade_no
      if ('combine_out_trade_no' in notification.resource) return
      const order: string | undefined = notification.resource.out_trade_no
      return console.log(order)
    }
    case 'ENTRUST.TERMINATE_RETENTION': {
      const answer: Acknowledgements['ENTRUST.TERMINATE_RETENTION'] = { code: 'SUCCESS', retention_type: 'COUPON' }
      return answer
    }
    case 'PARKING_FEE.QUERY_TRANS_INFO':
      return { code: 'SUCCESS', total_amount: 100 }
    // @ts-expect-error no such event
    case 'REFUND.SUCCES':
      return
    default: {
      // An event that appeared today.
      const event: string = notification.event_type
      const resource: unknown = notification.resource
      return console.log(event, resource)
    }
  }
}

export const paid: Handle = ({ event_type, resource }) => {
  if (event_type !== 'TRANSACTION.SUCCESS') return
  // The name says what to test: `original_type`, or a field of the message that is wanted.
  const untested: CheckOriginalType | Events['TRANSACTION.SUCCESS'] = resource
  console.log(untested)
  if ('mchid' in resource && 'payer' in resource) {
    const { out_trade_no, trade_state, amount, payer } = resource
    const [number, fen, openid]: [string, number, string] = [out_trade_no, amount.total, payer.openid]
    console.log(resource.mchid, number, fen, openid, trade_state === 'SUCCESS')
    // @ts-expect-error a field of parking
    resource.parking_info
    // @ts-expect-error a partner's payment
    resource.sub_mchid
    // @ts-expect-error misspelt
    resource.trade_stat
  }
  if ('combine_out_trade_no' in resource) {
    const numbers: string[] = resource.sub_orders.map((order) => order.out_trade_no)
    console.log(numbers, resource.combine_payer_info?.openid)
    // @ts-expect-error of each order
    resource.out_trade_no
  }
  if ('sp_mchid' in resource && 'trade_type' in resource) console.log(resource.sub_mchid, resource.payer?.sp_openid)
  if ('id' in resource) console.log(resource.amount.exchange_rate?.rate)
  if ('trade_scene' in resource) console.log(resource.parking_info?.plate_number, resource.amount.total)
  if ('receiver' in resource) console.log(resource.receiver.amount, resource.out_order_no)
  // @ts-expect-error none of the messages has it
  if ('parking_info' in resource && 'mchid' in resource) console.log(resource.parking_info.parking_id)
}

/** A message by its name: no test of fields, no cast. */
export const paidByName: Handle = (notification) => {
  const payment = asMessage(notification, 'TransactionSuccessDirect')
  // @ts-expect-error another message: ask first
  console.log(payment.payer)
  if (payment) {
    const [number, fen, openid]: [string, number, string] = [
      payment.out_trade_no,
      payment.amount.total,
      payment.payer.openid,
    ]
    console.log(payment.mchid, number, fen, openid, payment.trade_state === 'SUCCESS')
    // @ts-expect-error a field of parking
    payment.parking_info
    // @ts-expect-error a partner's payment
    payment.sub_mchid
  }
  const combined = asMessage(notification, 'TransactionSuccessCombined')
  console.log(combined?.sub_orders.map(({ out_trade_no }) => out_trade_no))
  // @ts-expect-error no such message
  asMessage(notification, 'TransactionSucces')
}

/** With `original_type` compared first, one field is enough; without, a notification of profit sharing has it too. */
export const paidByType: Handle = ({ event_type, original_type, resource }) => {
  if (event_type !== 'TRANSACTION.SUCCESS') return
  // @ts-expect-error a notification of profit sharing has no payer
  if ('mchid' in resource) console.log(resource.payer.openid)
  if (original_type !== 'transaction') return
  // @ts-expect-error a combined payment has several amounts
  console.log(resource.amount.total)
  if ('mchid' in resource) console.log(resource.payer.openid, resource.amount.total, resource.trade_state)
}

export const serviceOrder: Handle = ({ event_type, resource }) => {
  if (event_type !== 'PAYSCORE.USER_PAID') return
  if ('sub_mchid' in resource) console.log(resource.sub_mchid, resource.sub_openid)
  // @ts-expect-error a direct merchant's order has no merchant below
  else console.log(resource.sub_mchid)
}

// @ts-expect-error an acknowledgement that no event wants
export const wrong: Handle = () => ({ code: 'MAYBE' })

export const app = express()
app.post('/notify', receiver.express(handle))
fastify().register(receiver.fastify(handle), { prefix: '/notify' })
new Hono().post('/notify', (c) => receiver.fetch(handle)(c.req.raw))
createServer(receiver.node(handle))
export const POST = receiver.fetch(handle)

export async function test() {
  const { platform, credentials } = await createEmulator()
  const resource = { out_trade_no: '1' }
  const forged = await forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource, platform })
  await fetch('http://127.0.0.1/notify', forged)
  // @ts-expect-error a field of another notification
  await forgeNotification({ event_type: 'REFUND.SUCCESS', resource: { out_trade_no: 1 }, platform })
  const notification = await createReceiver(credentials).receive(forged)
  if (notification.event_type === 'REFUND.SUCCESS') console.log(notification.resource.refund_status)
  // @ts-expect-error a resource is typed by its event
  console.log(notification.resource.refund_status)
}
