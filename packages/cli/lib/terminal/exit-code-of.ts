import { isWechatpayError } from 'wechatpay-chain'
import { Refusal } from 'wechatpay-chain-emulator/spec'
import { EXIT } from './exit-codes.js'

const CODES: Readonly<Record<string, number>> = {
  ConfigError: EXIT.configuration,
  RequestError: EXIT.request,
  EncryptionError: EXIT.request,
  TransportError: EXIT.transport,
  ApiError: EXIT.refused,
  SignatureError: EXIT.unproven,
  DecryptionError: EXIT.unproven,
  BillError: EXIT.unproven,
}

/** The exit code for an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Refusal) return EXIT.request
  return (isWechatpayError(error) && CODES[error.name]) || EXIT.usage
}
