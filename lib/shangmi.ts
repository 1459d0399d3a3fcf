export type { Aead, Digest, Suite } from '../types/core.js'
export { shangmi } from './shangmi/suite.js'
