import type { MerchantKey } from '../crypto/roles.js'

/** The part of a configuration that all factories share: who signs, and with what. */
export interface Merchant {
  /** One of `mchid` and `brand_id` is there wherever something is signed in a name. */
  readonly mchid: string | undefined
  readonly brand_id: string | undefined
  /** Upper case. */
  readonly serial: string | undefined
  /** In this process, or outside of it; `undefined` where a factory may do without a key, and has none. */
  readonly key: MerchantKey | undefined
}

/** The merchant that settings name. */
export function merchantOf(values: {
  readonly mchid: string | undefined
  readonly brand_id: string | undefined
  readonly serial: string | undefined
  readonly privateKey: MerchantKey | undefined
  readonly signer: MerchantKey | undefined
}): Merchant {
  const { mchid, brand_id, serial, privateKey, signer } = values
  return { mchid, brand_id, serial, key: signer ?? privateKey }
}
