import type { ResponseOf } from 'wechatpay-chain'
import { type Suite, sealResourceSync } from 'wechatpay-chain/protocol'
import type { IssuedCertificate } from '../../keys/certificate.js'
import { beijingTime } from '../../world/beijing-time.js'
import { notFound } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'

/** Bytes of a nonce for AES-GCM. */
const NONCE_LENGTH = 12

/** Why there are no certificates. */
const PUBLIC_KEY_MODE = 'the merchant has no platform certificates: it is in public-key mode'

const ASSOCIATED_DATA = 'certificate'

/** The certificates that each `algorithm_type` lists; those of Shangmi (SM2) are there with `suite: 'shangmi'`. */
const KINDS: Readonly<Record<string, readonly ('RSA' | 'SM2')[]>> = { RSA: ['RSA'], SM2: ['SM2'], ALL: ['RSA', 'SM2'] }

/** Platform certificates, encrypted under the APIv3 key. */
export const certificateStories: readonly Story[] = [
  story('get', 'v3/certificates', ({ query: { algorithm_type = 'RSA' } = {} }, world) => {
    const kinds = KINDS[algorithm_type] ?? ['RSA']
    return {
      data: [
        ...(kinds.includes('RSA') ? platformCertificates(world).data : []),
        ...(kinds.includes('SM2') ? shangmiCertificates(world) : []),
      ],
    }
  }),
  story('get', 'v3/global/certificates', (_, world) => platformCertificates(world)),
]

/** @throws {Refusal} 404 `RESOURCE_NOT_EXISTS` when the platform has only public keys for the merchant. */
function platformCertificates(world: World): ResponseOf<'v3/certificates', 'get'> {
  const { keys } = world
  if (keys.mode === 'public-key') throw notFound(PUBLIC_KEY_MODE, '商户没有可用的平台证书，请使用微信支付公钥')
  return { data: keys.certificates().map((certificate) => listed(certificate, world)) }
}

function shangmiCertificates(world: World) {
  return world.keys.shangmiCertificates().map((certificate) => listed(certificate, world, world.keys.shangmi?.suite))
}

function listed(
  { serial, notBefore, notAfter, pem }: IssuedCertificate,
  { apiv3Key, random }: World,
  suite?: Suite,
): ResponseOf<'v3/certificates', 'get'>['data'][number] {
  const iv = random.nonce().slice(0, NONCE_LENGTH)
  return {
    serial_no: serial,
    effective_time: beijingTime(notBefore),
    expire_time: beijingTime(notAfter),
    encrypt_certificate: {
      ...sealResourceSync(pem, Buffer.from(apiv3Key), { nonce: iv, associated_data: ASSOCIATED_DATA, suite }),
      associated_data: ASSOCIATED_DATA,
    },
  }
}
