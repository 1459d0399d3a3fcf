export type { Aead, Digest, ImportedPublicKey, KeyHandle, PrivateKey, Sm2PublicKey, Suite } from '../types/core.js'
export { type Shangmi, shangmi } from './shangmi/suite.js'
