import { X509Certificate } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import {
  type CertificatesConfig,
  type ClientConfig,
  createClient,
  platformCertificates,
  SignatureError,
} from 'wechatpay-chain'
import { type Places, readGiven } from '../settings/read-given.js'
import { toSettings } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { progress } from '../terminal/progress.js'
import { chooser } from '../terminal/words.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

interface Flags extends Places {
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

/** `wechatpay certificates`: downloads the platform certificates, proves them and saves them as PEM. */
export function certificatesCommand(io: Io): Command {
  const description = {
    en: 'download the platform certificates, prove them and save them as PEM',
    zh: '下载并验证平台证书，保存为 PEM 文件',
  }
  const t = chooser(io)
  return withConfiguration(io, 'certificates', description)
    .option(
      '--out <folder>',
      t('folder for wechatpay_<serial>.pem; created when missing', '保存 wechatpay_<serial>.pem 的目录，不存在则创建'),
      '.',
    )
    .action((flags: Flags, command: Command) =>
      run(io, command, async ({ json }) => {
        const shown = progress(io, t('downloading', '正在下载'))
        const saved = await download(flags, io).finally(shown.end)
        if (json) io.out(JSON.stringify(saved, null, 2))
        else for (const one of saved) io.out(lineOf(one, io.language))
        return EXIT.ok
      }),
    )
}

/**
 * The answer is verified by a certificate that the APIv3 key decrypts, as `platformCertificates` does it.
 *
 * @throws {SignatureError} when a certificate has another serial than the list says.
 */
async function download(flags: Flags, io: Io): Promise<Saved[]> {
  const { certs: _, ...settings } = toSettings(readGiven(flags, io))
  const config = { ...settings, timeout: flags.timeout, now: io.now }
  const certs = platformCertificates(config as unknown as CertificatesConfig) // it checks the settings
  await certs.refresh()
  const client = createClient({ ...config, certs } as unknown as ClientConfig) // as above
  try {
    const { data } = await client.v3.certificates.get()
    const folder = resolve(io.cwd, flags.out)
    mkdirSync(folder, { recursive: true })
    return await Promise.all(
      data.data.map(async ({ serial_no, encrypt_certificate }) => {
        const pem = await client.decrypt(encrypt_certificate)
        return save(folder, serial_no, pem)
      }),
    )
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

function lineOf({ serial, from, until, path }: Saved, language: 'en' | 'zh'): string {
  const days = `${from.slice(0, 10)} … ${until.slice(0, 10)}`
  return language === 'zh' ? `${serial}  有效期 ${days}  ${path}` : `${serial}  valid ${days}  ${path}`
}
