export type { ErrorCode } from '../types/core.js'
export type { Events, OriginalTypes } from '../types/events.js'
export type { Client, Paths, RequestOf, ResponseOf, Root } from '../types/index.js'
export { type BillRow, type BillRows, rows } from './bill/rows.js'
export { type CertificatesConfig, type PlatformCertificates, platformCertificates } from './certificates.js'
export { createClient } from './client.js'
export { entryPoints } from './entry-points.js'
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
export type { Durations, ErrorEvent, RequestEvent, ResponseEvent } from './hooks.js'
export type {
  ApiResponse,
  CallOptions,
  ClientConfig,
  Downloadable,
  DownloadedFile,
  DownloadOptions,
  Dynamic,
  EncryptedBillPart,
  EncryptedResource,
  FileStream,
  Keyring,
  KeyUse,
  PlatformKey,
  PlatformKeys,
  PrivateKeyInput,
  PublicKeyInput,
  RemoteSigner,
  Upload,
} from './types.js'
export { type UploadOptions, type UploadSource, upload } from './upload.js'
