export type {
  ApiResponse,
  CallOptions,
  ClientConfig,
  Downloadable,
  DownloadedFile,
  DownloadOptions,
  Durations,
  Dynamic,
  EncryptedBillPart,
  EncryptedResource,
  ErrorEvent,
  FileStream,
  Keyring,
  KeyUse,
  PlatformKey,
  PlatformKeys,
  PrivateKeyInput,
  PublicKeyInput,
  RemoteSigner,
  RequestEvent,
  ResponseEvent,
  RsaJwk,
  Upload,
} from '../types/core.js'
export type { Events, OriginalTypes } from '../types/events.js'
export type { Client, Paths, RequestOf, ResponseOf, Root } from '../types/index.js'
export { type BillRow, type BillRows, rows } from './bill/rows.js'
export { type UploadOptions, type UploadSource, upload } from './call/upload.js'
export {
  type CertificatesConfig,
  type PlatformCertificates,
  platformCertificates,
} from './certificates/platform-certificates.js'
export { createClient } from './client/create-client.js'
export { entryPoints } from './client/entry-points.js'
export {
  ApiError,
  ConfigError,
  DecryptionError,
  EncryptionError,
  RequestError,
  SignatureError,
  type SignatureReason,
  SigningError,
  TransportError,
  type TransportReason,
  WechatpayError,
} from './errors.js'
export { platformKey } from './keys/keyring.js'
