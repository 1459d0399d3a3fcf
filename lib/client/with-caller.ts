/**
 * The error, with the lines of the caller at the end of its stack.
 *
 * Errors of sockets and timers are made in callbacks, where no stack leads to the caller. Called in the `catch` of the async
 * function that the caller awaits, where one does; so only calls that fail pay for it.
 */
export function withCaller(error: unknown): unknown {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return error
  const here: { stack?: string } = {}
  Error.captureStackTrace?.(here, withCaller)
  const { stack } = error
  const lines = (here.stack ?? '').split('\n').slice(1)
  const missing = lines.filter((line) => !stack.includes(line))
  if (missing.length > 0) Reflect.set(error, 'stack', [stack, ...missing].join('\n')) // an error of the caller may be frozen
  return error
}
