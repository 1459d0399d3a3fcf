import type { Ajv2020, Options } from 'ajv/dist/2020.js'
import { requireLater } from './own-files.js'

/**
 * A validator of JSON Schema with the formats of the spec. The library is loaded when this is first called, which is with
 * the first request: who creates a gateway need not wait for it.
 */
export function createAjv(options: Options): Ajv2020 {
  const require = requireLater()
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const formats = require('ajv-formats') as typeof import('ajv-formats')
  // The schemas are the spec's, whose lint has held them against the dialect.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, meta: false, validateSchema: false, ...options })
  formats.default(ajv)
  return ajv
}
