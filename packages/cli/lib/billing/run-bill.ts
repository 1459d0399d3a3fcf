import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Client, createClient, type Downloadable, type EncryptedBillPart } from 'wechatpay-chain'
import { readConfiguration } from '../settings/read-configuration.js'
import type { Places } from '../settings/read-given.js'
import { toClientConfig } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import { shownPath, unwritable } from '../terminal/files.js'
import type { Io } from '../terminal/io.js'
import { progress } from '../terminal/progress.js'
import { type Choose, chooser } from '../terminal/words.js'
import { addUp, requireSums, type Sums } from './add-up.js'
import { KINDS, type Kind } from './kinds.js'
import { watchLength } from './length-of-file.js'
import { showSums } from './show-sums.js'

/** The options of `wechatpay bill`. */
export interface BillFlags extends Places {
  readonly timeout: number
  readonly type: keyof typeof KINDS
  readonly billType?: string
  readonly accountType?: string
  readonly subMchid?: string
  readonly gzip?: true
  readonly out?: string
}

/** Downloads a bill, shows its sums, and resolves to the exit code. With `--out -` the bill is the output. */
export async function runBill(date: string, flags: BillFlags, isJson: boolean, io: Io): Promise<number> {
  const t = chooser(io)
  const client = createClient({
    ...toClientConfig(await readConfiguration(flags, io)),
    timeout: flags.timeout,
    now: io.now,
  })
  const isPiped = flags.out === '-'
  const folder = isPiped ? await mkdtemp(join(tmpdir(), 'wechatpay-bill-')) : io.cwd
  const forget = isPiped ? io.onStop?.(() => rmSync(folder, { recursive: true, force: true })) : undefined
  try {
    const answer = await ask(client, date, flags, io)
    const path = resolve(folder, isPiped ? 'bill.csv' : (flags.out ?? `${flags.type}-${date}.csv`))
    const size = await save(client, answer, path, flags, io)
    const found = { path, size, ...digestsOf(answer), ...(await addUp(path)) }
    const name = isPiped ? `${flags.type}-${date}` : shownPath(path, io.cwd)
    const { path: _, ...piped } = found
    const about = isJson ? JSON.stringify(isPiped ? piped : found, null, 2) : describe({ ...found, path: name }, t)
    if (isPiped) {
      for await (const chunk of createReadStream(path)) io.write(chunk)
      io.err(`${about}\n`)
    } else io.out(about)
    requireSums(found)
    return EXIT.ok
  } finally {
    forget?.()
    if (isPiped) await rm(folder, { recursive: true, force: true })
    await client.close()
  }
}

async function ask(client: Client, bill_date: string, flags: BillFlags, io: Io): Promise<Downloadable> {
  const { type, billType, accountType, subMchid, gzip } = flags
  const { path, account, algorithm }: Kind = KINDS[type]
  const account_type = accountType ?? account
  const own = {
    ...(billType && { bill_type: billType }),
    ...(account_type && { account_type }),
    ...(subMchid && { sub_mchid: subMchid }),
    ...(algorithm && { algorithm }),
    ...(gzip && { tar_type: 'GZIP' }),
  }
  const shown = progress(io, chooser(io)('asking WeChat Pay for the bill', '正在申请账单'))
  try {
    const { data } = await client.chain(path).get({ query: { bill_date, ...own } })
    return { ...(algorithm && { download_bill_list: [] }), ...Object(data) } as Downloadable // `download` checks it
  } finally {
    shown.end()
  }
}

/** The file appears once its digest is checked. A bill names customers, so that only its owner may read it. */
async function save(client: Client, answer: Downloadable, path: string, { gzip }: BillFlags, io: Io): Promise<number> {
  const draft = `${path}.${process.pid}.part`
  const shown = progress(io, chooser(io)('downloading', '正在下载'))
  const watched = watchLength()
  const forget = io.onStop?.(() => rmSync(draft, { force: true }))
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
    throw unwritable(shownPath(path, io.cwd), error)
  } finally {
    forget?.()
    watched.end()
    shown.end()
  }
}

interface Found extends Sums {
  readonly path: string
  readonly size: number
  readonly hash_type?: string | undefined
  readonly hash_value?: string | undefined
  /** Of an encrypted bill: the digest of each part. */
  readonly parts?: readonly Digests[]
}

type Digests = Pick<EncryptedBillPart, 'bill_sequence' | 'hash_type' | 'hash_value'>

/** What WeChat Pay states of the file, without the keys of its parts. `download` has compared it with what came. */
function digestsOf({ hash_type, hash_value, download_bill_list: list }: Downloadable): Partial<Found> {
  if (!list) return { hash_type, hash_value }
  const parts = list.map((part) => ({
    bill_sequence: part.bill_sequence,
    hash_type: part.hash_type,
    hash_value: part.hash_value,
  }))
  return { parts: parts.toSorted((one, other) => one.bill_sequence - other.bill_sequence) }
}

function describe(found: Found, t: Choose): string {
  const { path, size, hash_type, hash_value, parts, rows } = found
  const digests = parts ?? [{ hash_type, hash_value }]
  return [
    t(`${path}: ${size} bytes, ${rows} rows`, `${path}：${size} 字节，${rows} 行`),
    ...digests.map((one) => t(`${one.hash_type} ${one.hash_value}: right`, `${one.hash_type} ${one.hash_value}：一致`)),
    showSums(found, t),
  ].join('\n')
}
