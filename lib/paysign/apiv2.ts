import { createHash } from 'node:crypto'
import type {
  AppParameters,
  CardParameters,
  JsapiV2Parameters,
  Prepaid,
  RedPacketParameters,
  SignableFields,
  SignType,
} from '../../types/core.js'
import { encode } from '../call/encode.js'
import { nonce } from '../crypto/nonce.js'
import { RequestError } from '../errors.js'
import { isSignType, signV2 } from '../v2/sign.js'

/** What the functions below need of the settings. */
export interface Source {
  /** A setting, or the value that the caller gave in its place. */
  need(name: 'appid' | 'mchid' | 'apiv2Key', given?: string): string
  /** Seconds since the epoch. */
  seconds(): string
  /** A value that takes one line. */
  line(name: string, value: unknown): string
  /** A `prepay_id` without its name. */
  bare(prepay_id: unknown): string
}

/** Functions that sign by the APIv2 key what a page, a mini program or an app opens, after a call of APIv2. */
export function apiv2Paysign({ need, seconds, line, bare }: Source) {
  const sign = (fields: SignableFields, signType?: SignType) => signV2(fields, need('apiv2Key'), signType)

  return {
    /**
     * Parameters that open the cashier on a page in WeChat (JSAPI) and in a mini program, for an order placed by APIv2.
     *
     * @param order `signType`: that of the order. Default: MD5.
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
     */
    async jsapiV2(order: Prepaid & { readonly signType?: SignType | undefined }): Promise<JsapiV2Parameters> {
      const signType = readSignType(order.signType)
      const packed = `prepay_id=${bare(order.prepay_id)}`
      const fields = {
        appId: need('appid', order.appid),
        timeStamp: seconds(),
        nonceStr: nonce(),
        package: packed,
        signType,
      }
      return { ...fields, paySign: sign(fields, signType) }
    },

    /**
     * Parameters that open the cashier from an app, for an order placed by APIv2.
     *
     * @param order `signType`: that of the order. Default: MD5. `mchid`: the merchant of the order.
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_12&index=2
     */
    async appV2(
      order: Prepaid & { readonly mchid?: string | undefined; readonly signType?: SignType | undefined },
    ): Promise<AppParameters> {
      const fields = {
        appid: need('appid', order.appid),
        partnerid: need('mchid', order.mchid),
        prepayid: bare(order.prepay_id),
        package: 'Sign=WXPay',
        noncestr: nonce(),
        timestamp: seconds(),
      } as const
      return { ...fields, sign: sign(fields, readSignType(order.signType)) }
    },

    /**
     * Parameters for `wx.sendBizRedPacket`, with which a mini program opens a red packet. `package` leaves encoded, as it is
     * signed.
     *
     * @param packet `package`: as the answer of `v2/mmpaymkttransfers/sendminiprogramhb` gives it.
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_3&index=4
     */
    async redPacket(packet: {
      readonly package: string
      readonly appid?: string | undefined
    }): Promise<RedPacketParameters> {
      const [timeStamp, nonceStr] = [seconds(), nonce()]
      const packed = encode(line('package', packet.package))
      const paySign = sign({ appId: need('appid', packet.appid), timeStamp, nonceStr, package: packed })
      return { timeStamp, nonceStr, package: packed, signType: 'MD5', paySign }
    },

    /**
     * One element of the `cardList` of `wx.addCard`. Its signature is the SHA-1 of the values, sorted and joined; no key of
     * WeChat Pay takes part.
     *
     * @param card `api_ticket`: the ticket for cards (`type=wx_card`) of the official account, valid for 7200 s. `code` and
     * `openid` where the card needs them.
     * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#65
     */
    async addCard(card: {
      readonly api_ticket: string
      readonly card_id: string
      readonly code?: string | undefined
      readonly openid?: string | undefined
      readonly outer_str?: string | undefined
    }): Promise<CardParameters> {
      const [timestamp, nonce_str] = [seconds(), nonce()]
      const [ticket, cardId] = [line('api_ticket', card.api_ticket), line('card_id', card.card_id)]
      const own = Object.entries({ code: card.code, openid: card.openid }).flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [[name, line(name, value)] as const],
      )
      const values = [ticket, cardId, timestamp, nonce_str, ...own.map(([, value]) => value)]
      const text = values.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('')
      const signature = createHash('sha1').update(text).digest('hex')
      const outer = card.outer_str === undefined ? {} : { outer_str: line('outer_str', card.outer_str) }
      return {
        cardId,
        cardExt: JSON.stringify({ ...Object.fromEntries(own), timestamp, nonce_str, signature, ...outer }),
      }
    },
  }
}

function readSignType(given: unknown): SignType {
  if (given === undefined) return 'MD5'
  if (isSignType(given)) return given
  throw new RequestError("paysign: `signType` must be 'MD5' or 'HMAC-SHA256'")
}
