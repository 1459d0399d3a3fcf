import type {
  AppParameters,
  CardParameters,
  JsapiV2Parameters,
  Paysign,
  Prepaid,
  RedPacketParameters,
  SignableFields,
  SignType,
} from '../../types/core.js'
import { encode } from '../call/encode.js'
import { sha1Of } from '../crypto/hash.js'
import { nonce } from '../crypto/nonce.js'
import { RequestError } from '../errors.js'
import { compareBytes } from '../platform/bytes.js'
import { signFields } from '../v2/sign-fields.js'
import { isSignType } from '../v2/signing-text.js'

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
export function apiv2Paysign({
  need,
  seconds,
  line,
  bare,
}: Source): Pick<Paysign, 'jsapiV2' | 'appV2' | 'redPacket' | 'addCard'> {
  const sign = (fields: SignableFields, signType?: SignType) => signFields(fields, need('apiv2Key'), signType)

  return {
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
      return { ...fields, paySign: await sign(fields, signType) }
    },

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
      return { ...fields, sign: await sign(fields, readSignType(order.signType)) }
    },

    async redPacket(packet: {
      readonly package: string
      readonly appid?: string | undefined
    }): Promise<RedPacketParameters> {
      const [timeStamp, nonceStr] = [seconds(), nonce()]
      const packed = encode(line('package', packet.package))
      const paySign = await sign({ appId: need('appid', packet.appid), timeStamp, nonceStr, package: packed })
      return { timeStamp, nonceStr, package: packed, signType: 'MD5', paySign }
    },

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
      const text = values.toSorted(compareBytes).join('')
      const signature = await sha1Of(text)
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
