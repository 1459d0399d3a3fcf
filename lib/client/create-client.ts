import type { ClientConfig, ClientTools } from '../../types/core.js'
import type { Client } from '../../types/index.js'
import { toCall } from '../call/to-call.js'
import { createChain } from './chain.js'
import { type ClientSetup, readConfig } from './config.js'
import type { Runtime } from './runtime.js'

/**
 * A client for one merchant: a chain whose properties are URL segments and whose verbs send.
 *
 * Two clients share nothing, so several merchants live in one process. Nothing is read from disk, network or
 * environment; HTTP and keys are loaded at the first call.
 *
 * @throws {ConfigError} that lists every setting that is missing or malformed, and where in the merchant console the
 * right value is found.
 */
export function createClient(config: ClientConfig): Client {
  const load = lazyRuntime(readConfig(config))
  const chain = createChain(
    async (method, template, options) => {
      const call = toCall(method, template, options) // before the first await: what the caller changes later is not sent
      const runtime = await load()
      return runtime.send(call)
    },
    {
      encrypt: async (...given: Parameters<Runtime['encrypt']>) => (await load()).encrypt(...given),
      decrypt: async (...given: Parameters<Runtime['decrypt']>) => (await load()).decrypt(...given),
      download: async (...given: Parameters<Runtime['download']>) => (await load()).download(...given),
      close: async () => (await load()).close(),
    } satisfies Readonly<Record<keyof ClientTools, unknown>>,
  )
  return chain as Client // The types describe what the Proxy does; test/types and the stories hold the two together.
}

function lazyRuntime(settings: ClientSetup): () => Promise<Runtime> {
  let runtime: Promise<Runtime> | undefined
  return () => {
    runtime ??= import('./runtime.js').then(({ createRuntime }) => createRuntime(settings))
    return runtime
  }
}
