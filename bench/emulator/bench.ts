import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Cpu } from './cpu.js'
import type { Ready } from './gateway.js'
import type { Figures, Round } from './load.js'

const PROCESSES = Number(process.env.PROCESSES ?? 20)
const ROUNDS = 5
const ROUND: Round = { orders: Number(process.env.ORDERS ?? 8_000), inFlight: 64 }
const CORES = availableParallelism()

/** Milliseconds until an emulator is ready, in fresh processes, one after the other. */
function measureReady(name: string, options: object): void {
  const file = fileURLToPath(new URL('ready.mjs', import.meta.url))
  const found = Array.from({ length: PROCESSES }, (): Record<'import' | 'ready' | 'cpu', number> => {
    return JSON.parse(execFileSync(process.execPath, [file, JSON.stringify(options)], { encoding: 'utf8' })) // as it prints
  })
  const [imported, ready, cpu] = (['import', 'ready', 'cpu'] as const).map((key) => found.map((one) => one[key]))
  if (!imported || !ready || !cpu) return
  const text = (values: readonly number[]) =>
    `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`
  console.log(`ready${name}: ${text(ready)} ms after import; import ${text(imported)} ms; CPU ${text(cpu)} ms`)
  report(`median of ${PROCESSES} fresh processes, ms`, median(ready), 200, '≤')
}

/** Signatures a second of `openssl speed` on all cores, or of one core by its CPU time. */
function measureOpenssl(): { readonly perSecond: number; readonly perCpuSecond: number } {
  const speed = (...more: readonly string[]) => {
    const printed = execFileSync('openssl', ['speed', '-mr', '-seconds', '2', ...more, 'rsa2048'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number(/^\+F2:\d+:2048:([\d.]+)/m.exec(printed)?.[1])
  }
  return { perSecond: speed('-multi', String(CORES)), perCpuSecond: speed() }
}

/** Native orders: the emulator and the load share the cores on which openssl has signed, before and after each round. */
async function measureOrders(): Promise<void> {
  const gateway = start('gateway.ts')
  const load = start('load.ts')
  load.once('exit', () => process.exit(1)) // it has said why
  try {
    const [ready] = (await once(gateway, 'message')) as [Ready]
    load.send(ready)
    const shares: number[] = []
    const cpuShares: number[] = []
    for (let at = 0; at <= ROUNDS; at += 1) {
      const openssl = measureOpenssl()
      const { perSecond, cpu, gatewayCpu } = await round(load, gateway)
      if (at === 0) continue // the first round warms
      shares.push(perSecond / openssl.perSecond)
      cpuShares.push(ROUND.orders / (cpu + gatewayCpu) / openssl.perCpuSecond)
      const micro = (seconds: number) => `${((seconds / ROUND.orders) * 1e6).toFixed(0)} µs`
      console.log(
        `orders: ${perSecond.toFixed(0)}/s; openssl ${openssl.perSecond.toFixed(0)}/s on ${CORES} cores, ` +
          `${openssl.perCpuSecond.toFixed(0)} per CPU second; CPU of an order: gateway ${micro(gatewayCpu)}, load ${micro(cpu)}`,
      )
    }
    report(`orders/s ÷ openssl signatures/s, median of ${ROUNDS}`, median(shares), 0.35, '≥')
    report('the same by CPU time, which another process does not disturb', median(cpuShares), 0.35, '≥')
  } finally {
    gateway.kill()
    load.removeAllListeners('exit').kill()
  }
}

async function round(load: ChildProcess, gateway: ChildProcess): Promise<Figures & { readonly gatewayCpu: Cpu }> {
  load.send(ROUND)
  await once(load, 'message') // its requests are signed
  await ask(gateway)
  const [figures] = (await once(load, 'message')) as [Figures]
  return { ...figures, gatewayCpu: await ask(gateway) }
}

async function ask(gateway: ChildProcess): Promise<Cpu> {
  gateway.send('cpu')
  const [used] = (await once(gateway, 'message')) as [Cpu]
  return used
}

function start(file: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx'] })
}

function report(name: string, value: number, bound: number, sign: '≥' | '≤'): void {
  const reached = sign === '≥' ? value >= bound : value <= bound
  console.log(`  ${name}: ${value.toFixed(2)}  ${sign} ${bound} ${reached ? 'reached' : 'MISSED'}`)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

measureReady('', {})
measureReady(' without a port', { listen: false })
await measureOrders()
