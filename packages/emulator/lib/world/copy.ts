/** The same value with lists that can be changed, at any depth. */
type Writable<T> = T extends readonly (infer U)[]
  ? Writable<U>[]
  : T extends object
    ? { [K in keyof T]: Writable<T[K]> }
    : T

/** A copy of what a request held, for an answer: the lists of a request are read-only. */
export function copyOf<T>(value: T): Writable<T> {
  return structuredClone(value) as Writable<T> // nobody else holds the copy
}
