import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { type BillRow, type Client, createClient, type Downloadable, rows } from 'wechatpay-chain'
import { type Places, readGiven } from '../settings/read-given.js'
import { toClientConfig } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { progress } from '../terminal/progress.js'
import { languageOf, type Words } from '../terminal/words.js'
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
  return withConfiguration('bill', 'download the bill of a day, check its digest and show its sums')
    .argument('<date>', 'day of the bill, for example 2026-11-27')
    .addOption(new Option('--type <type>', 'kind of bill').choices(['trade', 'fundflow']).default('trade'))
    .option('--bill-type <type>', 'of a trade bill: ALL, SUCCESS, REFUND …')
    .option('--account-type <type>', 'of a fund flow bill: BASIC, OPERATION, FEES')
    .option('--sub-mchid <digits>', 'of one sub-merchant')
    .option('--gzip', 'transfer the bill compressed; it is saved as text')
    .option('--out <file>', 'file to save it to (default: <type>-<date>.csv)')
    .action((date: string, flags: Flags, command: Command) =>
      run(io, command, async ({ lang, json }) => {
        const client = createClient({ ...toClientConfig(readGiven(flags, io)), timeout: flags.timeout, now: io.now })
        try {
          const answer = await ask(client, date, flags)
          const path = resolve(io.cwd, flags.out ?? `${flags.type}-${date}.csv`)
          const size = await save(client, answer, path, io)
          const { count, summary } = await addUp(path)
          const { hash_type, hash_value } = answer
          const found = { path, size, hash_type, hash_value, rows: count, summary }
          const words = describe(found)[languageOf(lang, io.env)]
          io.out(json ? JSON.stringify(found, null, 2) : words)
          return EXIT.ok
        } finally {
          await client.close()
        }
      }),
    )
}

async function ask(client: Client, bill_date: string, flags: Flags): Promise<Downloadable> {
  const { type, billType, accountType, subMchid, gzip } = flags
  const packed = gzip && { tar_type: 'GZIP' }
  const path: string = `v3/bill/${type}bill`
  const own =
    type === 'trade'
      ? { ...(billType && { bill_type: billType }), ...(subMchid && { sub_mchid: subMchid }) }
      : { ...(accountType && { account_type: accountType }) }
  const { data } = await client.chain(path).get({ query: { bill_date, ...own, ...packed } })
  return data as Downloadable // `download` checks it
}

/** The file appears once its digest is checked. A bill names customers, so that only its owner may read it. */
async function save(client: Client, answer: Downloadable, path: string, io: Io): Promise<number> {
  const draft = `${path}.${process.pid}.part`
  const shown = progress(io)
  try {
    const content = Readable.from(await client.download(answer))
    let size = 0
    const count = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.length
        shown.update(size)
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
    shown.end()
  }
}

async function addUp(path: string): Promise<{ count: number; summary: BillRow | undefined }> {
  const bill = rows(createReadStream(path))
  let count = 0
  for await (const _ of bill) count += 1
  return { count, summary: bill.summary }
}

interface Found {
  readonly path: string
  readonly size: number
  readonly hash_type: string | undefined
  readonly hash_value: string | undefined
  readonly rows: number
  readonly summary: BillRow | undefined
}

function describe({ path, size, hash_type, hash_value, rows: count, summary = {} }: Found): Words {
  const sums = Object.entries(summary).map(
    ([name, value]) => `  ${name}: ${typeof value === 'number' ? yuanOf(value) : value}`,
  )
  const en = [`${path}: ${size} bytes, ${count} rows`, `${hash_type} ${hash_value}: right`, ...sums]
  const zh = [`${path}：${size} 字节，${count} 行`, `${hash_type} ${hash_value}：一致`, ...sums]
  return { en: en.join('\n'), zh: zh.join('\n') }
}

/** Fen as yuan, without rounding. */
function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
