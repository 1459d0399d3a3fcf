import { ApiError } from '../errors.js'

/** The form of WeChat Pay's codes. Codes of this package begin with `ERR_`, and nobody else may claim one. */
const CODE = /^(?!ERR_)[\w.-]{1,64}$/

/** Whether a text has the form of a code of WeChat Pay. */
export function isPlatformCode(text: string): boolean {
  return CODE.test(text)
}

/** The code that an answer states, for `ApiError`; `ERR_RESPONSE` for a text that is no code of WeChat Pay. */
export function platformCode(stated: string): string {
  return isPlatformCode(stated) ? stated : ApiError.code
}
