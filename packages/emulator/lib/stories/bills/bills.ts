import { createHash } from 'node:crypto'
import { type AnswerFile, fileOf } from '../../world/answer-file.js'
import { beijingTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { forgetFile, keepFile, keptFile } from '../../world/kept-files.js'
import { invalidRequest, paramError, REASON, Refusal } from '../../world/refusal.js'
import { fileStory, type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'
import { isMadeUp, packFile } from './bill-file.js'
import { type Account, fundBill } from './fund-bill.js'
import { type Statement, textOf } from './statement.js'
import { type Kind, tradeBill } from './trade-bill.js'

/** Milliseconds for which a `download_url` is valid. */
const LIFETIME = 5 * 60_000

/** Days whose bills the operator has had made before they were over, with the moment. */
const closedDays = tableOf<number>('closed-days')

/** Months for which bills are available. */
const MONTHS = 3

/** The bills that merchants have made for them alone have no columns of their own here. */
const KINDS: Readonly<Record<string, Kind>> = {
  ALL: 'ALL',
  SUCCESS: 'SUCCESS',
  REFUND: 'REFUND',
  ALL_SPECIAL: 'ALL',
  SUC_SPECIAL: 'SUCCESS',
  REF_SPECIAL: 'REFUND',
}

/** Files that can be downloaded, with the moment of their request, by token. */
const downloads = tableOf<{ readonly created: number }>('downloads')

/**
 * Stories of bills, which list the actual transactions of a day, by the business clock.
 *
 * As with the real platform there is a bill once the day is over, in Beijing; but at midnight, and not in the next
 * morning; the command `close-day` makes it available at once, so that the clock need not be moved.
 */
export const billStories: readonly Story[] = [
  story('get', 'v3/bill/tradebill', ({ query }, world) => {
    const { bill_date, sub_mchid, bill_type = 'ALL', tar_type } = query
    checkDate(bill_date, world)
    const kind = KINDS[bill_type] // refunds of recharges do not exist here
    return handOut(world, kind && tradeBill(world, bill_date, kind, sub_mchid), tar_type)
  }),

  story('get', 'v3/bill/fundflowbill', ({ query }, world) => {
    const { bill_date, sub_mchid, account_type = 'BASIC', tar_type } = query
    checkDate(bill_date, world)
    // The answer's type has open enumerations, and the request was validated.
    const bill = fundBill(world, bill_date, account_type as Account, sub_mchid ?? world.mchid)
    return handOut(world, bill, tar_type)
  }),

  // The file is the one of the moment of its request, without later transactions.
  fileStory('get', 'v3/billdownload/file', ({ query }, world) => {
    if (isMadeUp(query.token)) return packFile(fileOf('csv'), query)
    const made = downloads(world).get(query.token)
    const bytes = keptFile(world, query.token)
    if (made && bytes && made.created + LIFETIME > world.now()) return packFile(csv(bytes), query)
    throw invalidRequest(
      'the download_url is unknown, or older than 5 minutes; request the bill again',
      REASON.none,
      '账单下载地址无效或已过期，请重新申请账单',
    )
  }),
]

/** The command that has the bills of a day made at once. */
export const billCommands = [
  command(
    'close-day',
    'The bills of today can be downloaded from now on, with what has happened until the request. The clock stays as it is.',
    {},
    (world: World) => {
      const bill_date = beijingTime(world.now()).slice(0, 10)
      closedDays(world).set(bill_date, world.now())
      return { bill_date }
    },
  ),
] as const

/** @throws {Refusal} when there is no bill of this day yet, or no longer. */
export function checkDate(date: string, world: World): void {
  const { now } = world
  const isDate = /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date)
  if (!isDate) throw paramError('bill_date', 'query', 'must be a date, like 2026-05-20', date)
  const today = beijingTime(now()).slice(0, 10)
  if (date > today)
    throw invalidRequest(
      `bill_date lies in the future; by the emulator's clock it is ${today}`,
      REASON.none,
      '账单日期不能晚于当前日期',
    )
  if (date === today && closedDays(world).get(date) === undefined) {
    const advice = 'have it made now with the command `close-day` of the operator, or `advance` its clock by a day'
    throw new Refusal(400, 'STATEMENT_CREATING', `a bill is created when its day is over; ${advice}`)
  }
  const oldest = new Date(`${today}T00:00:00Z`)
  oldest.setUTCMonth(oldest.getUTCMonth() - MONTHS)
  if (date < oldest.toJSON().slice(0, 10))
    throw invalidRequest(`bill_date is more than ${MONTHS} months ago`, REASON.none, '只支持下载最近三个月的账单')
}

/** URL and digest of a bill: the digest covers the bytes before compression. */
function handOut<L>(world: World, bill: Statement<L> | undefined, tar_type: string | undefined) {
  if (!bill || bill.lines.length === 0) {
    throw new Refusal(400, 'NO_STATEMENT_EXIST', 'there is no such bill: that day has no such transactions')
  }
  for (const [token, { created }] of [...downloads(world).entries()]) {
    if (created + LIFETIME > world.now()) continue
    downloads(world).delete(token)
    forgetFile(world, token)
  }
  const bytes = Buffer.from(textOf(bill))
  const token = world.random.nonce()
  downloads(world).set(token, { created: world.now() })
  keepFile(world, token, bytes)
  const packed = tar_type === 'GZIP' ? '&tartype=gzip' : ''
  return {
    hash_type: 'SHA1' as const,
    hash_value: createHash('sha1').update(bytes).digest('hex'),
    download_url: `${world.url}v3/billdownload/file?token=${token}${packed}`,
  }
}

function csv(bytes: Uint8Array): AnswerFile {
  return { ...fileOf('csv'), bytes }
}
