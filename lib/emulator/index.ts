import { inspect } from 'node:util'
import { ConfigError } from '../errors.js'
import type { PlatformSecrets } from '../testing.js'
import { createGateway } from './gateway.js'
import { brandIdOf, type KeptKeys, type Keys, makeKeptKeys } from './keys.js'
import { createCourier } from './notify/courier.js'
import { handOver } from './notify/hand-over.js'
import { recording } from './operator/exchange-log.js'
import { createOperatorSide } from './operator/http.js'
import { createOperate } from './operator/operate.js'
import { listen as listenOn } from './server.js'
import { keepKeys } from './state/keep-keys.js'
import { openStore } from './state/sqlite.js'
import { createState } from './state/state.js'
import { createWorld } from './stories/world.js'
import type {
  BrandCredentials,
  Credentials,
  Emulator,
  EmulatorOptions,
  Files,
  Identity,
  InProcessEmulator,
  PaidView,
} from './types.js'

export type { KeptKeys as EmulatorKeys } from './keys.js'
export type {
  Answer,
  BrandCredentials,
  Credentials,
  Emulator,
  EmulatorOptions,
  Exchange,
  Files,
  Identity,
  InProcessEmulator,
  OrderView,
  PaidView,
  Wire,
} from './types.js'

const OPTIONS = ['port', 'listen', 'now', 'seed', 'keys', 'data', 'notifyHosts', 'deliver', 'onExchange']

/**
 * A local gateway on loopback that treats requests as WeChat Pay would, with throw-away keys and its state in memory.
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
export async function createEmulator(options?: EmulatorOptions): Promise<Emulator>
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator | InProcessEmulator> {
  const { port = 0, listen = true, now = Date.now, seed, keys: given, data, notifyHosts = [], onExchange } = options
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) throw new ConfigError(`unknown option \`${unknown}\`; known: ${OPTIONS.join(', ')}`)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigError('`port` must be from 0 to 65535')
  if (!listen && port !== 0) throw new ConfigError('`port` is for a gateway that listens; leave it out, or `listen`')

  const state = createState(data === undefined ? undefined : await openStore(data))
  const release = (error: unknown): never => {
    state.close()
    throw error
  }
  // At once: while the thread pool makes keys, this thread loads undici.
  const [keys, inProcess] = await Promise.all([
    keepKeys(state, now(), { keys: given, seed }),
    listen ? undefined : import('./dispatcher.js').then((module) => module.openInProcess()),
  ]).catch(release)
  const server = inProcess ?? (await listenOn(port).catch(release))
  const world = createWorld({ keys, state, url: server.url, now, seed })
  const operate = createOperate(world)
  const post = options.deliver && handOver(options.deliver)
  const courier = createCourier({ world, operate, hosts: notifyHosts, now, post })
  const stop = new AbortController()
  const gateway = recording(createGateway(world, now, stop.signal), world.exchanges, now)
  server.serve(gateway, onExchange, createOperatorSide(operate, world))
  let isOpen = true
  const closeOnce = () => {
    if (isOpen) state.close()
    isOpen = false
  }
  const close = async () => {
    stop.abort()
    courier.close()
    await server.close()
    closeOnce()
  }
  const emulator: Emulator = {
    url: server.url,
    ...(inProcess && { dispatcher: inProcess.dispatcher }),
    // Asked for anew each time: the operator may have changed a key.
    get credentials() {
      return concealed(credentialsOf(world.keys), 'Credentials {}')
    },
    get brand() {
      return concealed(brandOf(world.keys), 'BrandCredentials {}')
    },
    get identity() {
      return concealed(identityOf(world.keys), 'Identity {}')
    },
    get files() {
      return concealed(filesOf(world.keys), 'Files {}')
    },
    get platform() {
      return concealed(platformOf(world.keys), 'PlatformSecrets {}')
    },
    operate: async (name, parameters) => operate(name, parameters),
    pay: async (out_trade_no) => operate('pay', { out_trade_no }) as PaidView, // what the command returns
    settled: courier.settled,
    advance: async (seconds) => {
      operate('advance', { seconds })
      await courier.settled()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
  return concealed(emulator, `Emulator { url: '${server.url}' }`)
}

/**
 * Throw-away keys and numbers of one merchant and of the platform, for gateways that share them, as making keys is what
 * takes longest. Plain texts, so they can be handed to another process or a worker.
 *
 * @param options `seed` and `now` as those of `createEmulator`; the moment is that from which the certificates are valid.
 */
export async function createKeys(options: Pick<EmulatorOptions, 'seed' | 'now'> = {}): Promise<KeptKeys> {
  const { seed, now = Date.now } = options
  return concealed(await makeKeptKeys(now(), seed), 'EmulatorKeys {}')
}

function filesOf({ merchant, publicKey, certificate }: Keys): Files {
  return {
    'apiclient_key.pem': merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'apiclient_cert.pem': merchant.certificate.pem,
    'pub_key.pem': publicKey.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'wechatpay_cert.pem': certificate.certificate.pem,
  }
}

function identityOf({ mchid, apiv3Key, secret, merchant, publicKey, certificate }: Keys): Identity {
  return {
    mchid,
    serial: merchant.certificate.serial,
    publicKeyId: publicKey.serial,
    certificateSerial: certificate.serial,
    apiv3Key,
    secret,
  }
}

function platformOf({ publicKey, apiv3Key, merchant }: Keys): PlatformSecrets {
  const { serial, privateKey } = publicKey
  return { serial, privateKey, apiv3Key, merchant: merchant.certificate.pem }
}

function credentialsOf(keys: Keys): Credentials {
  const { mchid, serial, publicKeyId, certificateSerial, apiv3Key } = identityOf(keys)
  const files = filesOf(keys)
  return {
    mchid,
    serial,
    privateKey: files['apiclient_key.pem'],
    certs: { [publicKeyId]: files['pub_key.pem'], [certificateSerial]: files['wechatpay_cert.pem'] },
    apiv3Key,
  }
}

function brandOf(keys: Keys): BrandCredentials {
  const { mchid, ...credentials } = credentialsOf(keys)
  return { brand_id: brandIdOf(mchid), ...credentials }
}

/** The same object, which `console.log` shows as `shown`: keys stay off the terminal, throw-away or not. */
function concealed<T extends object>(value: T, shown: string): T {
  return Object.defineProperty(value, inspect.custom, { value: () => shown, enumerable: false })
}
