import { createServer } from 'node:http'
import express from 'express'
import { fastify } from 'fastify'
import { Hono } from 'hono'
import { Redis } from 'ioredis'
import { createClient as createRedis } from 'redis'
import { type Acknowledgements, createReceiver, type Handle, memoryStore, redisStore } from 'wechatpay-chain/receiver'
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
      const refund: string = notification.resource.out_refund_no
      // @ts-expect-error text, and not a number
      const amount: number = notification.resource.out_refund_no
      return console.log(refund, amount)
    }
    case 'TRANSACTION.SUCCESS': {
      // @ts-expect-error the same event tells of profit sharing: ask for `original_type` first
      notification.resource.out_trade_no
      if (notification.original_type !== 'transaction') return
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
