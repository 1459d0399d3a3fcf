import type { Ajv2020, Options } from 'ajv/dist/2020.js'
import { requireLater } from './own-files.js'

/**
 * A validator of JSON Schema with the formats of the spec. The library is loaded by the first call, which is the first
 * request, so that it does not delay the start of the emulator.
 */
export function createAjv(options: Options): Ajv2020 {
  const require = requireLater()
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const formats = require('ajv-formats') as typeof import('ajv-formats')
  // The schemas come from the spec, and its lint has checked them.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, meta: false, validateSchema: false, ...options })
  formats.default(ajv)
  ajv.addKeyword({
    keyword: 'maxUtf8Bytes',
    type: 'string',
    schemaType: 'number',
    validate: (most: number, text: string) => Buffer.byteLength(text) <= most,
    error: { message: ({ schema }) => `must NOT have more than ${schema} bytes of UTF-8` },
  })
  // Of the shortest text that holds the value: nobody's line breaks and spaces count.
  ajv.addKeyword({
    keyword: 'maxJsonLength',
    schemaType: 'number',
    validate: (most: number, value: unknown) => [...JSON.stringify(value)].length <= most,
    error: { message: ({ schema }) => `must NOT have more than ${schema} characters as JSON text` },
  })
  return ajv
}
