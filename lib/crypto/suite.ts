export type { Aead, ImportedPublicKey, KeyHandle, Suite } from '../../types/core.js'
