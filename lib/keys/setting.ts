import { ConfigError } from '../errors.js'

/** Where keys and serials stand in the merchant console. */
export const CONSOLE = 'merchant console: 账户中心 → API安全'

/** @throws {ConfigError} naming the setting and what is wanted of it, unless it is right. */
export function need(right: boolean, name: string, wanted: string): void {
  if (!right) throw new ConfigError(`\`${name}\` must be ${wanted}`)
}

/**
 * The bytes of an APIv3 key.
 *
 * @throws {ConfigError} when it is not text of 32 bytes.
 */
export function readApiv3Key(key: unknown): Uint8Array {
  const source = `(${CONSOLE} → APIv3密钥)`
  if (typeof key !== 'string') throw new ConfigError(`\`apiv3Key\` must be text of 32 bytes ${source}`)
  const bytes = Buffer.from(key)
  if (bytes.length === 32) return bytes
  throw new ConfigError(
    `\`apiv3Key\` is ${bytes.length} bytes long and must be 32 ${source}. The APIv2 key is another value`,
  )
}
