import { ApiError, type ClientConfig, createClient, SignatureError } from 'wechatpay-chain'
import type { Given } from '../settings/read-given.js'
import { toSettings } from '../settings/to-config.js'
import { codeOf } from '../terminal/code-of.js'
import { wordsOf } from '../terminal/message-of.js'
import { type Check, failed, ok, skipped } from './check.js'
import type { Way } from './check-calls.js'
import { remedyOf } from './cure-of.js'
import { placeOf } from './places.js'

/** An order that no merchant has. */
const NO_ORDER = 'wechatpay-doctor-0'

/** Asks for an order that there is not: the answer is signed under the APIv2 key, as the question is. */
export async function checkV2(given: Given, appid: string | undefined, { baseUrl, timeout, io }: Way): Promise<Check> {
  const name = 'apiv2Key'
  if (appid === undefined) {
    return skipped(name, 'the APIv2 key is not tried without an appid (--appid)', '未提供 --appid，不验证 APIv2 密钥')
  }
  const config = {
    ...toSettings(given, 'merchant'),
    baseUrl,
    timeout,
    retry: false,
    now: io.now,
  } as unknown as ClientConfig // it is checked
  const client = createClient(config)
  const right = ok(
    name,
    'the APIv2 key signs and verifies (POST v2/pay/orderquery)',
    'APIv2 密钥签名与验签均正确（POST v2/pay/orderquery）',
  )
  try {
    await client.v2.pay.orderquery.post({ xml: { appid, out_trade_no: NO_ORDER } })
    return right
  } catch (error) {
    if (error instanceof ApiError && error.verified) return right
    const isWrong =
      error instanceof SignatureError ||
      /SIGN|签名/i.test(`${codeOf(error)} ${error instanceof ApiError ? error.message : ''}`)
    const message = wordsOf(error)
    if (isWrong) {
      const cure = {
        en: 'the APIv2 key is not the one of this merchant; it is another key than the APIv3 key',
        zh: 'APIv2 密钥与该商户不一致；它与 APIv3 密钥不是同一个密钥',
      }
      return failed(name, message, { cure, where: placeOf('apiv2Key') })
    }
    if (error instanceof ApiError) {
      return skipped(name, `the APIv2 key is not proven: ${message.en}`, `未能验证 APIv2 密钥：${message.zh}`)
    }
    return failed(name, message, remedyOf(error, io.env, given.proxy !== undefined))
  } finally {
    await client.close()
  }
}
