// The protocol without the client: to sign without sending, to verify what a proxy recorded, to write a mock.
// docs/guide/protocol.md shows each of them at work.

export type {
  EncryptedResource,
  Keyring,
  PlatformKey,
  PlatformKeys,
  PrivateKeyInput,
  PublicKeyInput,
  RemoteSigner,
  RsaJwk,
} from '../types/core.js'
export { createPathTree, type PathTree, variablesAt } from './call/path-tree.js'
export { decodeBase64 } from './crypto/base64.js'
export { nonce } from './crypto/nonce.js'
export type { MerchantKey, PrivateKey, PublicKey, Signer } from './crypto/roles.js'
export type { RsaPublicKey } from './crypto/suites.js'
export { operations } from './generated/operations.js'
export { VERSION } from './generated/version.js'
export { type ImportOptions, importPrivateKey, importPublicKey } from './keys/import-key.js'
export { platformKey, staticKeyring } from './keys/keyring.js'
export { type KeySource, merchantKey } from './keys/merchant-key.js'
export { traitsOf } from './pipeline/traits.js'
export { traitsOfEvent } from './receiver/open.js'
export { readSettings, settingsOf } from './settings/read-settings.js'
export type { Factory } from './settings/setting.js'
export type { Method, NotificationTraits, Traits } from './types.js'
export { readXml } from './v2/read-xml.js'
export { openReqInfo, sealReqInfo } from './v2/req-info.js'
export { isSignType, type SignableFields, type SignType, signingTextV2, signV2, verifyV2 } from './v2/sign.js'
export { signWorkwx } from './v2/workwx.js'
export { writeXml } from './v2/write-xml.js'
export type { XmlFields, XmlInput, XmlInputFields, XmlScalar, XmlValue } from './v2/xml.js'
export { type Credentials, formatAuthorization, parseAuthorization, SCHEME, SCHEMES } from './v3/authorization.js'
export { decryptFields, encryptFields } from './v3/field-encryption.js'
export { type Refuse, type Replace, replaceFields } from './v3/fields.js'
export { readJsonTexts, writeJsonTexts } from './v3/json-text.js'
export { replyMessage, requestMessage } from './v3/message.js'
export { openResource, type SealedResource, type SealOptions, sealResource } from './v3/resource.js'
export {
  type PlatformSigner,
  type SignableRequest,
  signAcknowledgement,
  signReply,
  signRequest,
} from './v3/signature.js'
export { CLOCK_WINDOW, PROBE, type Proof, verify, verifyDigest } from './v3/verify.js'
