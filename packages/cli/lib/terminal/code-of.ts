import { isWechatpayError } from 'wechatpay-chain'

/** The code of the innermost error. */
export function codeOf(error: unknown): string {
  let [at, code]: [unknown, string] = [error, '']
  while (at instanceof Error) {
    const own = (at as { readonly code?: unknown }).code
    if (typeof own === 'string' && !(isWechatpayError(at) && own.startsWith('ERR_'))) code = own
    at = at.cause
  }
  return code || (error instanceof Error ? error.name : typeof error)
}
