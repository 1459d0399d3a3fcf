import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type DedupeStore, type Handle, redisStore } from '../../lib/receiver.js'
import { createStage } from './stage.js'

const binary = ['redis-server', 'valkey-server'].find(isInstalled)
if (!binary) console.warn('SKIPPED: the Redis store; apt-get install -y redis-server')

/** A real server on a free loopback port, in memory. */
describe.skipIf(!binary)('a store on Redis', () => {
  let server: ChildProcess
  let port: number
  const stores: Record<string, DedupeStore> = {}
  const ends: (() => unknown)[] = []

  beforeAll(async () => {
    port = await freePort()
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    server = spawn(binary ?? '', options, { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/tmp' })
    await said(server, 'Ready to accept connections')
    const redis = createClient({ url: `redis://127.0.0.1:${port}` })
    await redis.connect()
    const ioredis = new Redis(port, '127.0.0.1')
    stores.redis = redisStore(redis)
    stores.ioredis = redisStore(ioredis)
    ends.push(
      () => redis.close(),
      () => ioredis.quit(),
    )
  })

  afterAll(async () => {
    for (const end of ends) await end()
    server.kill()
    await once(server, 'exit')
  })

  const storeOf = (name: string) => stores[name] as DedupeStore // beforeAll has made both

  it.each(['redis', 'ioredis'])(
    'by %s: claims once, remembers the answer, and releases only its own claim',
    async (name) => {
      const store = storeOf(name)
      expect(await store.claim(`${name}-1`, 'a', 60_000)).toBe('claimed')
      expect(await store.claim(`${name}-1`, 'b', 60_000)).toBe('busy')
      await store.release(`${name}-1`, 'b')
      expect(await store.claim(`${name}-1`, 'b', 60_000)).toBe('busy')
      await store.release(`${name}-1`, 'a')
      expect(await store.claim(`${name}-1`, 'b', 60_000)).toBe('claimed')
      await store.done(`${name}-1`, 'b', '{"code":"SUCCESS"}', 60_000)
      expect(await store.claim(`${name}-1`, 'c', 60_000)).toEqual({ done: '{"code":"SUCCESS"}' })
      await store.release(`${name}-1`, 'b')
      expect(await store.claim(`${name}-1`, 'c', 60_000)).toEqual({ done: '{"code":"SUCCESS"}' })
    },
  )

  it('lets one of 50 deliveries to two machines run, with either client', async () => {
    const stage = await createStage()
    const handle = vi.fn<Handle>()
    const machines = ['redis', 'ioredis'].map((name) => stage.receiver({ dedupe: storeOf(name) }))
    const delivery = stage.forge()
    const deliveries = Array.from({ length: 50 }, (_, index) => machines[index % 2]?.respond(delivery, handle))
    const statuses = (await Promise.all(deliveries)).map((answer) => answer?.status)
    expect(statuses.every((status) => status === 204 || status === 503)).toBe(true)
    expect((await machines[1]?.respond(delivery, handle))?.status).toBe(204)
    expect(handle).toHaveBeenCalledTimes(1)
    expect(stage.reports).toEqual([])
  })

  it('lets another machine run the code when the process of the first was killed in the middle', async () => {
    const stage = await createStage()
    const delivery = stage.forge({ id: 'EV-killed' })
    const worker = ['--import', 'tsx', 'test/receiver/redis-worker.ts', String(port), 'EV-killed', '1500']
    const first = spawn(process.execPath, worker, { stdio: ['ignore', 'pipe', 'inherit'] })
    expect(await said(first, '\n')).toBe('claimed\n')
    const handle = vi.fn<Handle>()
    const second = stage.receiver({ dedupe: storeOf('redis') })
    expect((await second.respond(delivery, handle)).status).toBe(503)
    first.kill('SIGKILL')
    await once(first, 'exit')
    const again = async () => expect((await second.respond(delivery, handle)).status).toBe(204)
    await vi.waitFor(again, { timeout: 10_000, interval: 50 })
    expect(handle).toHaveBeenCalledTimes(1)
  })
})

function isInstalled(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  server.close()
  await once(server, 'close')
  return port
}

/** What a process has written once `words` are among it. */
function said(child: ChildProcess, words: string): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`it ended: ${text}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes(words)) resolve(text)
    })
  })
}
