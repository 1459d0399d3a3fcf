/** The part of a configuration that all factories share: the owner of the signatures, and the key. */
import type { MerchantKey } from '../../types/core.js'
export interface Merchant {
  /** One of `mchid` and `brand_id` is present wherever a signature names its owner. */
  readonly mchid: string | undefined
  readonly brand_id: string | undefined
  /** Upper case. */
  readonly serial: string | undefined
  /** In this process or external; `undefined` where a factory needs no key and has none. */
  readonly key: MerchantKey | undefined
}

/** The merchant part of the settings. */
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
