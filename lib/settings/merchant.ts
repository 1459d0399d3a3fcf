import type { KeyObject, webcrypto } from 'node:crypto'
import type { RemoteSigner } from '../../types/core.js'

/** A private key in this process, or a signer outside of it. */
export type KeySource =
  | { readonly privateKey: KeyObject | webcrypto.CryptoKey; readonly signer?: undefined }
  | { readonly privateKey?: undefined; readonly signer: RemoteSigner }

/** The part of a configuration that all factories share: who signs, and with what. */
export interface Merchant {
  /** One of `mchid` and `brand_id` is there wherever something is signed in a name. */
  readonly mchid: string | undefined
  readonly brand_id: string | undefined
  /** Upper case. */
  readonly serial: string | undefined
  /** `undefined` where a factory may do without a key, and has none. */
  readonly key: KeySource | undefined
}

/** The merchant that settings name. */
export function merchantOf(values: {
  readonly mchid: string | undefined
  readonly brand_id: string | undefined
  readonly serial: string | undefined
  readonly privateKey: KeyObject | webcrypto.CryptoKey | undefined
  readonly signer: RemoteSigner | undefined
}): Merchant {
  const { mchid, brand_id, serial, privateKey, signer } = values
  const key = signer ? { signer } : privateKey ? { privateKey } : undefined
  return { mchid, brand_id, serial, key }
}
