import { ConfigError } from '../errors.js'
import { utf8 } from '../platform/bytes.js'
import { inConsole } from './console.js'

/**
 * The bytes of an APIv3 key.
 *
 * @throws {ConfigError} when it is not text of 32 bytes, or has white space at an end: the console accepts letters and digits only.
 */
export function readApiv3Key(key: unknown): Uint8Array {
  const source = `(${inConsole('apiv3Key')})`
  if (typeof key !== 'string') throw new ConfigError(`\`apiv3Key\` must be text of 32 bytes ${source}`)
  const bytes = utf8(key)
  const padded = key !== key.trim()
  if (bytes.length === 32 && !padded) return bytes
  const problem = padded ? 'It begins or ends with white space; remove it' : 'The APIv2 key is another value'
  throw new ConfigError(`\`apiv3Key\` is ${bytes.length} bytes long and must be 32 ${source}. ${problem}`)
}
