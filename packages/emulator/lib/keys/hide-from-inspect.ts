import { inspect } from 'node:util'

/** Makes `console.log` show the object as `shown`, so that no key reaches the terminal. */
export function hideFromInspect<T extends object>(value: T, shown: string): T {
  return Object.defineProperty(value, inspect.custom, { value: () => shown, enumerable: false })
}
