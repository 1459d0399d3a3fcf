import { inspect } from 'node:util'
import { ConfigError } from '../errors.js'
import type { PlatformSecrets } from '../testing.js'
import { createGateway } from './gateway.js'
import type { Keys } from './keys.js'
import { createCourier } from './notify/courier.js'
import { createOperatorSide } from './operator/http.js'
import { createOperate } from './operator/operate.js'
import { listen } from './server.js'
import { keepKeys } from './state/keep-keys.js'
import { openStore } from './state/sqlite.js'
import { createState } from './state/state.js'
import { createWorld } from './stories/world.js'
import type { Credentials, Emulator, EmulatorOptions, Files, Identity, OrderView } from './types.js'

export type { Answer, Credentials, Emulator, EmulatorOptions, Exchange, Files, Identity, OrderView } from './types.js'

const OPTIONS = ['port', 'now', 'seed', 'data', 'notifyHosts', 'onExchange']

/**
 * A local gateway on loopback that treats requests as WeChat Pay would, with throw-away keys and its state in memory.
 *
 * ```ts
 * const emulator = await createEmulator()
 * const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
 * ```
 *
 * @throws {ConfigError} when an option is wrong, or the port is in use.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, now = Date.now, seed, data, notifyHosts = [], onExchange } = options
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) throw new ConfigError(`unknown option \`${unknown}\`; known: ${OPTIONS.join(', ')}`)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigError('`port` must be from 0 to 65535')

  const state = createState(data === undefined ? undefined : await openStore(data))
  const keys = await keepKeys(state, now())
  const server = await listen(port).catch((error) => {
    state.close()
    throw error
  })
  const world = createWorld({ keys, state, url: server.url, now, seed })
  const operate = createOperate(world)
  const courier = createCourier({ world, operate, hosts: notifyHosts, now })
  const stop = new AbortController()
  server.serve(createGateway(world, now, stop.signal), onExchange, createOperatorSide(operate, server.url))
  let isOpen = true
  const closeOnce = () => {
    if (isOpen) state.close()
    isOpen = false
  }
  const emulator: Emulator = {
    url: server.url,
    // Asked for anew each time: the operator may have changed a key.
    get credentials() {
      return concealed(credentialsOf(world.keys), 'Credentials {}')
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
    pay: async (out_trade_no) => operate('pay', { out_trade_no }) as OrderView, // what the command returns
    settled: courier.settled,
    close: () => {
      stop.abort()
      courier.close()
      return server.close().then(closeOnce)
    },
  }
  return concealed(emulator, `Emulator { url: '${server.url}' }`)
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

/** The same object, which `console.log` shows as `shown`: keys stay off the terminal, throw-away or not. */
function concealed<T extends object>(value: T, shown: string): T {
  return Object.defineProperty(value, inspect.custom, { value: () => shown, enumerable: false })
}
