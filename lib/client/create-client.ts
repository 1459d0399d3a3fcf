import type { ClientConfig, ClientTools } from '../../types/core.js'
import type { Client } from '../../types/index.js'
import { toCall } from '../call/to-call.js'
import { createChain } from './chain.js'
import { readConfig, type Settings } from './config.js'
import type { Runtime } from './runtime.js'
import { withCaller } from './with-caller.js'

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
  const traced =
    <Given extends readonly unknown[], T>(work: (runtime: Runtime, ...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      try {
        return await work(await load(), ...given)
      } catch (error) {
        throw withCaller(error)
      }
    }
  const chain = createChain(
    async (method, template, options) => {
      try {
        const call = toCall(method, template, options) // before the first await: what the caller changes later is not sent
        const runtime = await load()
        return await runtime.send(call)
      } catch (error) {
        throw withCaller(error)
      }
    },
    {
      encrypt: traced((runtime, ...given: Parameters<Runtime['encrypt']>) => runtime.encrypt(...given)),
      decrypt: traced((runtime, ...given: Parameters<Runtime['decrypt']>) => runtime.decrypt(...given)),
      download: traced((runtime, ...given: Parameters<Runtime['download']>) => runtime.download(...given)),
      close: traced((runtime) => runtime.close()),
    } satisfies Readonly<Record<keyof ClientTools, unknown>>,
  )
  return chain as Client // The types describe what the Proxy does; test/types and the stories hold the two together.
}

function lazyRuntime(settings: Settings): () => Promise<Runtime> {
  let runtime: Promise<Runtime> | undefined
  return () => {
    runtime ??= import('./runtime.js').then(({ createRuntime }) => createRuntime(settings))
    return runtime
  }
}
