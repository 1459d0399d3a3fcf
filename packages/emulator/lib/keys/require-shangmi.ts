import { ConfigError } from 'wechatpay-chain'

/**
 * Loads sm-crypto-v2, by which the emulator speaks Shangmi.
 *
 * @throws {ConfigError} with the command that installs it.
 */
export async function requireShangmi(): Promise<void> {
  try {
    await import('wechatpay-chain/shangmi')
  } catch (cause) {
    throw new ConfigError("`suite: 'shangmi'` needs the package sm-crypto-v2: npm install sm-crypto-v2", { cause })
  }
}
