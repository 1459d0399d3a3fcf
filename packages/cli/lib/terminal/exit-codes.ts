import { isWechatpayError } from 'wechatpay-chain'
import { Refusal } from 'wechatpay-chain-emulator/spec'

/** Exit codes of every command but `emulate`. docs/guide/command-line.md lists them. */
export const EXIT = {
  ok: 0,
  /** Wrong usage, or an error that none of the following names. */
  usage: 1,
  /** A setting is missing or wrong; a check of `doctor` failed. */
  configuration: 2,
  /** The request is not valid. Nothing was sent. */
  request: 3,
  /** No complete answer. */
  transport: 4,
  /** WeChat Pay answered with an error. */
  refused: 5,
  /** A signature, a digest or a decryption failed: not proven to come from WeChat Pay. */
  unproven: 6,
  /** `migrate` has left marks: something is to be done by hand. */
  unfinished: 7,
} as const

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
