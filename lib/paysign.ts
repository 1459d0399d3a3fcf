export { createPaysign, type Paysign } from './paysign/create-paysign.js'
export type * from './paysign/parameters.js'
