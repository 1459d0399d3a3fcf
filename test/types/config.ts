import { createPrivateKey, createPublicKey, type webcrypto } from 'node:crypto'
import { Agent } from 'undici'
import {
  ApiError,
  createClient,
  isWechatpayError,
  platformCertificates,
  SignatureError,
  TransportError,
  WechatpayError,
} from 'wechatpay-chain'

declare const cryptoKey: webcrypto.CryptoKey

export const client = createClient({
  mchid: '1900000109',
  serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
  privateKey: createPrivateKey('…'),
  certs: { PUB_KEY_ID_01: createPublicKey('…'), '7132D72A03E93CDDF8C03BBD1F37EEDF00000000': '…' },
  apiv3Key: '…',
  timeout: 1_000,
  dispatcher: new Agent(),
  now: () => Date.now(),
})

createClient({ mchid: '1', serial: '2', privateKey: cryptoKey, certs: { PUB_KEY_ID_01: cryptoKey } })
// @ts-expect-error without platform keys no answer can be verified
createClient({ mchid: '1', serial: '2', privateKey: '…' })
// @ts-expect-error a number may lose its leading zero
createClient({ mchid: 1, serial: '2', privateKey: '…', certs: {} })
createClient({ brand_id: '1', serial: '2', privateKey: '…', certs: {} })
createClient({ mchid: '1', serial: '2', signer: { sign: async () => '…' }, certs: {} })
createClient({
  mchid: '1',
  serial: '2',
  privateKey: '…',
  certs: platformCertificates({ mchid: '1', serial: '2', privateKey: '…', apiv3Key: '…' }),
})
// @ts-expect-error a client signs for a merchant or for a brand
createClient({ mchid: '1', brand_id: '1', serial: '2', privateKey: '…', certs: {} })
// @ts-expect-error the key is in this process or outside of it
createClient({ mchid: '1', serial: '2', privateKey: '…', signer: { sign: async () => '…' }, certs: {} })
// @ts-expect-error nothing to sign with
createClient({ mchid: '1', serial: '2', certs: {} })
// @ts-expect-error nobody to sign for
createClient({ serial: '2', privateKey: '…', certs: {} })
// @ts-expect-error a typo in a setting
createClient({ mchid: '1', serial: '2', privateKey: '…', certs: {}, apiV3Key: '…' })

platformCertificates({ brand_id: '1', serial: '2', signer: { sign: async () => '…' }, apiv3Key: '…' })
// @ts-expect-error a client signs for a merchant or for a brand
platformCertificates({ mchid: '1', brand_id: '1', serial: '2', privateKey: '…', apiv3Key: '…' })

// Any error of this package, from any copy of it, is one of a closed set.
export function sort(error: unknown): string {
  if (!isWechatpayError(error)) throw error
  switch (error.name) {
    case 'TransportError':
      return error.sent ? error.reason : 'send again'
    case 'ConfigError':
      return error.problems.map(({ name, where }) => `${name} ${where ?? ''}`).join()
    case 'ApiError':
      // @ts-expect-error only a TransportError knows whether it was sent
      return error.sent
    default:
      return error.code
  }
}

// One switch covers WeChat Pay's codes and ours.
export function explain(error: unknown): string {
  if (!(error instanceof WechatpayError)) throw error
  if (error instanceof ApiError) return `${error.status} ${error.requestId ?? ''} ${String(error.verified)}`
  if (error instanceof SignatureError) return error.reason === 'clock' ? 'set the clock' : error.reason
  if (error instanceof TransportError) return error.sent ? 'query first' : 'send again'
  // @ts-expect-error only an ApiError has a status
  error.status
  return error.code
}
