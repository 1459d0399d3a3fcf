export type { Events, OriginalTypes } from '../types/events.js'
export type { Client, Paths, RequestOf, ResponseOf, Root } from '../types/index.js'
export { createClient } from './client.js'
export {
  ApiError,
  ConfigError,
  DecryptionError,
  EncryptionError,
  RequestError,
  SignatureError,
  type SignatureReason,
  TransportError,
  type TransportReason,
  WechatpayError,
} from './errors.js'
export type {
  ApiResponse,
  CallOptions,
  ClientConfig,
  Dynamic,
  EncryptedResource,
  PrivateKeyInput,
  PublicKeyInput,
} from './types.js'
