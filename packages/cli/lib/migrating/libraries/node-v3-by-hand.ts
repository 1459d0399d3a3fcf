import type { Words } from '../../terminal/words.js'

/** What to do by hand in place of a method, where a program cannot. */
export const BY_HAND: Readonly<Record<string, Words>> = {
  verifySign: {
    en: 'createReceiver({ certs, apiv3Key }) verifies and decrypts: receiver.receive({ headers, body }) of the raw body, or receiver.express(handle)',
    zh: '请使用 createReceiver({ certs, apiv3Key }) 验签并解密：receiver.receive({ headers, body })（原始请求体），或 receiver.express(handle)',
  },
  decipher_gcm: {
    en: 'createReceiver({ certs, apiv3Key }) verifies and decrypts; here: await client.decrypt(resource).then(JSON.parse)',
    zh: '请使用 createReceiver({ certs, apiv3Key }) 验签并解密；此处可用 await client.decrypt(resource).then(JSON.parse)',
  },
  get_certificates: {
    en: 'the client downloads platform certificates (platformCertificates) and encrypts sensitive fields by itself: leave this out',
    zh: '平台证书由 platformCertificates 下载，敏感字段由客户端自动加密：可删除此处',
  },
  publicEncrypt: {
    en: 'sensitive fields are encrypted by the client: pass the plain text, or await client.encrypt(text)',
    zh: '敏感字段由客户端自动加密：请直接传入明文，或使用 await client.encrypt(text)',
  },
  downloadBill: {
    en: 'pass the answer that has the download_url: client.download(answer)',
    zh: '请传入含有 download_url 的应答：client.download(answer)',
  },
  createHttp: {
    en: 'see transport, dispatcher and proxy of createClient',
    zh: '请参阅 createClient 的 transport、dispatcher 与 proxy',
  },
}
