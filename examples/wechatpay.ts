// What the other examples share: the client, the receiver and paysign of one merchant. The settings come from the
// environment, for example by `node --env-file=.env`. createClient and createReceiver list what is missing or malformed.
import { createClient } from 'wechatpay-chain'
import { createPaysign } from 'wechatpay-chain/paysign'
import { createReceiver } from 'wechatpay-chain/receiver'

const { env } = process

export const mchid = env.WECHATPAY_MCHID ?? ''
export const appid = env.WECHATPAY_APPID ?? ''
/** Where WeChat Pay sends notifications: an `https:` address of this shop, reachable from the internet. */
export const notify_url = env.WECHATPAY_NOTIFY_URL ?? ''

const credentials = {
  mchid,
  serial: env.WECHATPAY_SERIAL ?? '',
  privateKey: env.WECHATPAY_PRIVATE_KEY ?? '',
  certs: { [env.WECHATPAY_PUBLIC_KEY_ID ?? '']: env.WECHATPAY_PUBLIC_KEY ?? '' },
  apiv3Key: env.WECHATPAY_APIV3_KEY ?? '',
}

export const client = createClient({ ...credentials, baseUrl: env.WECHATPAY_BASE_URL }) // undefined: WeChat Pay itself
export const receiver = createReceiver(credentials)
export const paysign = createPaysign({ ...credentials, appid, apiv2Key: env.WECHATPAY_APIV2_KEY })
