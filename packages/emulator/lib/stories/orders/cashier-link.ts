import { compactTime } from '../../world/beijing-time.js'
import type { World } from '../../world/world.js'
import type { TradeType } from './model.js'

/** The link to the cashier: the URL of a QR code or of a page, or a `prepay_id`. */
export function makeHandle(type: TradeType, { random, now }: World): string {
  if (type === 'NATIVE') return `weixin://wxpay/bizpayurl?pr=${random.nonce().slice(0, 9)}`
  const prepay_id = `wx${compactTime(now())}${random.nonce().slice(0, 18)}0000`
  if (type !== 'MWEB') return prepay_id
  return `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}&package=${random.digits(9)}`
}
