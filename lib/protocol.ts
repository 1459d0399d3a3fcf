// The protocol without the client: to sign without sending, to verify what a proxy recorded, to write a mock.
// docs/guide/protocol.md shows each of them at work.

export type {
  CertificateFacts,
  Credentials,
  EncryptedResource,
  Factory,
  ImportedPublicKey,
  ImportOptions,
  Keyring,
  KeySource,
  MerchantKey,
  Method,
  NotificationTraits,
  PathTree,
  PlatformKey,
  PlatformKeys,
  PlatformSigner,
  PrivateKey,
  PrivateKeyInput,
  Proof,
  PublicKey,
  PublicKeyInput,
  Refuse,
  RemoteSigner,
  Replace,
  RsaJwk,
  RsaPublicKey,
  SealedResource,
  SealOptions,
  SignableFields,
  SignableRequest,
  Signer,
  SignType,
  Sm2PublicKey,
  Suite,
  Traits,
  XmlFields,
  XmlInput,
  XmlInputFields,
  XmlScalar,
  XmlValue,
} from '../types/core.js'
export { createPathTree, variablesAt } from './call/path-tree.js'
export { decodeBase64 } from './crypto/base64.js'
export { nonce } from './crypto/nonce.js'
export { operations } from './generated/operations.js'
export { VERSION } from './generated/version.js'
export { importPrivateKey, importPublicKey } from './keys/import-key.js'
export { platformKey, staticKeyring } from './keys/keyring.js'
export { merchantKey } from './keys/merchant-key.js'
export { traitsOf } from './pipeline/traits.js'
export { traitsOfEvent } from './receiver/open.js'
export { readSettings, settingsOf } from './settings/read-settings.js'
export { readXml } from './v2/read-xml.js'
export { openReqInfo, sealReqInfo } from './v2/req-info.js'
export { signV2, verifyV2 } from './v2/sign.js'
export { isSignType, signingTextV2 } from './v2/signing-text.js'
export { signWorkwx } from './v2/workwx.js'
export { writeXml } from './v2/write-xml.js'
export { formatAuthorization, parseAuthorization, SCHEME, SCHEMES } from './v3/authorization.js'
export { decryptFields, encryptFields } from './v3/field-encryption.js'
export { replaceFields } from './v3/fields.js'
export { readJsonTexts, writeJsonTexts } from './v3/json-text.js'
export { replyMessage, requestMessage } from './v3/message.js'
export { openResource, sealResource } from './v3/resource.js'
export { openResourceSync, sealResourceSync } from './v3/resource-sync.js'
export { signAcknowledgement, signReply, signRequest } from './v3/signature.js'
export { CLOCK_WINDOW, PROBE, verify, verifyDigest } from './v3/verify.js'
