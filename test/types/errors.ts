import { ApiError, type ErrorCode, WechatpayError } from 'wechatpay-chain'

/** Known codes complete in a `switch`, and a code that appeared today is taken as well. */
export function adviceFor(error: unknown): string {
  if (!(error instanceof WechatpayError)) throw error
  switch (error.code) {
    case 'ORDERPAID':
    case 'ORDER_CLOSED':
      return 'no second payment'
    case 'ERR_TRANSPORT':
      return 'query the order'
    case 'CODE_OF_TOMORROW':
      return 'read the manual'
    // @ts-expect-error a code is a text
    case 404:
      return 'never'
    default:
      return error instanceof ApiError ? error.message : error.code
  }
}

/** The literals that an editor offers: what is left of the type without its open end. */
type Known = ErrorCode extends infer C ? (C extends string ? (string extends C ? never : C) : never) : never
export const known: readonly Known[] = ['ORDERPAID', 'NOT_ENOUGH', 'RATELIMIT_EXCEEDED', 'USERPAYING', 'ERR_CONFIG']
