/** What a warning is about, for programs that filter them. */
export type WarningCode = 'WECHATPAY_CERTIFICATES' | 'WECHATPAY_DEPRECATED' | 'WECHATPAY_HOOK'

/** Emits a warning of the process. */
export function warn(text: string, code: WarningCode): void {
  process.emitWarning(text, { type: code === 'WECHATPAY_DEPRECATED' ? 'DeprecationWarning' : 'WechatpayWarning', code })
}
