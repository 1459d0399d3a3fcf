import { ConfigError } from 'wechatpay-chain'
import type {
  Emulator,
  EmulatorOptions,
  InProcessEmulator,
  SecureEmulator,
  ShangmiEmulator,
  TlsSide,
} from './emulator.js'
import { createGateway } from './gateway/gateway.js'
import { brandOf, credentialsOf, filesOf, identityOf, shangmiSideOf } from './keys/credentials.js'
import { hideFromInspect } from './keys/hide-from-inspect.js'
import { keepKeys } from './keys/kept-keys.js'
import type { KeptKeys, KeyMode, Keys } from './keys/keys.js'
import { platformSecretsOf } from './keys/platform-secrets.js'
import { requireShangmi } from './keys/require-shangmi.js'
import { createCourier } from './notify/courier.js'
import { handOver } from './notify/hand-over.js'
import type { Commands } from './operator/commands.js'
import { createOperatorSide } from './operator/http.js'
import { createOperate } from './operator/operate.js'
import { tokenOf } from './operator/token.js'
import { LOOPBACK } from './server/address.js'
import { listen as listenOn, type Server } from './server/listen.js'
import { openStore } from './state/sqlite.js'
import { createState, type State } from './state/state.js'
import type { PaidView } from './stories/orders/view.js'
import { recordExchanges } from './world/exchange-log.js'
import { isLoopback } from './world/loopback.js'
import type { Language } from './world/messages.js'
import { createWorld } from './world/world.js'

const OPTIONS = [
  ...['port', 'host', 'tls', 'listen', 'now', 'seed', 'keys', 'data', 'publicUrl', 'language'],
  ...['suite', 'notifyHosts', 'deliver', 'onExchange', 'onDelivery'],
]

const MODES: readonly unknown[] = ['certificate', 'both', 'public-key'] satisfies readonly KeyMode[]

const SUITES: readonly unknown[] = ['rsa', 'shangmi']

const LANGUAGES: readonly unknown[] = ['zh', 'en'] satisfies readonly Language[]

/**
 * Starts an emulator on loopback that answers like WeChat Pay, with throw-away keys and its state in
 * memory.
 *
 * ```ts
 * const emulator = await createEmulator()
 * const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
 * ```
 *
 * With `listen: false` no port is opened: `createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher })`.
 *
 * @throws {ConfigError} when an option is wrong, or the port is in use.
 */
export async function createEmulator(options: EmulatorOptions & { listen: false }): Promise<InProcessEmulator>
export async function createEmulator(options: EmulatorOptions & { tls: true | number }): Promise<SecureEmulator>
export async function createEmulator(options: EmulatorOptions & { suite: 'shangmi' }): Promise<ShangmiEmulator>
export async function createEmulator(options?: EmulatorOptions): Promise<Emulator>
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator | InProcessEmulator> {
  const {
    port = 0,
    tls = false,
    host = LOOPBACK,
    listen = true,
    now = Date.now,
    seed,
    keys: wanted,
    data,
    suite = 'rsa',
    notifyHosts = [],
    onExchange,
  } = options
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) throw new ConfigError(`unknown option \`${unknown}\`; known: ${OPTIONS.join(', ')}`)
  if (!isPort(port)) throw new ConfigError('`port` must be from 0 to 65535')
  if (typeof tls !== 'boolean' && !isPort(tls)) {
    throw new ConfigError('`tls` must be true, for any free port, or a port from 0 to 65535')
  }
  for (const [name, isGiven] of [
    ['port', port !== 0],
    ['tls', tls !== false],
    ['host', host !== LOOPBACK],
  ] as const) {
    if (listen || !isGiven) continue
    throw new ConfigError(`\`${name}\` needs an emulator that listens; leave out \`${name}\` or \`listen: false\``)
  }
  const { mode, given } = readKeys(wanted)
  const { language = 'zh', publicUrl } = options
  if (!LANGUAGES.includes(language)) throw new ConfigError("`language` must be 'zh' or 'en'")

  if (!SUITES.includes(suite)) throw new ConfigError("`suite` must be 'rsa' or 'shangmi'")
  if (suite === 'shangmi') await requireShangmi()

  const inMemory = data === undefined || data === ':memory:'
  const state = createState(inMemory ? undefined : await openStore(data))
  const release = (error: unknown): never => {
    state.close()
    throw error
  }
  // At once: while the thread pool makes keys, this thread loads undici.
  const [keys, inProcess] = await Promise.all([
    keepKeys(state, now(), { keys: given, seed, shangmi: suite === 'shangmi' }),
    listen ? undefined : import('./server/dispatcher.js').then((module) => module.openInProcess()),
  ]).catch(release)
  const server = inProcess ?? (await listenOn(port, { host }).catch(release))
  const secure =
    tls === false
      ? undefined
      : await listenSecurely(tls === true ? 0 : tls, host, state, keys).catch(async (error) => {
          await server.close()
          return release(error)
        })
  const { deliver } = options
  // With `deliver` no notification leaves the process, whatever its host.
  const notifyAnywhere = (host: string) => deliver !== undefined || isLoopback(host) || notifyHosts.includes(host)
  const about = { language, mode, notifyAnywhere, publicUrl: publicUrl && readBaseUrl(publicUrl) }
  const world = createWorld({ keys, state, url: server.url, now, seed, ...about })
  const operate = createOperate(world)
  const post = deliver && handOver(deliver)
  const courier = createCourier({ world, operate, hosts: notifyHosts, now, post, onDelivery: options.onDelivery })
  const stop = new AbortController()
  const gateway = recordExchanges(createGateway(world, now, stop.signal), world.exchanges, now, world.now)
  const operatorToken = isLoopback(host) ? undefined : tokenOf(keys)
  server.serve(gateway, onExchange, createOperatorSide(operate, world, operatorToken))
  secure?.server.serve(gateway, onExchange)
  let isOpen = true
  const closeOnce = () => {
    if (isOpen) state.close()
    isOpen = false
  }
  const close = async () => {
    stop.abort()
    courier.close()
    await Promise.all([server.close(), secure?.server.close()])
    closeOnce()
  }
  const emulator: Emulator = {
    url: server.url,
    operatorToken,
    ...(inProcess && { dispatcher: inProcess.dispatcher }),
    ...(secure && { tls: hideFromInspect(tlsSideOf(secure, keys), `TlsSide { url: '${secure.server.url}' }`) }),
    // Read each time: the operator may have replaced a key.
    get credentials() {
      return hideFromInspect(credentialsOf(world.keys), 'Credentials {}')
    },
    get brand() {
      return hideFromInspect(brandOf(world.keys), 'BrandCredentials {}')
    },
    get shangmi() {
      return shangmiSideOf(world.keys)
    },
    get identity() {
      return hideFromInspect(identityOf(world.keys), 'Identity {}')
    },
    get files() {
      return hideFromInspect({ ...filesOf(world.keys), ...(secure && { 'ca_cert.pem': secure.ca }) }, 'Files {}')
    },
    get platform() {
      return hideFromInspect(platformSecretsOf(world.keys), 'PlatformSecrets {}')
    },
    operate: async (name, ...[parameters]) => operate(name, parameters) as Commands[typeof name]['answer'], // what its row returns
    pay: async (out_trade_no) => operate('pay', { out_trade_no }) as PaidView, // as above
    settled: courier.settled,
    advance: async (seconds) => {
      operate('advance', { seconds })
      await courier.settled()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
  return hideFromInspect(emulator, `Emulator { url: '${server.url}' }`)
}

/** The keys that the platform has, and the texts of the keys where they are given. */
function readKeys(keys: EmulatorOptions['keys']): { readonly mode: KeyMode; readonly given: KeptKeys | undefined } {
  const { mode = 'both', ...texts } = typeof keys === 'object' ? keys : { mode: keys }
  if (!MODES.includes(mode)) {
    throw new ConfigError("`keys` must be 'certificate', 'both' or 'public-key', or the result of `createKeys()`")
  }
  return { mode, given: 'mchid' in texts ? texts : undefined }
}

/** @throws {ConfigError} when it is no http or https URL, or has a query. */
function readBaseUrl(url: string): string {
  if (!/^https?:\/\/[^?#]+$/i.test(url) || !URL.canParse(url)) {
    throw new ConfigError(
      `\`publicUrl\` must be an http or https URL without a query, like https://pay.test/, not ${url}`,
    )
  }
  return url.endsWith('/') ? url : `${url}/`
}

/** The TLS port, with the certificate of its authority (PEM). */
async function listenSecurely(
  port: number,
  host: string,
  state: State,
  { merchant }: Keys,
): Promise<{ server: Server; ca: string }> {
  const { keepTlsKeys } = await import('./keys/tls-keys.js') // loaded for those who want it
  const keys = keepTlsKeys(state)
  return { server: await listenOn(port, { host, tls: { ...keys, merchant: merchant.certificate.pem } }), ca: keys.ca }
}

function tlsSideOf({ server, ca }: { readonly server: Server; readonly ca: string }, keys: Keys): TlsSide {
  const { 'apiclient_cert.pem': cert, 'apiclient_key.pem': key } = filesOf(keys)
  return { url: server.url, ca, clientCertificate: { cert, key, ca } }
}

function isPort(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535
}
