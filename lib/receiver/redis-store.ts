import type { Claim, DedupeStore, IoRedisClient, RedisClient } from '../../types/core.js'

const BUSY = 'busy:'
const DONE = 'done:'

/** Deletes a claim only while it is still the given one: after its expiry another run may have it. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"

/**
 * Ensures that one of several deliveries is handled, on all machines that share a Redis or a Valkey: `SET … NX PX`.
 *
 * @param client A connected client, which the caller closes.
 * @param options.prefix Prefix of the keys. Default: `wechatpay:notification:`.
 */
export function redisStore(
  client: RedisClient | IoRedisClient,
  options: { readonly prefix?: string } = {},
): DedupeStore {
  const { prefix = 'wechatpay:notification:' } = options
  const { setIfAbsent, set, get, release } = 'call' in client ? ofIoRedis(client) : ofRedis(client)
  return {
    async claim(id, run, ttl): Promise<Claim> {
      const key = prefix + id
      if (await setIfAbsent(key, BUSY + run, ttl)) return 'claimed'
      const found = await get(key)
      // Released between the two commands, or not done: WeChat Pay will deliver again.
      return found?.startsWith(DONE) ? { done: found.slice(DONE.length) } : 'busy'
    },
    async done(id, _run, answer, ttl) {
      await set(prefix + id, DONE + answer, ttl)
    },
    async release(id, run) {
      await release(prefix + id, BUSY + run)
    },
  }
}

interface Commands {
  setIfAbsent(key: string, value: string, ttl: number): Promise<boolean>
  set(key: string, value: string, ttl: number): Promise<unknown>
  get(key: string): Promise<string | undefined>
  release(key: string, value: string): Promise<unknown>
}

function ofRedis(client: RedisClient): Commands {
  return {
    setIfAbsent: async (key, value, PX) => (await client.set(key, value, { NX: true, PX })) !== null,
    set: (key, value, PX) => client.set(key, value, { PX }),
    get: async (key) => toText(await client.get(key)),
    release: (key, value) => client.eval(RELEASE, { keys: [key], arguments: [value] }),
  }
}

function ofIoRedis(client: IoRedisClient): Commands {
  return {
    setIfAbsent: async (key, value, ttl) => (await client.call('SET', key, value, 'NX', 'PX', String(ttl))) !== null,
    set: (key, value, ttl) => client.call('SET', key, value, 'PX', String(ttl)),
    get: async (key) => toText(await client.call('GET', key)),
    release: (key, value) => client.call('EVAL', RELEASE, '1', key, value),
  }
}

function toText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value)
}
