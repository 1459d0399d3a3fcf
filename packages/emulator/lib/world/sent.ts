import type { Paths, RequestOf } from 'wechatpay-chain'

/** A value that came over the wire: a property is there, or it is not; none holds `undefined`. */
type Sent<T> = T extends Blob | Uint8Array
  ? T
  : T extends object
    ? { [K in keyof T]: Sent<Exclude<T[K], undefined>> }
    : T

/** The request of an operation as it arrives. `RequestOf` is what a caller may pass, `undefined` included. */
export type SentOf<P extends keyof Paths, M extends keyof Paths[P]> = Sent<RequestOf<P, M>>
