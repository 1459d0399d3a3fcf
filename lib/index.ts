export type {
  ApiResponse,
  CallOptions,
  CertificatesConfig,
  ClientConfig,
  Downloadable,
  DownloadedFile,
  DownloadOptions,
  Durations,
  Dynamic,
  EncryptedBillPart,
  EncryptedResource,
  ErrorCode,
  ErrorEvent,
  FileStream,
  Keyring,
  KeyUse,
  MerchantSettings,
  PlatformKey,
  PlatformKeys,
  PrivateKeyInput,
  PublicKeyInput,
  RemoteSigner,
  RequestEvent,
  ResponseEvent,
  RsaJwk,
  Transport,
  TransportRequest,
  TransportResponse,
  Upload,
} from '../types/core.js'
export type { Events, OriginalTypes } from '../types/events.js'
export type { Client, Paths, RequestOf, ResponseOf, Root } from '../types/index.js'
export { type BillRow, type BillRows, rows } from './bill/rows.js'
export { type UploadOptions, type UploadSource, upload } from './call/upload.js'
export {
  type PlatformCertificates,
  platformCertificates,
} from './certificates/platform-certificates.js'
export { baseUrls } from './client/base-urls.js'
export { createClient } from './client/create-client.js'
export {
  type AnyWechatpayError,
  ApiError,
  BillError,
  ConfigError,
  DecryptionError,
  EncryptionError,
  isWechatpayError,
  type OurCode,
  RequestError,
  type SettingProblem,
  SignatureError,
  type SignatureReason,
  SigningError,
  SizeError,
  TimeoutError,
  TransportError,
  type TransportReason,
  WechatpayError,
} from './errors.js'
export { platformKey } from './keys/keyring.js'
