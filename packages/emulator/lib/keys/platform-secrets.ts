import type { PlatformSecrets } from 'wechatpay-chain/testing'
import type { LiveKeys } from './rotation.js'

/**
 * What `forgeNotification` needs to sign as the platform.
 *
 * @param signer Which key signs. Default: as `LiveKeys.notifier`, one of RSA.
 */
export function platformSecretsOf(keys: LiveKeys, signer?: Parameters<LiveKeys['notifier']>[0]): PlatformSecrets {
  const { serial, privateKey, suite } = keys.notifier(signer)
  const { apiv3Key, apiv2Key } = keys
  const { merchant } = (suite && keys.shangmi) ?? keys
  return { serial, privateKey, apiv3Key, apiv2Key, merchant: merchant.certificate.pem, ...(suite && { suite }) }
}
