import type { SignableFields, SignType } from '../../types/core.js'
import { signV2 } from './sign.js'

/** The signature that `signV2` makes; a promise where WebCrypto makes it, which has HMAC-SHA256 alone. */
export function signFields(fields: SignableFields, apiv2Key: string, signType?: SignType): string | Promise<string> {
  return signV2(fields, apiv2Key, signType)
}
