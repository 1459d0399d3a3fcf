import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { type Client, createClient, type Downloadable } from 'wechatpay-chain'
import { addUp, requireSums, type Sums } from '../billing/add-up.js'
import { watchLength } from '../billing/length-of-file.js'
import { showSums } from '../billing/show-sums.js'
import { type Places, readGiven } from '../settings/read-given.js'
import { toClientConfig } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { progress } from '../terminal/progress.js'
import { type Choose, chooser } from '../terminal/words.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

interface Flags extends Places {
  readonly timeout: number
  readonly type: 'trade' | 'fundflow'
  readonly billType?: string
  readonly accountType?: string
  readonly subMchid?: string
  readonly gzip?: true
  readonly out?: string
}

/** `wechatpay bill`: downloads a bill, checks its digest, saves it and adds it up. */
export function billCommand(io: Io): Command {
  const t = chooser(io)
  const description = {
    en: 'download the bill of a day, check its digest and show its sums',
    zh: '下载某日账单，校验摘要并汇总',
  }
  return withConfiguration(io, 'bill', description)
    .argument('<date>', t('day of the bill, for example 2026-11-27', '账单日期，例如 2026-11-27'))
    .addOption(
      new Option('--type <type>', t('kind of bill', '账单种类')).choices(['trade', 'fundflow']).default('trade'),
    )
    .option('--bill-type <type>', t('of a trade bill: ALL, SUCCESS, REFUND …', '交易账单类型：ALL、SUCCESS、REFUND 等'))
    .option(
      '--account-type <type>',
      t('of a fund flow bill: BASIC, OPERATION, FEES', '资金账单的账户类型：BASIC、OPERATION、FEES'),
    )
    .option('--sub-mchid <digits>', t('of one sub-merchant', '特约商户号'))
    .option('--gzip', t('transfer the bill compressed; it is saved as text', '以压缩格式传输；保存为文本'))
    .option(
      '--out <file>',
      t('file to save it to (default: <type>-<date>.csv)', '保存的文件（默认 <type>-<date>.csv）'),
    )
    .action((date: string, flags: Flags, command: Command) =>
      run(io, command, async ({ json }) => {
        const client = createClient({ ...toClientConfig(readGiven(flags, io)), timeout: flags.timeout, now: io.now })
        try {
          const answer = await ask(client, date, flags, io)
          const path = resolve(io.cwd, flags.out ?? `${flags.type}-${date}.csv`)
          const size = await save(client, answer, path, flags, io)
          const { hash_type, hash_value } = answer
          const found = { path, size, hash_type, hash_value, ...(await addUp(path)) }
          io.out(json ? JSON.stringify(found, null, 2) : describe(found, t))
          requireSums(found)
          return EXIT.ok
        } finally {
          await client.close()
        }
      }),
    )
}

async function ask(client: Client, bill_date: string, flags: Flags, io: Io): Promise<Downloadable> {
  const { type, billType, accountType, subMchid, gzip } = flags
  const packed = gzip && { tar_type: 'GZIP' }
  const path: string = `v3/bill/${type}bill`
  const own =
    type === 'trade'
      ? { ...(billType && { bill_type: billType }), ...(subMchid && { sub_mchid: subMchid }) }
      : { ...(accountType && { account_type: accountType }) }
  const shown = progress(io, chooser(io)('asking WeChat Pay for the bill', '正在申请账单'))
  try {
    const { data } = await client.chain(path).get({ query: { bill_date, ...own, ...packed } })
    return data as Downloadable // `download` checks it
  } finally {
    shown.end()
  }
}

/** The file appears once its digest is checked. A bill names customers, so that only its owner may read it. */
async function save(client: Client, answer: Downloadable, path: string, { gzip }: Flags, io: Io): Promise<number> {
  const draft = `${path}.${process.pid}.part`
  const shown = progress(io, chooser(io)('downloading', '正在下载'))
  const watched = watchLength()
  try {
    const content = Readable.from(await client.download(answer))
    let size = 0
    const count = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.length
        shown.update(size, gzip ? undefined : watched.length())
        yield chunk
      }
    }
    await pipeline(content, count, createWriteStream(draft, { flags: 'wx', mode: 0o600 }))
    await rename(draft, path)
    return size
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    watched.end()
    shown.end()
  }
}

interface Found extends Sums {
  readonly path: string
  readonly size: number
  readonly hash_type: string | undefined
  readonly hash_value: string | undefined
}

function describe(found: Found, t: Choose): string {
  const { path, size, hash_type, hash_value, rows } = found
  return [
    t(`${path}: ${size} bytes, ${rows} rows`, `${path}：${size} 字节，${rows} 行`),
    t(`${hash_type} ${hash_value}: right`, `${hash_type} ${hash_value}：一致`),
    showSums(found, t),
  ].join('\n')
}
