import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { mainThread } from '../machine.js'
import { type Calls, CLIENTS, type ClientTask } from './clients.js'

/** One round: so many calls of a method, so many at a time. */
export interface Round {
  readonly method: 'GET' | 'POST'
  readonly calls: number
  readonly inFlight: number
}

/** What a round took. */
export interface Figures {
  readonly perSecond: number
  /** Microseconds of CPU per call, all threads. */
  readonly cpu: number
  /** Microseconds of CPU per call, main thread; Linux only. */
  readonly mainCpu: number
  /** Milliseconds. */
  readonly loopP99: number
}

process.once('message', (task) => {
  const calls = CLIENTS[(task as ClientTask).client](task as ClientTask) // the parent's first message
  process.on('message', async (round) => process.send?.(await run(calls, round as Round)))
  process.send?.('ready')
})

/** Of all calls of this process, so that no two have the same number of an order. */
let number = 0

async function run(client: Calls, { method, calls, inFlight }: Round): Promise<Figures> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const [begun, cpu, main] = [performance.now(), process.cpuUsage(), mainThread()]
  let left = calls
  const worker = async () => {
    while (left-- > 0) {
      number += 1
      if (method === 'POST') await client.POST()
      else await client.GET(`12177525012014070332${String(number).padStart(8, '0')}`)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - begun) / 1000
  delay.disable()
  return {
    perSecond: calls / seconds,
    cpu: (user + system) / calls,
    mainCpu: (mainThread() - main) / calls,
    loopP99: delay.percentile(99) / 1e6,
  }
}
