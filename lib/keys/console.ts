/** Places of values in the merchant console (pay.weixin.qq.com), in the words of its menus. */
export const PLACES = {
  merchant: '账户中心 → 商户信息',
  security: '账户中心 → API安全',
  certificate: '账户中心 → API安全 → 商户API证书 → 管理证书',
  publicKey: '账户中心 → API安全 → 微信支付公钥',
  apiv3Key: '账户中心 → API安全 → APIv3密钥',
  apiv2Key: '账户中心 → API安全 → APIv2密钥',
} as const

/** The place of a value in the merchant console, for error messages. */
export function inConsole(place: keyof typeof PLACES): string {
  return `merchant console: ${PLACES[place]}`
}
