import type { PlatformSecrets } from 'wechatpay-chain/testing'
import { hideFromInspect } from './hide-from-inspect.js'
import type { BrandCredentials, Credentials, Files, Identity, ShangmiCredentials } from './identity.js'
import { brandIdOf, type Keys } from './keys.js'
import { platformSecretsOf } from './platform-secrets.js'
import type { LiveKeys } from './rotation.js'

/** The files that the merchant console offers. */
export function filesOf({ merchant, publicKey, certificate, shangmi }: Keys): Files {
  return {
    'apiclient_key.pem': merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'apiclient_cert.pem': merchant.certificate.pem,
    'pub_key.pem': publicKey.pem,
    'wechatpay_cert.pem': certificate.certificate.pem,
    ...(shangmi && {
      'apiclient_key_sm2.pem': shangmi.merchant.privateKey,
      'apiclient_cert_sm2.pem': shangmi.merchant.certificate.pem,
      'wechatpay_cert_sm2.pem': shangmi.platform.certificate.pem,
    }),
  }
}

/** The numbers that the merchant console shows. */
export function identityOf({ mchid, apiv3Key, apiv2Key, merchant, publicKey, certificate }: Keys): Identity {
  return {
    mchid,
    serial: merchant.certificate.serial,
    publicKeyId: publicKey.serial,
    certificateSerial: certificate.serial,
    apiv3Key,
    apiv2Key,
  }
}

/** The settings of a client. */
export function credentialsOf(keys: LiveKeys): Credentials {
  const { mchid, serial, publicKeyId, certificateSerial, apiv3Key, apiv2Key } = identityOf(keys)
  const files = filesOf(keys)
  return {
    mchid,
    serial,
    privateKey: files['apiclient_key.pem'],
    certs: {
      ...(keys.mode !== 'certificate' && { [publicKeyId]: files['pub_key.pem'] }),
      ...(keys.mode !== 'public-key' && { [certificateSerial]: files['wechatpay_cert.pem'] }),
    },
    apiv3Key,
    apiv2Key,
  }
}

/** The settings of a client of SM2, and the secrets of the platform for SM2. Those of `keys` without Shangmi are `undefined`. */
export function shangmiSideOf(
  keys: LiveKeys,
): { readonly credentials: ShangmiCredentials; readonly platform: PlatformSecrets } | undefined {
  const { mchid, apiv3Key, apiv2Key, shangmi } = keys
  if (!shangmi) return undefined
  const { suite, merchant, platform } = shangmi
  const credentials = {
    suite,
    mchid,
    serial: merchant.certificate.serial,
    privateKey: merchant.privateKey,
    certs: { [platform.serial]: platform.certificate.pem },
    apiv3Key,
    apiv2Key,
  }
  const side = {
    credentials: hideFromInspect(credentials, 'ShangmiCredentials {}'),
    platform: hideFromInspect(platformSecretsOf(keys, 'shangmi'), 'PlatformSecrets {}'),
  }
  return hideFromInspect(side, 'ShangmiSide {}')
}

/** The settings of a client of the brand API. */
export function brandOf(keys: LiveKeys): BrandCredentials {
  const { mchid, apiv2Key: _, ...credentials } = credentialsOf(keys)
  return { brand_id: brandIdOf(mchid), ...credentials }
}
