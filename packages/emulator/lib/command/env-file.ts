import { existsSync, readFileSync } from 'node:fs'
import type { Emulator } from '../index.js'

/** The lines between these two are replaced by each start; all others stay as they are. */
const MARK = {
  begin: '# Written by wechatpay-emulator; each start replaces the lines from here …',
  end: '# … to here.',
} as const

/**
 * The settings of a client as lines of environment variables, for `node --env-file`, dotenv and docker compose. Line feeds of
 * PEM texts are written as \n, which `createClient` reads too.
 *
 * @param others The content that the file has: its lines stay, apart from those that an earlier start has written.
 */
export function envFileOf({ url, identity, files, credentials: { certs } }: Emulator, others = ''): string {
  const { mchid, serial, publicKeyId, certificateSerial, apiv3Key, apiv2Key } = identity
  const values = {
    WECHATPAY_BASE_URL: url,
    WECHATPAY_MCHID: mchid,
    WECHATPAY_SERIAL: serial,
    WECHATPAY_PRIVATE_KEY: quote(files['apiclient_key.pem']),
    ...(publicKeyId in certs && {
      WECHATPAY_PUBLIC_KEY_ID: publicKeyId,
      WECHATPAY_PUBLIC_KEY: quote(files['pub_key.pem']),
    }),
    ...(certificateSerial in certs && {
      WECHATPAY_PLATFORM_CERTIFICATE_SERIAL: certificateSerial,
      WECHATPAY_PLATFORM_CERTIFICATE: quote(files['wechatpay_cert.pem']),
    }),
    WECHATPAY_APIV3_KEY: apiv3Key,
    WECHATPAY_APIV2_KEY: apiv2Key,
  }
  const block = [MARK.begin, ...Object.entries(values).map(([name, value]) => `${name}=${value}`), MARK.end, ''].join(
    '\n',
  )
  const found = blockIn(others)
  if (found) return others.slice(0, found.start) + block + others.slice(found.end)
  return others === '' || others.endsWith('\n') ? others + block : `${others}\n${block}`
}

/**
 * The content of the file; empty when it does not exist.
 *
 * @throws {Error} when its other lines set one of the variables: they may be those of a real merchant.
 */
export function readEnvFile(file: string): string {
  if (!existsSync(file)) return ''
  const content = readFileSync(file, 'utf8')
  const { start, end } = blockIn(content) ?? { start: 0, end: 0 }
  const [, name] = OWN_VARIABLE.exec(`${content.slice(0, start)}\n${content.slice(end)}`) ?? []
  if (name === undefined) return content
  throw new Error(
    `${file} sets ${name} itself, so it is left as it is; remove that line, or name another file: --env <file>`,
  )
}

/** A line that sets a variable which the block sets, too. */
const OWN_VARIABLE =
  /^[ \t]*(?:export[ \t]+)?(WECHATPAY_(?:BASE_URL|MCHID|SERIAL|PRIVATE_KEY|PUBLIC_KEY(?:_ID)?|PLATFORM_CERTIFICATE(?:_SERIAL)?|APIV[23]_KEY))[ \t]*=/m

/** Where the block begins, and where the rest begins again. */
function blockIn(content: string): { readonly start: number; readonly end: number } | undefined {
  const start = content.search(new RegExp(`^${MARK.begin}\r?$`, 'm'))
  const end = /^# … to here\.(?:\r?\n|$)/m.exec(content.slice(Math.max(start, 0)))
  return start < 0 || !end ? undefined : { start, end: start + end.index + end[0].length }
}

function quote(pem: string): string {
  return JSON.stringify(pem.trim())
}
