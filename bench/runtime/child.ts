import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { CLIENTS, type ClientTask } from './clients.js'

/** One round: so many orders, so many at a time. */
export interface Round {
  readonly orders: number
  readonly inFlight: number
}

/** What a round took. */
export interface Figures {
  readonly perSecond: number
  /** Microseconds of CPU per order, all threads. */
  readonly cpu: number
  /** Microseconds of CPU per order, main thread; Linux only. */
  readonly mainCpu: number
  /** Milliseconds. */
  readonly loopP99: number
}

process.once('message', (task) => {
  const order = CLIENTS[(task as ClientTask).client](task as ClientTask) // the parent's first message
  process.on('message', async (round) => process.send?.(await run(order, round as Round)))
  process.send?.('ready')
})

async function run(order: () => Promise<void>, { orders, inFlight }: Round): Promise<Figures> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const [begun, cpu, main] = [performance.now(), process.cpuUsage(), mainThread()]
  let left = orders
  const worker = async () => {
    while (left-- > 0) await order()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - begun) / 1000
  delay.disable()
  return {
    perSecond: orders / seconds,
    cpu: (user + system) / orders,
    mainCpu: (mainThread() - main) / orders,
    loopP99: delay.percentile(99) / 1e6,
  }
}

/** Microseconds of CPU that the main thread has used, from the kernel's count of clock ticks (10 ms each). */
function mainThread(): number {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10_000
  } catch {
    return Number.NaN
  }
}
