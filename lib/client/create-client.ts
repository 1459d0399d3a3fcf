import type { ClientConfig, ClientTools } from '../../types/core.js'
import type { Client } from '../../types/index.js'
import { callOf } from '../call/to-call.js'
import { createOperations } from '../pipeline/operations.js'
import { createChain } from './chain.js'
import { readConfig } from './config.js'
import { createRuntime, type Runtime } from './runtime.js'
import { withCaller } from './with-caller.js'

/**
 * A client for one merchant: a chain whose properties are URL segments and whose verbs send.
 *
 * Two clients share nothing, so several merchants live in one process. Nothing is read from disk, network or
 * environment. The module has loaded all that an ordinary call needs, so the first call is as fast as the code allows.
 *
 * @throws {ConfigError} that lists every setting that is missing or malformed, and where in the merchant console the
 * right value is found.
 */
export function createClient(config: ClientConfig): Client {
  const runtime = createRuntime(readConfig(config))
  const operationOf = createOperations()
  const chain = createChain(
    // What the caller changes after the call is not sent: the options are copied before the first await.
    async (method, template, options) => {
      try {
        return await runtime.send(callOf(operationOf(method, template), options))
      } catch (error) {
        throw withCaller(error)
      }
    },
    {
      encrypt: traced((...given: Parameters<Runtime['encrypt']>) => runtime.encrypt(...given)),
      decrypt: traced((...given: Parameters<Runtime['decrypt']>) => runtime.decrypt(...given)),
      download: traced((...given: Parameters<Runtime['download']>) => runtime.download(...given)),
      close: traced(() => runtime.close()),
    } satisfies Readonly<Record<keyof ClientTools, unknown>>,
  )
  return chain as Client // The types describe what the Proxy does; test/types and the stories hold the two together.
}

/** The same work, whose errors have the line of the caller in their stacks. */
function traced<Given extends readonly unknown[], T>(
  work: (...given: Given) => Promise<T>,
): (...given: Given) => Promise<T> {
  return async (...given) => {
    try {
      return await work(...given)
    } catch (error) {
      throw withCaller(error)
    }
  }
}
