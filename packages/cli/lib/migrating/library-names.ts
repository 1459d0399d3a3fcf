/** The libraries that a program may come from, by their names in npm. Apart from what reads code, which takes long to load. */
export const LIBRARY_NAMES = ['wechatpay-axios-plugin', 'wechatpay-node-v3', 'tenpay'] as const
