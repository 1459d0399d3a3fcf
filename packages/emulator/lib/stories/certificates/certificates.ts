import type { ResponseOf } from 'wechatpay-chain'
import { sealResource } from 'wechatpay-chain/protocol'
import { beijingTime } from '../../world/beijing-time.js'
import { notFound } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'

/** Bytes of a nonce for AES-GCM. */
const NONCE_LENGTH = 12

/** Why there are no certificates. */
const PUBLIC_KEY_MODE = 'the merchant has no platform certificates: it is in public-key mode'

const ASSOCIATED_DATA = 'certificate'

/** Platform certificates, encrypted under the APIv3 key. There is none for Shangmi (SM2): the list is empty then. */
export const certificateStories: readonly Story[] = [
  story('get', 'v3/certificates', ({ query }, world) =>
    query?.algorithm_type === 'SM2' ? { data: [] } : platformCertificates(world),
  ),
  story('get', 'v3/global/certificates', (_, world) => platformCertificates(world)),
]

/** @throws {Refusal} 404 `RESOURCE_NOT_EXISTS` when the platform has only public keys for the merchant. */
function platformCertificates({ keys, apiv3Key, random }: World): ResponseOf<'v3/certificates', 'get'> {
  if (keys.mode === 'public-key') throw notFound(PUBLIC_KEY_MODE, '商户没有可用的平台证书，请使用微信支付公钥')
  return {
    data: keys.certificates().map(({ serial, notBefore, notAfter, pem }) => {
      const iv = random.nonce().slice(0, NONCE_LENGTH)
      return {
        serial_no: serial,
        effective_time: beijingTime(notBefore),
        expire_time: beijingTime(notAfter),
        encrypt_certificate: {
          ...sealResource(pem, Buffer.from(apiv3Key), { nonce: iv, associated_data: ASSOCIATED_DATA }),
          associated_data: ASSOCIATED_DATA,
        },
      }
    }),
  }
}
