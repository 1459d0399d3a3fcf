import { ApiError, baseUrls, type ClientConfig, createClient, platformCertificates } from 'wechatpay-chain'
import type { Given } from '../settings/read-given.js'
import { toSettings } from '../settings/to-config.js'
import { codeOf } from '../terminal/code-of.js'
import type { Io } from '../terminal/io.js'
import { wordsOf } from '../terminal/message-of.js'
import { type Check, failed, ok, skipped } from './check.js'
import { remedyOf } from './cure-of.js'
import { placeOf } from './places.js'

/** How the calls of one entry point are made. */
export interface Way {
  readonly baseUrl: string
  readonly timeout: number
  readonly io: Pick<Io, 'env' | 'now'>
  /** WeChat Pay is asked to send a signed notification there. */
  readonly notifyUrl?: string | undefined
}

const MESSAGE = 'wechatpay doctor 加解密测试'

/** Calls WeChat Pay's own test of keys: it proves the signatures of both sides, encryption and decryption. */
export async function checkEcho(given: Given, { baseUrl, timeout, io, notifyUrl }: Way): Promise<Check> {
  const { host } = new URL(baseUrl)
  const name = `echo.${host}`
  const config = { ...toSettings(given), baseUrl, timeout, retry: false, now: io.now } as unknown as ClientConfig // it is checked below
  const client = createClient(config)
  try {
    const { data } = await client.v3.security.echo.post({
      json: {
        echo_message: MESSAGE,
        encrypted_echo_message: MESSAGE,
        ...(notifyUrl !== undefined && { notify_url: notifyUrl }),
      },
    })
    if (data.echo_message === MESSAGE && data.encrypted_echo_message === MESSAGE) {
      return ok(
        name,
        `${host}: request signed, answer verified, a field encrypted and decrypted (POST v3/security/echo)`,
        `${host}：请求签名、应答验签、字段加密与解密均正确（POST v3/security/echo）`,
      )
    }
    return ok(
      name,
      `${host}: request signed and answer verified (POST v3/security/echo)`,
      `${host}：请求签名与应答验签均正确（POST v3/security/echo）`,
    )
  } catch (error) {
    return refusal(name, error, given, io)
  } finally {
    await client.close()
  }
}

/** Asks for a setting of a brand, which proves the signatures of both sides: the test of keys is for merchants alone. */
export async function checkBrand(given: Given, { baseUrl, timeout, io }: Way): Promise<Check> {
  const { host } = new URL(baseUrl)
  const name = `brand.${host}`
  const config = { ...toSettings(given, 'brand'), baseUrl, timeout, retry: false, now: io.now }
  const client = createClient(config as unknown as ClientConfig) // it is checked
  const [operation, right] = ['GET brand/marketing/product-coupon/notify-configs', 'request signed and answer verified']
  const found = ok(name, `${host}: ${right} (${operation})`, `${host}：请求签名与应答验签均正确（${operation}）`)
  try {
    await client.brand.marketing.productCoupon.notifyConfigs.get()
    return found
  } catch (error) {
    // Whatever else WeChat Pay says of the brand, it has accepted the signature.
    if (error instanceof ApiError && error.verified && error.status !== 401) return found
    return refusal(name, error, given, io)
  } finally {
    await client.close()
  }
}

/** Downloads the platform certificates, which proves the APIv3 key. */
export async function checkCertificates(given: Given, { baseUrl, timeout, io }: Way): Promise<Check> {
  const name = 'certificates'
  const { apiv3Key, certs, ...settings } = toSettings(given)
  if (typeof apiv3Key !== 'string') {
    return skipped(name, 'GET v3/certificates needs the APIv3 key', 'GET v3/certificates 需要 APIv3 密钥，已跳过')
  }
  const config = { ...settings, apiv3Key, baseUrl, timeout, retry: false, now: io.now }
  try {
    const keyring = platformCertificates(config as Parameters<typeof platformCertificates>[0]) // it checks the settings
    await keyring.refresh()
    const serials = keyring.serials.join(', ')
    return ok(
      name,
      `the APIv3 key decrypts the platform certificates: ${serials}`,
      `APIv3 密钥可解密平台证书：${serials}`,
    )
  } catch (error) {
    if (isPublicKeyMode(error)) {
      return skipped(
        name,
        'this merchant uses the WeChat Pay public key and has no platform certificates; a notification proves the APIv3 key',
        '该商户使用微信支付公钥，没有平台证书；APIv3 密钥须由通知验证',
      )
    }
    return refusal(name, error, given, io)
  }
}

function refusal(name: string, error: unknown, { proxy, baseUrl }: Given, { env }: Pick<Io, 'env'>): Check {
  const isEmulator = baseUrl !== undefined && !baseUrls.china.some((one) => one === new URL('/', baseUrl).href)
  const isOther = isEmulator && error instanceof ApiError && Object(error.detail).field === 'mchid'
  return failed(name, wordsOf(error), isOther ? RESTARTED : remedyOf(error, env, proxy !== undefined))
}

const RESTARTED = {
  cure: {
    en: 'an emulator has a merchant of its own: use the config.json or the .env that it wrote when it was last started; of WeChat Pay, use the merchant number that the key belongs to',
    zh: '模拟网关有自己的商户：请使用其最近一次启动时写出的 config.json 或 .env；正式环境请使用该私钥所属的商户号',
  },
  where: placeOf('mchid'),
}

function isPublicKeyMode(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return codeOf(cause) === 'RESOURCE_NOT_EXISTS'
}
