import type {
  AppParameters,
  Coupon,
  CouponParameters,
  JsapiParameters,
  MerchantKey,
  Paysign,
  PaysignConfig,
  Prepaid,
  ScoreParameters,
  SignableFields,
} from '../../types/core.js'
import { encode } from '../call/encode.js'
import { nonce } from '../crypto/nonce.js'
import { RSA } from '../crypto/suites.js'
import { ConfigError, RequestError, SigningError } from '../errors.js'
import { utf8 } from '../platform/bytes.js'
import { isLine } from '../settings/checks.js'
import { merchantOf } from '../settings/merchant.js'
import { requireSettings } from '../settings/read-settings.js'
import { signFields } from '../v2/sign-fields.js'
import { apiv2Paysign } from './apiv2.js'

/** Largest number of coupons that the plugin accepts at once. */
const MOST_COUPONS = 10

/**
 * Functions that sign the parameters with which a page, a mini program or an app opens the cashier of WeChat Pay.
 *
 * Use them on the server: neither key may reach a customer's device.
 *
 * @throws {ConfigError} that lists every setting that is malformed; from a function, when a setting that it needs is
 * missing.
 */
export function createPaysign(config: PaysignConfig): Paysign {
  const values = requireSettings('paysign', config)
  const { key } = merchantOf(values)
  if (key && key.suite !== RSA.name) {
    throw new ConfigError(
      `createPaysign: the cashier accepts \`signType: 'RSA'\` alone, and \`privateKey\` is a key of ${key.suite}; pass that of the RSA certificate`,
    )
  }
  const need = (name: 'appid' | 'mchid' | 'apiv2Key', given?: string): string => {
    const value = given ?? values[name]
    if (typeof value === 'string' && value !== '') return line(name, value)
    throw new ConfigError(`\`${name}\` is missing; give it to createPaysign`)
  }
  const seconds = () => String(Math.floor(values.now() / 1000))
  const byApiv2Key = (fields: SignableFields) => signFields(fields, need('apiv2Key'), 'HMAC-SHA256')
  const score = async <Type extends string>(businessType: Type, own: Readonly<Record<string, string>>) => {
    const stamp = { timestamp: seconds(), nonce_str: nonce(), sign_type: 'HMAC-SHA256' }
    const fields = { mch_id: need('mchid'), ...own, ...stamp }
    const extraData = { ...fields, sign: await byApiv2Key(fields) }
    return { businessType, extraData, queryString: queryOf(extraData) }
  }

  return {
    ...apiv2Paysign({ need, seconds, line, bare }),

    async jsapi({ prepay_id, appid }: Prepaid): Promise<JsapiParameters> {
      const [appId, timeStamp, nonceStr] = [need('appid', appid), seconds(), nonce()]
      const packed = `prepay_id=${bare(prepay_id)}`
      const paySign = await signLines(key, [appId, timeStamp, nonceStr, packed])
      return { appId, timeStamp, nonceStr, package: packed, signType: 'RSA', paySign }
    },

    async app({ prepay_id, appid, mchid }: Prepaid & { readonly mchid?: string | undefined }): Promise<AppParameters> {
      const [id, timestamp, noncestr] = [need('appid', appid), seconds(), nonce()]
      const [partnerid, prepayid] = [need('mchid', mchid), bare(prepay_id)]
      const sign = await signLines(key, [id, timestamp, noncestr, prepayid])
      return { appid: id, partnerid, prepayid, package: 'Sign=WXPay', noncestr, timestamp, sign }
    },

    async scoreUse(order: { readonly package: string }): Promise<ScoreParameters<'wxpayScoreUse'>> {
      return score('wxpayScoreUse', { package: line('package', order.package) })
    },

    async scoreDetail(order: {
      readonly service_id: string
      readonly out_order_no: string
    }): Promise<ScoreParameters<'wxpayScoreDetail'>> {
      const { service_id, out_order_no } = order
      return score('wxpayScoreDetail', {
        service_id: line('service_id', service_id),
        out_order_no: line('out_order_no', out_order_no),
      })
    },

    async coupons(coupons: readonly Coupon[]): Promise<CouponParameters> {
      if (!Array.isArray(coupons) || coupons.length < 1 || coupons.length > MOST_COUPONS) {
        throw new RequestError(`paysign: the plugin takes 1 to ${MOST_COUPONS} coupons at once`)
      }
      const send_coupon_merchant = need('mchid')
      const numbered = coupons.flatMap((coupon, index) =>
        Object.entries<string | undefined>(coupon)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => [`${name}${index}`, line(name, value)] as const),
      )
      const sign = await byApiv2Key({ ...Object.fromEntries(numbered), send_coupon_merchant })
      return { send_coupon_params: coupons.map((coupon) => ({ ...coupon })), send_coupon_merchant, sign }
    },

    async h5Coupon(coupon: {
      readonly stock_id: string
      readonly out_request_no: string
      readonly open_id: string
      readonly coupon_code?: string | undefined
    }): Promise<string> {
      const { stock_id, out_request_no, open_id, coupon_code } = coupon
      const fields = {
        stock_id: line('stock_id', stock_id),
        out_request_no: line('out_request_no', out_request_no),
        send_coupon_merchant: need('mchid'),
        open_id: line('open_id', open_id),
        ...(coupon_code !== undefined && { coupon_code: line('coupon_code', coupon_code) }),
      }
      const query = queryOf({ ...fields, sign: await byApiv2Key(fields) })
      return `https://action.weixin.qq.com/busifavor/getcouponinfo?${query}#wechat_redirect`
    },
  }
}

async function signLines(key: MerchantKey | undefined, lines: readonly string[]): Promise<string> {
  if (!key) throw new ConfigError('`privateKey` (or `signer`) is missing; give it to createPaysign')
  try {
    return await key.sign(utf8(lines.map((text) => `${text}\n`).join('')))
  } catch (cause) {
    throw new SigningError('paysign: the configured `signer` failed', { cause })
  }
}

/** A value that takes one line of the signed text. */
function line(name: string, value: unknown): string {
  if (isLine(value)) return value
  throw new RequestError(`paysign: \`${name}\` must be text on one line`)
}

function bare(prepay_id: unknown): string {
  const id = line('prepay_id', prepay_id)
  if (!id.includes('=')) return id
  throw new RequestError('paysign: `prepay_id` is the bare value of the answer, without `prepay_id=`')
}

function queryOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')
}
