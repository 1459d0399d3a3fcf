import { SCHEMES } from 'wechatpay-chain/protocol'
import { brandIdOf, type Keys } from '../../keys/keys.js'
import { publicKeyOf } from '../../keys/public-key.js'
import type { Received } from '../../world/exchange.js'
import type { Caller } from './authenticate.js'

/** A merchant as it signs by one suite, and whether that is Shangmi. */
export interface Speaker {
  readonly caller: Caller
  readonly isShangmi: boolean
}

/** Finds the suite that a request speaks: by the scheme of its `Authorization`, and RSA where that is unknown. */
export function createSpeakers({ mchid, merchant, shangmi }: Keys): (received: Pick<Received, 'headers'>) => Speaker {
  const owner = { mchid, brand_id: brandIdOf(mchid) }
  const rsa: Speaker = {
    caller: {
      ...owner,
      schemes: SCHEMES,
      serial: merchant.certificate.serial,
      publicKey: publicKeyOf(merchant.publicKey),
      signature: 'by RSA-SHA256 (PKCS#1 v1.5)',
    },
    isShangmi: false,
  }
  const sm2: Speaker | undefined = shangmi && {
    caller: {
      ...owner,
      schemes: shangmi.suite.schemes,
      serial: shangmi.merchant.certificate.serial,
      publicKey: shangmi.merchant.publicKey,
      signature: 'by SM2 with SM3 and the identity 1234567812345678, as DER',
    },
    isShangmi: true,
  }
  return ({ headers: { authorization = '' } }) => {
    const [scheme = ''] = authorization.trim().split(/\s/, 1)
    return sm2 && scheme === sm2.caller.schemes.mchid ? sm2 : rsa
  }
}
