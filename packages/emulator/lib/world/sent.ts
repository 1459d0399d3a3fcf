import type { Paths, RequestOf } from 'wechatpay-chain'

/** A received value: a property is present or absent, and never `undefined`; one that a caller gives as `null` is absent. */
type Sent<T> = T extends Blob | Uint8Array
  ? T
  : T extends object
    ? { [K in keyof T]: Sent<Exclude<T[K], null | undefined>> }
    : T

/** The received request of an operation. `RequestOf` is the type for callers, which may pass `undefined`. */
export type SentOf<P extends keyof Paths, M extends keyof Paths[P]> = Sent<RequestOf<P, M>>
