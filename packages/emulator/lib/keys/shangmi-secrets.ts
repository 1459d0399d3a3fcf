import type { PlatformSecrets } from 'wechatpay-chain/testing'
import type { ShangmiKeys } from './shangmi.js'

/** The secrets of the platform for SM2, for `forgeNotification`. */
export function shangmiSecretsOf({ suite, platform, merchant }: ShangmiKeys, apiv3Key: string): PlatformSecrets {
  const { serial, privateKey } = platform
  return { serial, privateKey, apiv3Key, merchant: merchant.certificate.pem, suite }
}
