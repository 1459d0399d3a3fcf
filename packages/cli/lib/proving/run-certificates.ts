import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type CertificatesConfig,
  type ClientConfig,
  createClient,
  platformCertificates,
  SignatureError,
} from 'wechatpay-chain'
import { readConfiguration } from '../settings/read-configuration.js'
import type { Places } from '../settings/read-given.js'
import { toSettings } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import { makeFolder, orUnwritable, shownPath } from '../terminal/files.js'
import type { Io } from '../terminal/io.js'
import { progress } from '../terminal/progress.js'
import { chooser } from '../terminal/words.js'

/** The options of `wechatpay certificates`. */
export interface CertificatesFlags extends Places {
  readonly timeout: number
  readonly out: string
}

/** One platform certificate, saved. */
interface Saved {
  readonly serial: string
  /** RFC 3339. */
  readonly from: string
  readonly until: string
  /** Absolute. */
  readonly path: string
}

/** Downloads the platform certificates and saves them, prints a line of each, and resolves to the exit code. */
export async function runCertificates(flags: CertificatesFlags, isJson: boolean, io: Io): Promise<number> {
  const shown = progress(io, chooser(io)('downloading', '正在下载'))
  const saved = await download(flags, io).finally(shown.end)
  if (isJson) io.out(JSON.stringify(saved, null, 2))
  else for (const one of saved) io.out(lineOf(one, io))
  return EXIT.ok
}

/**
 * The answer is verified by a certificate that the APIv3 key decrypts, as `platformCertificates` does it.
 *
 * @throws {SignatureError} when a certificate has another serial than the list says.
 */
async function download(flags: CertificatesFlags, io: Io): Promise<Saved[]> {
  const given = await readConfiguration(flags, io)
  const { certs: _, ...settings } = toSettings(given)
  const config = { ...settings, timeout: flags.timeout, now: io.now }
  const certs = platformCertificates(config as unknown as CertificatesConfig) // it checks the settings
  await certs.refresh()
  const client = createClient({ ...config, certs } as unknown as ClientConfig) // as above
  try {
    const algorithm_type = given.algorithms?.algorithmType as 'SM2' | undefined // that of Shangmi, the only other suite
    const { data } = await client.v3.certificates.get({ query: { algorithm_type } })
    const opened = data.data.map(async ({ serial_no, encrypt_certificate }) => {
      const pem = await client.decrypt(encrypt_certificate)
      return [serial_no, pem] as const
    })
    const found = await Promise.all(opened)
    const folder = resolve(io.cwd, flags.out)
    return orUnwritable(flags.out, () => {
      makeFolder(folder)
      return found.map(([serial, pem]) => save(folder, serial, pem))
    })
  } finally {
    await client.close()
  }
}

function save(folder: string, serial: string, pem: string): Saved {
  const { serialNumber, validFrom, validTo } = new X509Certificate(pem)
  if (serialNumber !== serial.toUpperCase()) {
    throw new SignatureError(`certificates: the one listed as ${serial} has the serial ${serialNumber}`, {
      reason: 'mismatch',
    })
  }
  const path = join(folder, `wechatpay_${serialNumber}.pem`)
  writeFileSync(path, pem.endsWith('\n') ? pem : `${pem}\n`)
  const [from, until] = [validFrom, validTo].map((date) => new Date(date).toISOString())
  return { serial: serialNumber, from: from ?? '', until: until ?? '', path }
}

function lineOf({ from, until, path }: Saved, { language, cwd }: Io): string {
  const days = `${from.slice(0, 10)} … ${until.slice(0, 10)}`
  const shown = shownPath(path, cwd)
  return language === 'zh' ? `${shown}  有效期 ${days}` : `${shown}  valid ${days}`
}
