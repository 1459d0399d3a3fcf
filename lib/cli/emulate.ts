import { resolve } from 'node:path'
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/index.js'
import { exchangeLine } from './exchange-line.js'
import { writeFiles } from './write-files.js'

/**
 * Runs the local gateway until the process gets SIGINT (Ctrl-C) or SIGTERM.
 *
 * @param folder Gets the keys, the certificates, and `config.json` that names them.
 * @param faults Faults that are in force from the beginning, as `name` or `name:operation`.
 * @param print Gets a line for each thing that happens.
 * @throws {ConfigError} when the port is in use, {Error} of the file system when the folder cannot be written, {Error}
 * when there is no such fault.
 */
export async function emulate(
  folder: string,
  options: Pick<EmulatorOptions, 'port' | 'data' | 'notifyHosts'>,
  faults: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  // First, so that Ctrl-C while the keys are made ends it as cleanly as later.
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  const emulator = await createEmulator({ ...options, onExchange: (exchange) => print(exchangeLine(exchange)) })
  try {
    for (const wish of faults) await order(emulator, wish)
    await writeFiles(folder, filesOf(emulator))
    print(`Listening on ${emulator.url} for merchant ${emulator.identity.mchid}`)
    print(`Keys, certificates and config.json are in ${resolve(folder)}`)
    print(`Watch it, and play the customer: ${emulator.url}_emulator/`)
    print(`Or by any program: curl -d '{"out_trade_no":"…"}' ${emulator.url}_emulator/api/pay`)
    print('Ctrl-C ends it.')
    await stopped
  } finally {
    await emulator.close()
  }
  print('Closed.')
}

/** A fault that strikes until it is cleared. */
async function order(emulator: Emulator, wish: string): Promise<void> {
  const [, fault, operation] = /^([^:]*)(?::(.*))?$/.exec(wish) ?? []
  await emulator.operate('fault', { fault, times: 0, ...(operation !== undefined && { operation }) })
}

/** What a client in any language needs: PEM files, and `config.json`, last, so that whoever sees it finds the rest. */
function filesOf({ url, identity, brand, files }: Emulator): Record<string, string> {
  const config = {
    url,
    ...identity,
    brand_id: brand.brand_id,
    privateKey: 'apiclient_key.pem',
    merchantCertificate: 'apiclient_cert.pem',
    publicKey: 'pub_key.pem',
    platformCertificate: 'wechatpay_cert.pem',
  }
  return { ...files, 'config.json': `${JSON.stringify(config, null, 2)}\n` }
}
