// The reader of spec/, for programs that know an operation by what its file says: to find it by a path, to check a request
// before it is sent, to complete the names of its fields. The names of all operations are `operations` of
// wechatpay-chain/protocol.

export { coerce } from './gateway/coerce.js'
export { createValidator, type Validate } from './gateway/validator.js'
export type { Field } from './spec/field.js'
export { isDeprecated } from './spec/read-spec.js'
export { modesOf, propertiesOf } from './spec/shapes.js'
export type { Lifecycle, OperationSpec } from './spec/spec-file.js'
export { type JsonSchema, strictRequest } from './spec/strict-request.js'
export { chineseOf, translate } from './words/translate.js'
export { type Match, type Operations, readOperations } from './world/operations.js'
export { Refusal } from './world/refusal.js'
