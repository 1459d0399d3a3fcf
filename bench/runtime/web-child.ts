import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { CLIENTS, type ClientTask } from './clients.js'

/** So many orders, started so many a second whether the earlier ones are answered or not. */
export interface OpenRound {
  readonly orders: number
  readonly perSecond: number
}

/** A merchant's process: a web server, and orders beside it. Answers its task with its port, a round with latencies. */
process.once('message', (task) => {
  const { POST: order } = CLIENTS[(task as ClientTask).client](task as ClientTask) // the parent's first message
  process.on('message', async (round) => process.send?.(await run(order, round as OpenRound)))
  const web = createServer((_, response) => response.end('{"ok":true}'))
  web.keepAliveTimeout = 60_000
  web.listen(0, '127.0.0.1', () => process.send?.((web.address() as AddressInfo).port)) // it listens on a port
})

/** Milliseconds of each order, from the moment at which it was due: an order that had to wait for its start is late too. */
async function run(order: () => Promise<void>, { orders, perSecond }: OpenRound): Promise<number[]> {
  const begun = performance.now()
  const due = (at: number) => begun + (at * 1000) / perSecond
  const timed = async (at: number) => {
    await order()
    return performance.now() - due(at)
  }
  const started: Promise<number>[] = []
  while (started.length < orders) {
    while (started.length < orders && due(started.length) <= performance.now()) started.push(timed(started.length))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return Promise.all(started)
}
