import type {
  ClientConfig,
  DedupeStore,
  Keyring,
  PlatformKeys,
  PrivateKeyInput,
  RemoteSigner,
} from '../../types/core.js'
import { ConfigError } from '../errors.js'
import { inConsole, PLACES } from '../keys/console.js'
import { CERTIFICATE_SERIAL, isKeyring, type StaticKeyring, staticKeyring } from '../keys/keyring.js'
import { merchantKey } from '../keys/merchant-key.js'
import { readApiv3Key } from '../keys/read-apiv3-key.js'
import { DISPATCHER_WANTED } from '../transport/dispatcher.js'
import {
  hasFunctions,
  isAttempts,
  isBaseUrl,
  isBoolean,
  isDigits,
  isDuration,
  isFunction,
  isHeaderText,
  isLine,
  isProtected,
  isSize,
  isWhole,
} from './checks.js'
import { type Given, ownProperties, type Setting, type SettingName } from './setting.js'

const REQUIRED = { required: true } as const
const OPTIONAL = {} as const
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
    of: { client: REQUIRED, receiver: OPTIONAL, paysign: OPTIONAL, certificates: REQUIRED },
    is: (value) => typeof value === 'string' && CERTIFICATE_SERIAL.test(value),
    read: (serial: string) => serial.toUpperCase(),
    wanted: `the serial of the merchant API certificate, 40 hexadecimal digits without colons (${inConsole('certificate')})`,
    where: PLACES.certificate,
  },
  privateKey: {
    of: {
      client: { unless: 'signer' },
      receiver: OPTIONAL,
      paysign: OPTIONAL,
      certificates: { unless: 'signer' },
    },
    read: (privateKey: PrivateKeyInput | undefined) => merchantKey({ privateKey }),
    wanted: 'the content of `apiclient_key.pem`',
    where: PLACES.security,
  },
  certs: {
    of: { client: REQUIRED, receiver: REQUIRED, paysign: OPTIONAL },
    read: (certs: PlatformKeys | Keyring, { serial }: Given): Keyring =>
      isKeyring(certs) ? certs : staticKeyring(certs, textOf(serial)),
    wanted: 'platform keys by serial, or a `Keyring`',
    where: PLACES.publicKey,
  },
  apiv3Key: {
    of: {
      client: OPTIONAL,
      receiver: REQUIRED,
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
    read: (signer: RemoteSigner) => merchantKey({ signer }),
    wanted: 'an object with a function `sign`',
  },
  publicKeys: {
    of: { certificates: OPTIONAL },
    read: (keys: PlatformKeys, { serial }: Given): StaticKeyring => staticKeyring(keys, textOf(serial), 'publicKeys'),
    wanted: 'platform keys by serial',
    where: PLACES.publicKey,
  },
  prefer: {
    of: { certificates: OPTIONAL },
    is: (value) => value === 'publicKey' || value === 'certificate',
    wanted: "'publicKey' or 'certificate'",
  },
  appid: { of: { paysign: OPTIONAL }, is: isLine, wanted: 'text on one line' },
  apiv2Key: {
    of: { paysign: OPTIONAL },
    is: isLine,
    wanted: `text on one line, 32 characters (${inConsole('apiv2Key')})`,
    where: PLACES.apiv2Key,
  },
  baseUrl: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    is: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isBaseUrl) : isBaseUrl(value)),
    read: readBaseUrls,
    wanted: 'an http(s) URL without query, or a list of them',
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
  userAgent: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    is: isHeaderText,
    wanted: 'one line of ASCII text',
  },
  deprecationWarnings: { of: { client: { standard: true } }, is: isBoolean, wanted: 'a boolean' },
  dispatcher: {
    of: { client: OPTIONAL, certificates: OPTIONAL },
    is: (value) => hasFunctions(value, 'dispatch'),
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

/** The base URLs. Without TLS anyone between here and WeChat Pay could read requests, and answer one with the answer to another. */
function readBaseUrls(given: string | readonly string[], { allowHttp }: Given): readonly string[] {
  const urls = typeof given === 'string' ? [given] : [...given]
  const open = allowHttp === true ? undefined : urls.find((url) => !isProtected(url))
  if (open === undefined) return urls
  throw new ConfigError(
    `\`baseUrl\` ${new URL(open).origin} is not protected by TLS and not on this machine; use https:, or set \`allowHttp: true\``,
  )
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
