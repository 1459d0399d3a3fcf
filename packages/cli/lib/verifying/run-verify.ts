import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigError, RequestError } from 'wechatpay-chain'
import { addUp, requireSums } from '../billing/add-up.js'
import { checkDigest, type Digest, readDigest } from '../billing/check-digest.js'
import { showSums } from '../billing/show-sums.js'
import { readConfiguration } from '../settings/read-configuration.js'
import type { Places } from '../settings/read-given.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { readInput } from '../terminal/read-input.js'
import { chooser } from '../terminal/words.js'
import { type Opened, openMessage } from './open-message.js'
import { parseMessage } from './parse-message.js'

/** The options of `wechatpay verify`. */
export interface VerifyFlags extends Places {
  readonly answer?: string
  readonly digest?: string
}

/** Proves a message or a bill, shows what is in it, and resolves to the exit code. */
export async function runVerify(file: string, flags: VerifyFlags, isJson: boolean, io: Io): Promise<number> {
  const found =
    flags.answer === undefined && flags.digest === undefined
      ? await verifyMessage(file, flags, io)
      : await verifyBill(file, flags, io)
  if (!isJson) io.err(`${found.says}\n`)
  io.out(isJson ? JSON.stringify(found.json, null, 2) : found.shown)
  return EXIT.ok
}

interface Verified {
  readonly says: string
  readonly shown: string
  readonly json: object
}

async function verifyMessage(file: string, flags: VerifyFlags, io: Io): Promise<Verified> {
  const recorded = read(file, io)
  if (recorded.length === 0) throw new RequestError(`verify: ${file === '-' ? 'the standard input' : file} is empty`)
  if (isBill(recorded)) {
    throw new RequestError('verify: this is a bill, which only its digest proves: pass --answer or --digest')
  }
  const opened = await openMessage(parseMessage(recorded), await readConfiguration(flags, io))
  return { says: wordsOf(opened, io), shown: JSON.stringify(opened.content, null, 2), json: opened }
}

/** The answer proves who stated the digest; a digest alone proves the file. */
async function verifyBill(file: string, flags: VerifyFlags, io: Io): Promise<Verified> {
  const t = chooser(io)
  const answer =
    flags.answer === undefined
      ? undefined
      : await openMessage(parseMessage(read(flags.answer, io)), await readConfiguration(flags, io))
  const digest = answer ? digestIn(answer) : readDigest(flags.digest ?? '')
  if (file === '-') throw new RequestError('verify: --answer and --digest need the file of the bill')
  const path = resolve(io.cwd, file)
  const isCompressed = beginsAsGzip(file, io)
  await checkDigest(path, isCompressed, digest)
  const states = `${digest.hash_type} ${digest.hash_value}`
  const says = answer
    ? `${t('genuine: this is the bill that WeChat Pay states, ', '验签通过：即微信支付所载的账单，')}${states}\n${wordsOf(answer, io)}`
    : `${t('right: ', '一致：')}${states}`
  if (isCompressed) return { says, shown: '', json: { path, ...digest } }
  const sums = await addUp(path)
  requireSums(sums)
  const { rows, summary } = sums
  const count = t(`${rows} rows`, `${rows} 行`)
  return { says, shown: `${count}\n${showSums(sums, t)}`, json: { path, ...digest, rows, summary } }
}

function digestIn({ content }: Opened): Digest {
  const { hash_type, hash_value } = Object(content) as Partial<Record<keyof Digest, unknown>>
  if (typeof hash_type === 'string' && typeof hash_value === 'string') return { hash_type, hash_value }
  throw new RequestError('verify: --answer states no digest: it must be the answer of v3/bill/…, with `hash_value`')
}

function wordsOf({ serial, time, unproven }: Opened, io: Io): string {
  const t = chooser(io)
  if (unproven !== undefined) {
    return t(
      'req_info is genuine: the APIv2 key decrypts it. The other fields are not signed, and anybody may have written them',
      'req_info 可信：由 APIv2 密钥解密。其他字段未经签名，无法证明来自微信支付',
    )
  }
  if (time === undefined)
    return t(`genuine: proven by the APIv2 key (${serial})`, `验签通过：由 APIv2 密钥证明（${serial}）`)
  return t(`genuine: signed by ${serial} at ${time}`, `验签通过：由 ${serial} 于 ${time} 签名`)
}

/** Bills begin with the name of their first column. */
function isBill(bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, 64).replace(/^\ufeff/, '')
  return /^(?:[一-鿿]+时间,|`?\d{4}-\d\d-\d\d)/.test(start) || (bytes.length > 1 && bytes.readUInt16BE(0) === 0x1f8b)
}

/** Looks at two bytes: a bill may be larger than the memory. */
function beginsAsGzip(file: string, { cwd }: Io): boolean {
  const begin = Buffer.alloc(2)
  try {
    const opened = openSync(resolve(cwd, file), 'r')
    try {
      readSync(opened, begin)
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    throw new ConfigError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`) // of node:fs
  }
  return begin.readUInt16BE(0) === 0x1f8b
}

function read(file: string, io: Io): Buffer {
  try {
    if (file === '-') return readInput(io)
    return readFileSync(resolve(io.cwd, file))
  } catch (error) {
    throw new ConfigError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`) // of node:fs
  }
}
