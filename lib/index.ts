export type {
  ApiResponse,
  BaseUrlInput,
  BillRow,
  BillRows,
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
  PlatformCertificates,
  PlatformKey,
  PlatformKeys,
  PrivateKeyInput,
  ProxiedBaseUrl,
  PublicKeyInput,
  RemoteSigner,
  RequestEvent,
  ResponseEvent,
  RsaJwk,
  Transport,
  TransportRequest,
  TransportResponse,
  Upload,
  UploadOptions,
  UploadSource,
} from '../types/core.js'
export type { Events, OriginalTypes } from '../types/events.js'
export type { Client, Paths, RequestOf, ResponseOf, Root } from '../types/index.js'
export { rows } from './bill/rows.js'
export { upload } from './call/upload.js'
export { platformCertificates } from './certificates/platform-certificates.js'
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
  KeyringError,
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
export { fetchTransport } from './transport/fetch-transport.js'
