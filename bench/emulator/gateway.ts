import { createEmulator } from '../../packages/emulator/dist/index.js'
import { type Cpu, cpuSince } from './cpu.js'

/** What the load needs to know of the emulator. */
export interface Ready {
  readonly url: string
  readonly mchid: string
  readonly serial: string
  readonly publicKeyId: string
  readonly privateKey: string
}

/** The emulator as it is published, in a process of its own; it answers any message with the CPU that it has used since. */
async function main(): Promise<void> {
  const { url, credentials, identity } = await createEmulator()
  const { mchid, serial, privateKey } = credentials
  let before = process.cpuUsage()
  process.on('message', () => {
    const used: Cpu = cpuSince(before)
    before = process.cpuUsage()
    process.send?.(used)
  })
  const ready: Ready = { url, mchid, serial, privateKey, publicKeyId: identity.publicKeyId }
  process.send?.(ready)
}

await main()
