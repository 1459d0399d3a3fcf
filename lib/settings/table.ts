import type {
  BaseUrlInput,
  ClientCertificate,
  ClientConfig,
  DedupeStore,
  Keyring,
  PlatformKeys,
  PrivateKeyInput,
  ProxiedBaseUrl,
  RemoteSigner,
  Suite,
} from '../../types/core.js'
import { ConfigError } from '../errors.js'
import { readClientCertificate } from '../keys/client-certificate.js'
import { inConsole, PLACES } from '../keys/console.js'
import { CERTIFICATE_SERIAL, isKeyring, type StaticKeyring, staticKeyring } from '../keys/keyring.js'
import { merchantKey } from '../keys/merchant-key.js'
import { readApiv3Key } from '../keys/read-apiv3-key.js'
import { DISPATCHER_WANTED, dispatcherProblem } from '../transport/dispatcher.js'
import { BASE_URL_WANTED, baseUrlProblem } from './base-url-problem.js'
import {
  hasFunctions,
  isAttempts,
  isBoolean,
  isDigits,
  isDuration,
  isFunction,
  isHeaderText,
  isLine,
  isProtected,
  isProxyUrl,
  isRecord,
  isSize,
  isWhole,
} from './checks.js'
import { readHeaders } from './read-headers.js'
import { type Given, ownProperties, type Setting, type SettingName } from './setting.js'

const REQUIRED = { required: true } as const
const OPTIONAL = {} as const
const V3 = { v3: true } as const
const CLOCK = { make: () => Date.now } as const // read at the call, because a test may replace `Date.now`
const WHOLE = 'a whole number above 0 and below 2147483648'

/** Every setting of the four factories. The tables of the documentation are generated from it, and `doctor` reads it. */
export const SETTINGS = {
  mchid: {
    of: {
      client: { unless: 'brand_id' },
      receiver: OPTIONAL,
      paysign: OPTIONAL,
      certificates: { unless: 'brand_id' },
    },
    is: isDigits,
    wanted: `a string of digits (${inConsole('merchant')})`,
    where: PLACES.merchant,
  },
  serial: {
    of: { client: V3, receiver: OPTIONAL, paysign: OPTIONAL, certificates: REQUIRED },
    is: (value) => typeof value === 'string' && CERTIFICATE_SERIAL.test(value),
    read: (serial: string) => serial.toUpperCase(),
    wanted: `the serial of the merchant API certificate, 40 hexadecimal digits without colons (${inConsole('certificate')})`,
    where: PLACES.certificate,
  },
  privateKey: {
    of: {
      client: { v3: true, unless: 'signer' },
      receiver: OPTIONAL,
      paysign: OPTIONAL,
      certificates: { unless: 'signer' },
    },
    read: (privateKey: PrivateKeyInput | undefined, given: Given) => merchantKey({ privateKey, suite: suiteIn(given) }),
    wanted: 'the content of `apiclient_key.pem`',
    where: PLACES.security,
  },
  certs: {
    of: { client: V3, receiver: V3, paysign: OPTIONAL },
    read: (certs: PlatformKeys | Keyring, given: Given): Keyring =>
      isKeyring(certs) ? certs : staticKeyring(certs, textOf(given.serial), 'certs', suiteIn(given)),
    wanted: 'platform keys by serial, or a `Keyring`',
    where: PLACES.publicKey,
  },
  apiv3Key: {
    of: {
      client: OPTIONAL,
      receiver: V3,
      paysign: OPTIONAL,
      certificates: { required: true, missing: 'is missing; platform certificates are encrypted under it' },
    },
    read: (key: string) => readApiv3Key(key),
    wanted: 'text of 32 bytes',
    where: PLACES.apiv3Key,
  },
  brand_id: {
    of: { client: OPTIONAL, receiver: OPTIONAL, paysign: OPTIONAL, certificates: OPTIONAL },
    is: isDigits,
    wanted: 'a string of digits, the number of the brand (品牌ID)',
  },
  signer: {
    of: { client: OPTIONAL, receiver: OPTIONAL, paysign: OPTIONAL, certificates: OPTIONAL },
    read: (signer: RemoteSigner, given: Given) => merchantKey({ signer, suite: suiteIn(given) }),
    wanted: 'an object with a function `sign`',
  },
  suite: {
    of: { client: OPTIONAL, receiver: OPTIONAL, paysign: OPTIONAL, certificates: OPTIONAL },
    is: isSuite,
    wanted: '`shangmi` of wechatpay-chain/shangmi',
  },
  publicKeys: {
    of: { certificates: OPTIONAL },
    read: (keys: PlatformKeys, given: Given): StaticKeyring =>
      staticKeyring(keys, textOf(given.serial), 'publicKeys', suiteIn(given)),
    wanted: 'platform keys by serial',
    where: PLACES.publicKey,
  },
  prefer: {
    of: { certificates: OPTIONAL },
    is: (value) => value === 'publicKey' || value === 'certificate',
    wanted: "'publicKey' or 'certificate'",
  },
  algorithmType: {
    of: { certificates: OPTIONAL },
    is: (value) => ['RSA', 'SM2', 'ALL'].includes(String(value)),
    wanted: "'RSA', 'SM2' or 'ALL'",
  },
  appid: { of: { paysign: OPTIONAL }, is: isLine, wanted: 'text on one line' },
  apiv2Key: {
    of: { client: OPTIONAL, receiver: OPTIONAL, paysign: OPTIONAL, certificates: OPTIONAL },
    is: isLine,
    wanted: `text on one line, 32 characters (${inConsole('apiv2Key')})`,
    where: PLACES.apiv2Key,
  },
  clientCertificate: {
    of: { client: OPTIONAL, receiver: OPTIONAL, paysign: OPTIONAL, certificates: OPTIONAL },
    read: (certificate: ClientCertificate, given: Given): ClientCertificate =>
      readClientCertificate(certificate, given),
    wanted: '{ cert, key }, { pfx, passphrase } or { dispatcher }',
    where: PLACES.certificate,
  },
  baseUrl: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    read: readBaseUrls,
    wanted: `${BASE_URL_WANTED}, or a list of them`,
  },
  allowHttp: {
    of: { client: { standard: false }, certificates: { standard: false } },
    is: isBoolean,
    wanted: 'a boolean',
  },
  retry: {
    of: { client: { standard: 3 }, certificates: { standard: 3 } },
    is: (value) => value === false || (typeof value === 'object' && value !== null),
    read: readAttempts,
    wanted: 'false or { attempts }; `idempotent` belongs to a call',
  },
  timeout: {
    of: { client: { standard: 30_000 }, receiver: { standard: 4_500 }, certificates: { standard: 30_000 } },
    is: isDuration,
    wanted: 'milliseconds, above 0',
  },
  maxResponseSize: {
    of: { client: { standard: 10 * 2 ** 20 }, certificates: { standard: 10 * 2 ** 20 } },
    is: isSize,
    wanted: 'a number of bytes, above 0',
  },
  maxBodySize: { of: { receiver: { standard: 2 ** 20 } }, is: isWhole, wanted: WHOLE },
  dedupe: {
    of: { receiver: OPTIONAL },
    is: (value) => value === false || hasFunctions(value, 'claim', 'done', 'release'),
    read: (store: DedupeStore | false) => store,
    wanted: '`memoryStore()`, `redisStore(client)`, an object with `claim`, `done` and `release`, or false',
  },
  claimTtl: { of: { receiver: { standard: 120_000 } }, is: isWhole, wanted: WHOLE },
  doneTtl: { of: { receiver: { standard: 25 * 3_600_000 } }, is: isWhole, wanted: WHOLE },
  headers: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    read: (headers: object) => {
      const refuse = (problem: string) => new ConfigError(`\`headers\`: ${problem}`)
      if (!isRecord(headers)) throw refuse('must be a plain object')
      return readHeaders(headers, refuse)
    },
    wanted: 'a plain object of header names and values',
  },
  proxy: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    is: isProxyUrl,
    wanted: 'an http(s) URL of a forward proxy, with user name and password, percent-encoded, where it needs them',
  },
  userAgent: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    is: isHeaderText,
    wanted: 'one line of ASCII text',
  },
  deprecationWarnings: { of: { client: { standard: true } }, is: isBoolean, wanted: 'a boolean' },
  dispatcher: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    is: (value) => hasFunctions(value, 'dispatch'),
    read: (dispatcher: Exclude<ClientConfig['dispatcher'], undefined>) => {
      const problem = dispatcherProblem(dispatcher)
      if (problem === undefined) return dispatcher
      throw new ConfigError(`\`dispatcher\` ${problem}`)
    },
    wanted: DISPATCHER_WANTED,
  },
  transport: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    is: (value) => hasFunctions(value, 'send'),
    wanted: 'an object with a function `send`',
  },
  onRequest: { of: { client: OPTIONAL, certificates: OPTIONAL }, is: isFunction, wanted: 'a function' },
  onResponse: { of: { client: OPTIONAL, certificates: OPTIONAL }, is: isFunction, wanted: 'a function' },
  onError: { of: { client: OPTIONAL, certificates: OPTIONAL }, is: isFunction, wanted: 'a function' },
  onKeyUsed: { of: { client: OPTIONAL, certificates: OPTIONAL }, is: isFunction, wanted: 'a function' },
  onIncident: { of: { receiver: OPTIONAL }, is: isFunction, wanted: 'a function' },
  now: {
    of: {
      client: CLOCK,
      receiver: CLOCK,
      paysign: CLOCK,
      certificates: CLOCK,
    },
    is: isFunction,
    wanted: 'a function that returns milliseconds',
  },
} as const satisfies { readonly [N in SettingName]: Setting<N> }

/** The base URLs, the preferred one first; on copies. Without TLS anyone on the way could read requests, and swap answers. */
function readBaseUrls(
  given: Exclude<ClientConfig['baseUrl'], undefined>,
  { allowHttp }: Given,
): readonly BaseUrlInput[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (list.length === 0) throw new ConfigError(`\`baseUrl\` must be ${BASE_URL_WANTED}, or a list of them`)
  for (const one of list) {
    const problem = baseUrlProblem(one)
    if (problem !== undefined) throw new ConfigError(`\`baseUrl\` ${problem}`)
  }
  const baseUrls = list.map((one) => (typeof one === 'string' ? one : { ...(one as ProxiedBaseUrl) })) // checked just now
  const urls = baseUrls.map((one) => (typeof one === 'string' ? one : one.url))
  const open = allowHttp === true ? undefined : urls.find((url) => !isProtected(url))
  if (open === undefined) return baseUrls
  throw new ConfigError(
    `\`baseUrl\` ${new URL(open).origin} is not protected by TLS and not on this machine; use https:, or set \`allowHttp: true\``,
  )
}

function isSuite(value: unknown): value is Suite {
  return hasFunctions(value, 'importPrivateKey', 'importPublicKey')
}

/** The suite of a configuration, if it is one; its own row reports the problem otherwise. */
function suiteIn({ suite }: Given): Suite | undefined {
  return isSuite(suite) ? suite : undefined
}

/** Another setting, if it is text; `undefined` otherwise, since its own row reports the problem. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The number of attempts of each call. `idempotent` is an option of a single call. */
function readAttempts(retry: Exclude<ClientConfig['retry'], undefined>): number {
  if (retry === false) return 1
  const { attempts = 3, ...others } = ownProperties(retry)
  if (Object.keys(others).length > 0) {
    throw new ConfigError('`retry` must be false or { attempts }; `idempotent` belongs to a call')
  }
  if (isAttempts(attempts)) return attempts
  throw new ConfigError('`retry.attempts` must be an integer from 1 to 10')
}
