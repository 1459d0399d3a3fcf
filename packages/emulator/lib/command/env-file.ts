import { existsSync, readFileSync } from 'node:fs'
import type { Emulator } from '../index.js'

/** The first line, by which the next start knows that it may replace the file. */
const MARK = '# Written by wechatpay-emulator; each start replaces this file.'

/**
 * The settings of a client as environment variables, for `node --env-file`, dotenv and docker compose. Line feeds of PEM
 * texts are written as \n, which `createClient` reads too.
 */
export function envFileOf({ url, identity, files }: Emulator): string {
  const { mchid, serial, publicKeyId, certificateSerial, apiv3Key, apiv2Key } = identity
  const values = {
    WECHATPAY_BASE_URL: url,
    WECHATPAY_MCHID: mchid,
    WECHATPAY_SERIAL: serial,
    WECHATPAY_PRIVATE_KEY: quote(files['apiclient_key.pem']),
    WECHATPAY_PUBLIC_KEY_ID: publicKeyId,
    WECHATPAY_PUBLIC_KEY: quote(files['pub_key.pem']),
    WECHATPAY_CERTIFICATE_SERIAL: certificateSerial,
    WECHATPAY_CERTIFICATE: quote(files['wechatpay_cert.pem']),
    WECHATPAY_APIV3_KEY: apiv3Key,
    WECHATPAY_APIV2_KEY: apiv2Key,
  }
  return `${[MARK, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join('\n')}\n`
}

/** @throws {Error} when the file exists and this command has not written it: it may hold settings of the shop. */
export function checkEnvFile(file: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8').startsWith(MARK)) return
  throw new Error(
    `${file} is not a file that this command has written, so it is left as it is; name another: --env <file>`,
  )
}

function quote(pem: string): string {
  return JSON.stringify(pem.trim())
}
