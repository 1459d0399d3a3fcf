import { ConfigError } from 'wechatpay-chain'
import type { Io } from '../terminal/io.js'
import { type Given, type Places, readGiven } from './read-given.js'
import { SUITES } from './sources.js'

/** The package that the algorithms of Shangmi come from, which a merchant installs. */
const PACKAGE = 'sm-crypto-v2'

const importShangmi = () => import('wechatpay-chain/shangmi')

/**
 * The configuration, with the algorithms that its `suite` names, which are loaded for those who want them.
 *
 * @param load Loads them.
 * @throws {ConfigError} as `readGiven`, for an unknown suite, or without the package of its algorithms.
 */
export async function readConfiguration(
  places: Places,
  io: Pick<Io, 'env' | 'cwd'>,
  load: typeof importShangmi = importShangmi,
): Promise<Given> {
  const given = readGiven(places, io)
  const { suite = 'rsa' } = given
  if (suite === 'rsa') return given
  if (!SUITES.some((name) => name === suite)) throw new ConfigError(`\`suite\` must be one of ${SUITES.join(', ')}`)
  try {
    const { shangmi } = await load()
    return { ...given, algorithms: shangmi }
  } catch (error) {
    if (Object(error).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ConfigError(`\`suite\` ${suite} needs the package ${PACKAGE}: npm install ${PACKAGE}`, { cause: error })
  }
}
