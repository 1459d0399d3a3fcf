import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto'
import type { Given } from '../settings/read-given.js'
import { certificateIn, ownerOf } from '../settings/to-config.js'
import { type Check, failed, ok, skipped } from './check.js'
import { placeOf } from './places.js'

const DAY_MS = 86_400_000

/** Days before the end of a certificate from which on its end is a failure: a new one has to be applied for by hand. */
const SOON_DAYS = 15

/** Checks that the merchant's key, certificate, serial and number belong together, and the ends of all certificates. */
export function checkPair(given: Given, now: number): Check[] {
  const { certificate: text, platformCertificate } = given
  const platform = certificateIn(platformCertificate)
  const checks = platform ? [checkEnd('platformCertificate', platform, now)] : []
  if (text === undefined) {
    const skip = skipped(
      'certificate',
      'no merchant certificate given (--certificate apiclient_cert.pem): key and serial are compared by a call alone',
      '未提供商户 API 证书（--certificate apiclient_cert.pem）：仅通过调用接口核对私钥与序列号',
    )
    return [skip, ...checks]
  }
  const certificate = certificateIn(text)
  if (!certificate) {
    const wrong = failed(
      'certificate',
      { en: 'the merchant certificate is not a readable certificate', zh: '商户 API 证书无法读取' },
      { where: placeOf('serial'), cure: { en: 'pass apiclient_cert.pem', zh: '请传入 apiclient_cert.pem' } },
    )
    return [wrong, ...checks]
  }
  return [
    ...checkKey(given, certificate),
    // What is missing, or the platform's, is reported with the settings.
    ...(given.serial === undefined || hasSerialOfPlatform(given) ? [] : [checkSerial(given, certificate)]),
    ...(given.mchid === undefined ? [] : [checkOwner(given, certificate)]),
    checkEnd('certificate', certificate, now),
    ...checks,
  ]
}

/** Whether the serial is that of the platform certificate, which is not the merchant's by its owner. */
export function hasSerialOfPlatform({ serial, platformCertificate }: Given): boolean {
  const platform = certificateIn(platformCertificate)
  return platform !== undefined && platform.serialNumber === serial?.toUpperCase() && ownerOf(platform) === undefined
}

function checkKey({ privateKey }: Given, certificate: X509Certificate): Check[] {
  const key = keyIn(privateKey)
  if (!key) return []
  if (certificate.checkPrivateKey(key)) {
    return [ok('certificate.key', 'the private key belongs to the merchant certificate', '私钥与商户 API 证书匹配')]
  }
  const text = {
    en: 'the private key does not belong to the merchant certificate',
    zh: '私钥与商户 API 证书不匹配',
  }
  const cure = {
    en: 'use apiclient_key.pem and apiclient_cert.pem of the same application; a key that is lost needs a new certificate',
    zh: '请使用同一次申请得到的 apiclient_key.pem 与 apiclient_cert.pem；私钥遗失时须重新申请证书',
  }
  return [failed('certificate.key', text, { cure, where: placeOf('serial') })]
}

function checkSerial({ serial }: Given, { serialNumber }: X509Certificate): Check {
  if (serial?.toUpperCase() === serialNumber) {
    return ok('certificate.serial', 'the serial is that of the merchant certificate', '序列号与商户 API 证书一致')
  }
  return failed(
    'certificate.serial',
    {
      en: `the serial is not that of the merchant certificate, which is ${serialNumber}`,
      zh: `序列号与商户 API 证书不一致，证书的序列号为 ${serialNumber}`,
    },
    {
      cure: {
        en: `set \`serial\` to ${serialNumber}; the serial of a platform certificate and PUB_KEY_ID_… do not belong there`,
        zh: `请将 \`serial\` 设为 ${serialNumber}；此处不能填写平台证书序列号或 PUB_KEY_ID_…`,
      },
      where: placeOf('serial'),
    },
  )
}

function checkOwner({ mchid }: Given, certificate: X509Certificate): Check {
  const owner = ownerOf(certificate)
  if (owner === undefined) {
    return skipped('certificate.mchid', 'the certificate names no merchant number', '证书中没有商户号')
  }
  if (owner === mchid) return ok('certificate.mchid', 'the certificate is for this merchant', '证书属于该商户号')
  return failed(
    'certificate.mchid',
    { en: `the merchant certificate is for merchant ${owner}`, zh: `商户 API 证书属于商户号 ${owner}` },
    {
      cure: {
        en: 'take merchant number, certificate and key from the same merchant',
        zh: '商户号、证书与私钥须来自同一商户',
      },
      where: placeOf('mchid'),
    },
  )
}

function checkEnd(name: 'certificate' | 'platformCertificate', certificate: X509Certificate, now: number): Check {
  const days = Math.floor((Date.parse(certificate.validTo) - now) / DAY_MS)
  const [en, zh] = name === 'certificate' ? ['merchant', '商户 API '] : ['platform', '平台']
  if (days > SOON_DAYS) {
    return ok(
      `${name}.expiry`,
      `the ${en} certificate is valid for ${days} more days`,
      `${zh}证书剩余有效期 ${days} 天`,
    )
  }
  const text = {
    en: days < 0 ? `the ${en} certificate has expired` : `the ${en} certificate ends in ${days} days`,
    zh: days < 0 ? `${zh}证书已过期` : `${zh}证书将于 ${days} 天后过期`,
  }
  const cure =
    name === 'certificate'
      ? {
          en: 'apply for a new certificate and change key, certificate and serial',
          zh: '请申请新证书，并更换私钥、证书与序列号',
        }
      : { en: 'download the new one: wechatpay certificates', zh: '请下载新证书：wechatpay certificates' }
  return failed(`${name}.expiry`, text, { cure, where: placeOf(name === 'certificate' ? 'serial' : 'certs') })
}

/** The key in PEM text; `undefined` where the settings have a problem with it. */
function keyIn(text: string | undefined): KeyObject | undefined {
  try {
    return text === undefined ? undefined : createPrivateKey(text)
  } catch {
    return undefined
  }
}
