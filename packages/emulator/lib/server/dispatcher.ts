import { Readable } from 'node:stream'
import { Dispatcher, errors } from 'undici'
import { guarded } from '../world/guarded.js'
import { receivedOf } from './dispatch-request.js'
import { type Flow, startFlow } from './flow.js'
import type { Server } from './listen.js'

/** A server without a socket: it receives requests from the same process, through a dispatcher of undici. */
export interface InProcess extends Server {
  /** Answers every request, whatever its host: for `createClient`, and for `request` and `fetch` of undici. */
  readonly dispatcher: Dispatcher
}

/** WeChat Pay's own address: the default of clients, and an allowed host of a `download_url`. */
const ADDRESS = 'https://api.mch.weixin.qq.com/'

type Serve = (options: Dispatcher.DispatchOptions, flow: Flow) => Promise<void>

/** A server that opens no port. `serve` sets the treatment of requests; commands run only by `emulator.operate`. */
export function openInProcess(): InProcess {
  const flows = new Map<Flow, Promise<void>>()
  let serve: Serve | undefined
  let refusal: Error | undefined

  const dispatch: Dispatcher.Dispatch = (options, handler) => {
    const { body, upgrade, method } = options
    const flow = startFlow(options, handler, () => {
      if (body instanceof Readable) body.destroy()
    })
    if (upgrade || method === 'CONNECT') flow.fail(new errors.NotSupportedError('the emulator is not a tunnel'))
    if (refusal || !serve) flow.fail(refusal ?? new errors.ClientClosedError())
    else if (!flow.ended) {
      const run = serve(options, flow).finally(() => flows.delete(flow))
      flows.set(flow, run)
    }
    return true
  }
  const close = async (): Promise<void> => {
    refusal ??= new errors.ClientClosedError()
    await Promise.allSettled(flows.values())
  }
  const destroy = async (error: Error = new errors.ClientDestroyedError()): Promise<void> => {
    refusal = new errors.ClientDestroyedError()
    for (const flow of flows.keys()) flow.fail(error)
  }
  // Undici's own class, so that its `request`, `stream` and interceptors are there. Composed, it hands over handlers of
  // the old kind, such as those of `fetch`, in the new way.
  const base = Object.assign(new Dispatcher(), {
    close: orCall(close),
    destroy: (...given: readonly unknown[]) => {
      const [error] = given
      return orCall(() => destroy(error instanceof Error ? error : undefined))(given.find(isCallback))
    },
  })
  return {
    url: ADDRESS,
    dispatcher: base.compose(() => dispatch),
    serve: (treat, onExchange) => {
      serve = async (options, flow) => {
        const received = await receivedOf(options).catch((error: Error) => flow.fail(error))
        if (!received || flow.ended) return
        const exchange = await treat(received)
        if (onExchange) guarded(onExchange)(exchange)
        await flow.answer(exchange.answer)
      }
    },
    close: destroy,
  }
}

type Callback = () => void

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function'
}

/** A method that returns a promise, or calls a given function. */
function orCall(work: () => Promise<void>): {
  (): Promise<void>
  (callback: Callback): void
  (callback?: Callback): Promise<void> | undefined
} {
  function method(): Promise<void>
  function method(callback: Callback): void
  function method(callback?: Callback): Promise<void> | undefined
  function method(callback?: Callback): Promise<void> | undefined {
    const done = work()
    if (!callback) return done
    void done.then(callback)
    return undefined
  }
  return method
}
