/** Completes the sentence "`dispatcher` must be …". Apart from the code that sends, so that settings do not load undici. */
export const DISPATCHER_WANTED = 'an undici 7 dispatcher'

/**
 * The problem with a dispatcher of undici 5 or 6, which would refuse every request (`UND_ERR_INVALID_ARG`); `undefined` for any
 * other. Nothing is dispatched to find out.
 *
 * undici 5 has no `compose`. That of undici 6 returns an object of another class, that of later versions a Proxy of the
 * dispatcher itself.
 */
export function dispatcherProblem(dispatcher: object): string | undefined {
  if (!isOfUndici(dispatcher) || !isOld(dispatcher)) return undefined
  return (
    `must be ${DISPATCHER_WANTED}, and is one of undici 5 or 6, such as the one inside Node.js: \`npm install undici@7\`, and ` +
    'make it with that'
  )
}

function isOld(dispatcher: object): boolean {
  if (!('compose' in dispatcher) || typeof dispatcher.compose !== 'function') return true
  if (hasInterceptors(dispatcher) || isA(dispatcher, 'ComposedDispatcher')) return true
  try {
    return Object.getPrototypeOf(dispatcher.compose([])) !== Object.getPrototypeOf(dispatcher)
  } catch {
    return false
  }
}

/** Whether an object inherits from the `Dispatcher` of an undici, of whichever version. Others may have what they like. */
function isOfUndici(dispatcher: object): boolean {
  return 'emit' in dispatcher && isA(dispatcher, 'Dispatcher')
}

function isA(dispatcher: object, name: string): boolean {
  return prototypesOf(dispatcher).some((prototype) => prototype.constructor?.name === name)
}

/** Whether it has the accessor `interceptors`, which undici 7 has removed. */
function hasInterceptors(dispatcher: object): boolean {
  return prototypesOf(dispatcher).some((prototype) => Object.hasOwn(prototype, 'interceptors'))
}

function prototypesOf(value: object): object[] {
  const prototype: unknown = Object.getPrototypeOf(value)
  return typeof prototype === 'object' && prototype !== null ? [prototype, ...prototypesOf(prototype)] : []
}
