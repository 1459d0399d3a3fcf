export type { PaysignConfig } from '../types/core.js'
export { createPaysign, type Paysign } from './paysign/create-paysign.js'
export type * from './paysign/parameters.js'
