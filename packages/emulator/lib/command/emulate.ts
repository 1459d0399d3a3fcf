import { resolve } from 'node:path'
import {
  createEmulator,
  type Emulator,
  type EmulatorCommands,
  type EmulatorOptions,
  type Identity,
  type KeyMode,
  type TlsSide,
} from '../index.js'
import { exchangeLine } from './exchange-line.js'
import { writeFiles } from './write-files.js'

/**
 * Runs the emulator until the process gets SIGINT (Ctrl-C) or SIGTERM.
 *
 * @param folder Folder for the keys, the certificates, and `config.json`, which names them.
 * @param faults Faults that apply from the start, as `name` or `name:operation`.
 * @param print Called with a line for each event.
 * @throws {ConfigError} when the port is in use, {Error} of the file system when the folder cannot be written, {Error}
 * for an unknown fault.
 */
export async function emulate(
  folder: string,
  options: Pick<EmulatorOptions, 'port' | 'tls' | 'data' | 'notifyHosts' | 'publicUrl' | 'language'> & {
    readonly keys?: KeyMode
  },
  faults: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  // Registered first, so that Ctrl-C during the generation of keys ends it cleanly too.
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  const emulator = await createEmulator({ ...options, onExchange: (exchange) => print(exchangeLine(exchange)) })
  try {
    for (const wish of faults) await addFault(emulator, wish)
    await writeFiles(folder, await filesOf(emulator))
    print(`Listening on ${emulator.url} for merchant ${emulator.identity.mchid}`)
    if (emulator.tls) print(`Listening on ${emulator.tls.url} for what needs the client certificate`)
    print(`Keys, certificates and config.json are in ${resolve(folder)}`)
    print(`Requests, orders and commands: ${emulator.url}_emulator/`)
    print(`The same for programs: curl -d '{"out_trade_no":"…"}' ${emulator.url}_emulator/api/pay`)
    print('Press Ctrl-C to stop.')
    await stopped
  } finally {
    await emulator.close()
  }
  print('Closed.')
}

/** Adds a fault that applies until it is cleared. */
async function addFault(emulator: Emulator, wish: string): Promise<void> {
  const [, name, operation] = /^([^:]*)(?::(.*))?$/.exec(wish) ?? []
  const fault = name as EmulatorCommands['fault']['parameters']['fault'] // an unknown one is refused, with the list of names
  await emulator.operate('fault', { fault, times: 0, ...(operation !== undefined && { operation }) })
}

/**
 * The files for a client in any language: certificates, keys and, written last, `config.json`: when it exists, the others do too.
 * A key that the platform does not have is in none of them.
 */
async function filesOf({
  url,
  tls,
  identity,
  brand,
  files,
  credentials: { certs },
}: Emulator): Promise<Record<string, string | Uint8Array>> {
  const { publicKeyId, certificateSerial, ...rest } = identity
  const { 'pub_key.pem': publicKey, 'wechatpay_cert.pem': certificate, ...own } = files
  const [hasKey, hasCertificate] = [publicKeyId in certs, certificateSerial in certs]
  const config = {
    url,
    ...rest,
    ...(hasKey && { publicKeyId }),
    ...(hasCertificate && { certificateSerial }),
    brand_id: brand.brand_id,
    privateKey: 'apiclient_key.pem',
    merchantCertificate: 'apiclient_cert.pem',
    ...(hasKey && { publicKey: 'pub_key.pem' }),
    ...(hasCertificate && { platformCertificate: 'wechatpay_cert.pem' }),
    ...(tls && { tlsUrl: tls.url, tlsAuthority: 'ca_cert.pem', merchantPkcs12: 'apiclient_cert.p12' }),
  }
  return {
    ...own,
    ...(tls && { 'apiclient_cert.p12': await pkcs12Of(tls, identity) }),
    ...(hasKey && { 'pub_key.pem': publicKey }),
    ...(hasCertificate && { 'wechatpay_cert.pem': certificate }),
    'config.json': `${JSON.stringify(config, null, 2)}\n`,
  }
}

/** Loaded for those who want it. */
async function pkcs12Of({ clientCertificate }: TlsSide, { mchid }: Identity): Promise<Uint8Array> {
  const { toPkcs12 } = await import('../keys/pkcs12.js')
  return toPkcs12(clientCertificate, mchid)
}
