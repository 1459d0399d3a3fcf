import { gzipSync } from 'node:zlib'
import { type AnswerFile, fileOf } from '../../world/answer-file.js'
import { paramError, Refusal } from '../../world/refusal.js'
import { type Story, xmlFileStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { checkDate } from './bills.js'
import { fundBill } from './fund-bill.js'
import { type Statement, textOf } from './statement.js'
import { type Kind, tradeBill } from './trade-bill.js'

const KINDS: Readonly<Record<string, Kind>> = { ALL: 'ALL', SUCCESS: 'SUCCESS', REFUND: 'REFUND' }

const ACCOUNTS = { Basic: 'BASIC', Operation: 'OPERATION', Fees: 'FEES' } as const

/** Bills of APIv2, which are answered as files. They list the same transactions as those of APIv3. */
export const xmlBillStories: readonly Story[] = [
  xmlFileStory('v2/pay/downloadbill', (xml, world) =>
    stated(OF_TRADE, () => {
      const date = dateOf(xml.bill_date, world)
      const kind = KINDS[xml.bill_type ?? 'ALL'] // refunds of recharges do not exist here
      return pack(kind && tradeBill(world, date, kind, xml.sub_mch_id), xml.tar_type)
    }),
  ),

  xmlFileStory('v2/pay/downloadfundflow', (xml, world) =>
    stated({}, () => {
      const date = dateOf(xml.bill_date, world)
      const account = Object.entries(ACCOUNTS).find(([name]) => name === xml.account_type)?.[1] ?? 'BASIC'
      return pack(fundBill(world, date, account, world.mchid), xml.tar_type)
    }),
  ),
]

/** The numbers that a bill of trades has in place of codes. */
const OF_TRADE: Readonly<Record<string, readonly [code: string, words: string]>> = {
  NO_STATEMENT_EXIST: ['20002', 'No Bill Exist'],
  STATEMENT_CREATING: ['20002', 'Bill Creating'],
  INVALID_REQUEST: ['20001', 'invalid bill_date'],
  PARAM_ERROR: ['20001', 'data format error'],
}

function stated<T>(codes: typeof OF_TRADE, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [code, words] = codes[error.code] ?? []
    if (code === undefined) throw error
    // WeChat Pay says these words in English to everybody.
    throw new Refusal(400, code, `${words}: ${error.message}`, { chinese: `${words}: ${error.chinese}` })
  }
}

/** `2026-05-20` of `20260520`. */
function dateOf(digits: string, world: World): string {
  if (!/^\d{8}$/.test(digits)) throw paramError('/bill_date', 'body', 'must be a date, like 20260520', digits)
  const date = digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  checkDate(date, world)
  return date
}

function pack<L>(bill: Statement<L> | undefined, tar_type: string | undefined): AnswerFile {
  if (!bill || bill.lines.length === 0) {
    throw new Refusal(400, 'NO_STATEMENT_EXIST', 'that day has no such transactions')
  }
  const bytes = Buffer.from(textOf(bill))
  if (tar_type === 'GZIP') return { contentType: 'application/x-gzip', bytes: gzipSync(bytes) }
  return { ...fileOf('csv'), bytes }
}
