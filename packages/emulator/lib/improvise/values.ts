import type { Field } from '../spec/field.js'
import { newOpenid, type Random } from '../state/random.js'
import { type FileKind, fileOf } from '../world/answer-file.js'
import { beijingTime, compactTime } from '../world/beijing-time.js'
import { digestOf } from '../world/digest.js'
import { hasWordsFor, wordsFor } from './words.js'

/** The context of the values in an answer, in addition to the request. */
export interface Scene {
  readonly mchid: string
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly random: Random
  /** The file to which the answer leads, for its `download_url` and its hash. */
  readonly download: () => Download
  /** The digest of that file, where the spec lists it among others. */
  readonly digest?: string | undefined
}

/** A file that the emulator offers for download. */
export interface Download {
  readonly url: string
  readonly kind: FileKind
}

/** Invents a text. `siblings` are the sibling fields. */
type MakeText = (scene: Scene, name: string, siblings: Readonly<Record<string, Field>>) => string

/** Names of the hash algorithm of a file where the spec lists none. */
const HASH: Readonly<Record<FileKind, string>> = { csv: 'SHA1', pdf: 'SHA256', image: 'SHA256' }

/** Texts by the name of their field; the first row that fits counts. */
const TEXTS: readonly (readonly [name: RegExp, make: MakeText])[] = [
  [/(?:^|_)time$|^time_expire$|[a-z]Time$/, ({ now }) => beijingTime(now)],
  [/(?:^|_)date$/, ({ now }) => beijingTime(now).slice(0, 10)],
  [/^download_url$/, ({ download }) => download().url],
  [/^hash_type$/, ({ download }) => HASH[download().kind]],
  [/^hash_value$/, hashValue],
  [/^code_url$/, ({ random }) => `weixin://wxpay/bizpayurl?pr=${random.nonce().slice(0, 9)}`],
  [/(?:^|_)(?:url|uri|link)(?:s|_list)?$/, (_, name) => `https://example.com/${name}`],
  [/(?:open|union)id$/, ({ random }) => newOpenid(random)],
  [/appid$/, ({ random }) => `wx${random.nonce().slice(0, 16)}`],
  [/^(?:sp_)?mchid$/, ({ mchid }) => mchid],
  [/mchid$/, ({ random }) => `19${random.digits(8)}`],
  [/currency$/, () => 'CNY'],
  [/(?:^|_)(?:phone|mobile|tel)(?:_|$)/, () => '13800138000'],
  [/(?:^|_)e?mail$/, () => 'merchant@example.com'],
  [/^longitude$/, () => '113.93'],
  [/^latitude$/, () => '22.53'],
  [/plate_(?:number|no)$/, () => '粤B888888'],
  [/^transfer_scene_id$/, () => '1000'],
  [/^resp_code$/, () => '0000'],
  [/^prepay_id$/, ({ now, random }) => `wx${compactTime(now)}${random.nonce().slice(0, 20)}`],
  [/^transaction_id$/, ({ now, random }) => `4200${compactTime(now).slice(0, 8)}${random.digits(16)}`],
  [/^refund_id$/, ({ random }) => `5030${random.digits(25)}`],
  [/(?:^|_)(?:id|no|ids|id_list|no_list|number|sn|serial)$|[a-z](?:Id|No)$/, ({ random }) => random.digits(16)],
  [/(?:^|_)(?:token|ticket|nonce)$/, ({ random }) => random.nonce()],
  [/(?:^|_)(?:amount|count|num|fee|price)$/, () => '1'],
  // Codes without a documented list.
  [/(?:^|_)bank_type$/, () => 'OTHERS'],
  [/^trade_type$/, () => 'JSAPI'],
  [/^scope$/, () => 'GLOBAL'],
  [/(?:^|_)contribute$/, () => '0'],
  [/(?:^|_)path$/, () => 'pages/index/index'],
  [/(?:^|_)color$/, () => '#FF6A00'],
  [/(?:^|_)ip$/, () => '127.0.0.1'],
  [/^time_end$/, ({ now }) => compactTime(now)],
  [/^(?:nonce_str|sign)$/, ({ random }) => random.nonce()],
  [/(?:billno|listid|card_tail)$/, ({ random }) => random.digits(16)],
  [/(?:^|_)(?:status|state|result)$/, () => 'SUCCESS'],
  [/(?:^|_)(?:type|scene|mode|channel|level|category)$/, () => 'NORMAL'],
  [/(?:^|_)(?:code|codes|code_list)$/, ({ random }) => random.digits(12)],
  [/^(?:next|prev|self)$/, () => '/v3/page?offset=0&limit=10'],
  [/(?:^|_)version$/, () => '1.0'],
  [/(?:^|_)bank_name$/, () => '招商银行股份有限公司'],
  [/(?:^|_)(?:user_?name|real_?name|account_name|contact_name|payee_name)$/, () => '张三'],
]

/** Values of an enumeration that mean a failure or an end. */
const SAD = /FAIL|ERROR|ABNORMAL|REJECT|REFUS|INVALID|UNKNOWN|CLOSE|CANCEL|REVOKE|EXPIRE|DENIED|LOST|NOT_/i

/** The first value of an enumeration that means neither failure, end nor doubt; otherwise the first one. */
export function pick(values: readonly unknown[]): unknown {
  return values.find((value) => typeof value !== 'string' || !SAD.test(value)) ?? values[0]
}

/** Numbers by the name of their field; any other is 1. */
const NUMBERS: readonly (readonly [name: RegExp, make: (random: Random) => number])[] = [
  [/^(?:offset|advance)$/, () => 0],
  [/^(?:fail|failed|failure|processing|refunding|rejected|closed)_(?:amount|num|number|count|total)$/, () => 0],
  [/(?:^|_)id$/, (random) => Number(`2${random.digits(9)}`)],
  [/^(?:discount|coupon|subsidy|promotion)_|(?:^|_)contribute$/, () => 0],
  [/(?:^|_)(?:amount|total|price|fee|refund|threshold)$/, () => 100],
]

/** Letters of an `x-format`, with their positions in `2026-05-20T13:29:35+08:00`. */
const CLOCK: Readonly<Record<string, readonly [start: number, end: number]>> = {
  yyyy: [0, 4],
  MM: [5, 7],
  dd: [8, 10],
  HH: [11, 13],
  mm: [14, 16],
  ss: [17, 19],
}

/** A text of which nothing is known but that there is one. */
const ANYTHING = '微信支付'

/** Whether something is known of the values of a text: by its name, its form, or what the manual calls it. */
export function isKnownText(field: Field, name: string): boolean {
  const { format, description, 'x-format': pattern, 'x-digest': algorithm } = field
  if (format === 'date-time' || pattern !== undefined || algorithm !== undefined || description === undefined)
    return true
  return TEXTS.some(([known]) => known.test(name)) || hasWordsFor(description)
}

/** A text that satisfies its field and suits its name, or what the manual calls it. */
export function textOf(field: Field, name: string, scene: Scene, siblings: Readonly<Record<string, Field>>): string {
  const { format, maxLength, description, 'x-format': pattern, 'x-digest': algorithm } = field
  if (format === 'date-time') return beijingTime(scene.now)
  if (pattern !== undefined) return formatTime(scene.now, pattern)
  if (algorithm !== undefined) return digestOf(algorithm, Buffer.of()) ?? scene.random.digits(64)
  const row = TEXTS.find(([known]) => known.test(name))
  const text = row
    ? row[1](scene, name, siblings)
    : description === undefined
      ? name
      : (wordsFor(description, scene) ?? ANYTHING)
  // The schema counts characters, not UTF-16 units.
  return maxLength === undefined ? text : [...text].slice(0, maxLength).join('')
}

/** A small number that satisfies its field. */
export function numberOf(name: string, { random }: Scene): number {
  return NUMBERS.find(([known]) => known.test(name))?.[1](random) ?? 1
}

/** The name of a digest among those that the spec lists: the wanted one, or the first. */
export function digestNameOf(listed: readonly unknown[], wanted: string | undefined): unknown {
  return listed.find((name) => name === wanted) ?? listed[0]
}

/** The digest of the file at `download_url`, by the algorithm that the answer names next to it. */
function hashValue({ download, random, digest }: Scene, _: string, siblings: Readonly<Record<string, Field>>): string {
  const { kind } = download()
  const algorithm = digestNameOf(siblings.hash_type?.enum ?? [], digest) ?? HASH[kind]
  return digestOf(String(algorithm), fileOf(kind).bytes) ?? random.digits(64)
}

function formatTime(now: number, pattern: string): string {
  const time = beijingTime(now)
  return pattern.replace(/yyyy|MM|dd|HH|mm|ss/g, (letters) => time.slice(...(CLOCK[letters] ?? [0, 0])))
}
