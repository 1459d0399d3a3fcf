import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Emulator, EmulatorCommands, EmulatorOptions, Identity, TlsSide } from '../index.js'
import { configOf } from './config.js'
import { envFileOf, readEnvFile } from './env-file.js'
import { pageOf } from './greeting.js'
import { KEYS_FILE, keysIn } from './kept-folder.js'
import { openInBrowser } from './open-in-browser.js'
import { start } from './start.js'
import type { Terminal } from './terminal.js'
import { writeFiles } from './write-files.js'

/** Options of the command that are not settings of the emulator. */
export interface Wishes {
  /** Folder for the keys, the certificates, and `config.json`, which names them. */
  readonly out?: string
  /** File of environment variables; `true` for `.env`. */
  readonly env?: string | true
  /** Whether to open the page in the browser. */
  readonly open?: true
  /** Faults that apply from the start, as `name` or `name:operation`. */
  readonly fault?: readonly string[]
}

/**
 * Runs the emulator until the process gets SIGINT (Ctrl-C) or SIGTERM.
 *
 * The keys that the folder holds are used again, unless an existing file of `data` has its own.
 *
 * @param terminal Where it says what happens.
 * @throws {ConfigError} when the port is in use, {Error} of the file system when the folder cannot be written, {Error}
 * for an unknown fault, or a file of `env` that sets the variables itself.
 */
export async function emulate(
  settings: EmulatorOptions,
  { out = './wechatpay-gateway', fault = [], env, open }: Wishes,
  terminal: Terminal,
): Promise<void> {
  // Registered first, so that Ctrl-C during the generation of keys ends it cleanly too.
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  const envFile = env === true ? '.env' : env
  if (envFile !== undefined) readEnvFile(envFile) // refused before anything is written
  const hasOwnKeys = settings.data !== undefined && existsSync(settings.data)
  const keys = hasOwnKeys ? undefined : await keysIn(out, settings.suite)
  const emulator = await start({
    ...settings,
    ...(keys && { keys: typeof settings.keys === 'string' ? { ...keys, mode: settings.keys } : keys }),
    onExchange: terminal.exchange,
    onDelivery: terminal.delivery,
  })
  try {
    for (const wish of fault) await addFault(emulator, wish)
    await writeFiles(out, {
      ...filesOf(emulator),
      ...(emulator.tls && { 'apiclient_cert.p12': await pkcs12Of(emulator.tls, emulator.identity) }),
      ...(keys && { [KEYS_FILE]: `${JSON.stringify(keys, null, 2)}\n` }),
      'config.json': `${JSON.stringify(configOf(emulator), null, 2)}\n`, // last: when it exists, the others do too
    })
    if (envFile !== undefined) {
      await writeFiles(dirname(envFile), { [basename(envFile)]: envFileOf(emulator, readEnvFile(envFile)) })
    }
    terminal.started(emulator, { out, envFile, host: settings.host })
    if (open) openInBrowser(pageOf(emulator), terminal.warning)
    await stopped
  } finally {
    await emulator.close()
  }
  terminal.closed()
}

/** Adds a fault that applies until it is cleared. */
async function addFault(emulator: Emulator, wish: string): Promise<void> {
  const [, name, operation] = /^([^:]*)(?::(.*))?$/.exec(wish) ?? []
  const fault = name as EmulatorCommands['fault']['parameters']['fault'] // an unknown one is refused, with the list of names
  await emulator.operate('fault', { fault, times: 0, ...(operation !== undefined && { operation }) })
}

/** The files for a client in any language, without the key that the platform does not have. */
function filesOf({ identity, files, credentials: { certs } }: Emulator): Record<string, string> {
  const { 'pub_key.pem': publicKey, 'wechatpay_cert.pem': certificate, ...own } = files
  return {
    ...own,
    ...(identity.publicKeyId in certs && { 'pub_key.pem': publicKey }),
    ...(identity.certificateSerial in certs && { 'wechatpay_cert.pem': certificate }),
  }
}

/** Loaded for those who want it. */
async function pkcs12Of({ clientCertificate }: TlsSide, { mchid }: Identity): Promise<Uint8Array> {
  const { toPkcs12 } = await import('../keys/pkcs12.js')
  return toPkcs12(clientCertificate, mchid)
}
