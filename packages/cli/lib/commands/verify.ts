import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ConfigError, RequestError } from 'wechatpay-chain'
import { addUp, requireSums } from '../billing/add-up.js'
import { checkDigest, type Digest, readDigest } from '../billing/check-digest.js'
import { showSums } from '../billing/show-sums.js'
import { type Places, readGiven } from '../settings/read-given.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { type Opened, openMessage } from '../verifying/open-message.js'
import { parseMessage } from '../verifying/parse-message.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

interface Flags extends Places {
  readonly answer?: string
  readonly digest?: string
}

/** `wechatpay verify`: whether a recorded answer, a notification or a bill comes from WeChat Pay, and what is in it. */
export function verifyCommand(io: Io): Command {
  const t = chooser(io)
  const description = {
    en: 'verify a recorded answer, a notification or a saved bill, and show what is in it',
    zh: '验证已记录的应答、通知或已保存的账单，并显示其内容',
  }
  return withConfiguration(io, 'verify', description)
    .argument(
      '[file]',
      t(
        'headers, an empty line and the body, as curl -i prints them, or a bill; - is the standard input',
        '报文头、空行与正文（即 curl -i 的输出），或账单；- 为标准输入',
      ),
      '-',
    )
    .option(
      '--answer <file>',
      t('of a bill: the recorded answer that states its digest', '账单：载有其摘要的应答（已记录的报文）'),
    )
    .option('--digest <hex>', t('of a bill: its digest, `hash_value`', '账单：其摘要 `hash_value`'))
    .action((file: string, flags: Flags, command: Command) =>
      run(io, command, async ({ json }) => {
        const found =
          flags.answer === undefined && flags.digest === undefined
            ? await verifyMessage(file, flags, io)
            : await verifyBill(file, flags, io)
        if (!json) io.err(`${found.says}\n`)
        io.out(json ? JSON.stringify(found.json, null, 2) : found.shown)
        return EXIT.ok
      }),
    )
}

interface Verified {
  readonly says: string
  readonly shown: string
  readonly json: object
}

async function verifyMessage(file: string, flags: Flags, io: Io): Promise<Verified> {
  const recorded = read(file, io)
  if (isBill(recorded)) {
    throw new RequestError('verify: this is a bill, which only its digest proves: pass --answer or --digest')
  }
  const opened = await openMessage(parseMessage(recorded), readGiven(flags, io))
  return { says: wordsOf(opened, io), shown: JSON.stringify(opened.content, null, 2), json: opened }
}

/** The answer proves who stated the digest; a digest alone proves the file. */
async function verifyBill(file: string, flags: Flags, io: Io): Promise<Verified> {
  const t = chooser(io)
  const answer =
    flags.answer === undefined
      ? undefined
      : await openMessage(parseMessage(read(flags.answer, io)), readGiven(flags, io))
  const digest = answer ? digestIn(answer) : readDigest(flags.digest ?? '')
  const path = resolve(io.cwd, file)
  const isCompressed = read(file, io).readUInt16BE(0) === 0x1f8b
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

function wordsOf({ serial, time }: Opened, io: Io): string {
  const t = chooser(io)
  if (time === undefined)
    return t(`genuine: proven by the APIv2 key (${serial})`, `验签通过：由 APIv2 密钥证明（${serial}）`)
  return t(`genuine: signed by ${serial} at ${time}`, `验签通过：由 ${serial} 于 ${time} 签名`)
}

/** Bills begin with the name of their first column. */
function isBill(bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, 64).replace(/^\ufeff/, '')
  return (
    /^(?:交易时间|记账时间|`?\d{4}-\d\d-\d\d)/.test(start) || (bytes.length > 1 && bytes.readUInt16BE(0) === 0x1f8b)
  )
}

function read(file: string, { cwd }: Io): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file))
  } catch (error) {
    throw new ConfigError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`) // of node:fs
  }
}
