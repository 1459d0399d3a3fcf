/**
 * Base URLs of WeChat Pay, the preferred one first, as values of the setting `baseUrl`.
 *
 * `china` is the default. `overseas` is for merchants outside mainland China; put the nearest first.
 */
export const baseUrls = {
  china: ['https://api.mch.weixin.qq.com/', 'https://api2.mch.weixin.qq.com/'],
  overseas: [
    'https://apihk.mch.weixin.qq.com/',
    'https://apius.mch.weixin.qq.com/',
    'https://apieu.mch.weixin.qq.com/',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
