import type { Downloadable, EncryptedBillPart, Suite } from '../../types/core.js'
import type { Digest } from '../crypto/hash.js'
import { digestBy } from '../crypto/suites.js'
import { RequestError } from '../errors.js'

type Secrets = Partial<Pick<EncryptedBillPart, 'encrypt_key' | 'nonce'>>

/** How messages name the call. */
export const SUBJECT = 'client.download'

/** A file to fetch, and the digest that verifies it. */
export interface Source {
  readonly url: URL
  /** `undefined` when the answer has none. */
  readonly digest:
    | { readonly algorithm: string; readonly value: string; readonly start: () => Digest | undefined }
    | undefined
  /** For an encrypted file: its key as in the answer, decrypted or not, and the nonce. */
  readonly encryption: { readonly key: string; readonly nonce: string } | undefined
}

/** Most parts of one bill: each is fetched by a request of its own, and held in an open file. */
const MOST_PARTS = 500

/** WeChat Pay's own hosts: no other host may receive a signature of this merchant. */
const HOST = /^(?:[\w-]+\.)*mch\.weixin\.qq\.com$/

/**
 * The files that an answer refers to, in the order in which they are joined.
 *
 * @param answer The answer to a request for a bill or a receipt: an `ApiResponse`, or its `data`.
 * @param origins Where the client's own calls go, for example an emulator.
 * @param unverified Whether a file may come without a digest.
 * @param suite Computes a digest that the runtime does not have.
 * @throws {RequestError} when there is nothing to download, no digest, or the host is not WeChat Pay's.
 */
export function sourcesOf(
  answer: unknown,
  origins: readonly string[],
  unverified: boolean,
  suite?: Suite,
): readonly Source[] {
  const { download_url, download_bill_list, ...rest } = dataOf(answer)
  if (download_bill_list !== undefined) return partsOf(download_bill_list, origins, unverified, suite)
  return [sourceOf({ download_url, ...rest }, origins, unverified, suite)]
}

function dataOf(answer: unknown): Downloadable {
  const value = isObject(answer) && isObject(answer.data) && 'verified' in answer ? answer.data : answer
  if (isObject(value) && ('download_url' in value || 'download_bill_list' in value)) return value
  throw refusal('takes the answer of a request for a bill, with its `download_url` or `download_bill_list`')
}

function partsOf(list: unknown, origins: readonly string[], unverified: boolean, suite: Suite | undefined): Source[] {
  if (!Array.isArray(list) || list.length === 0) throw refusal('`download_bill_list` is empty: there is nothing yet')
  if (list.length > MOST_PARTS)
    throw refusal(`\`download_bill_list\` has ${list.length} parts, more than ${MOST_PARTS}`)
  const parts = (list as EncryptedBillPart[]).toSorted((a, b) => a.bill_sequence - b.bill_sequence) // each is checked next
  parts.forEach((part, index) => {
    if (part.bill_sequence !== index + 1)
      throw refusal(`part ${index + 1} of ${parts.length} is missing (\`bill_sequence\`)`)
  })
  return parts.map((part) => sourceOf(part, origins, unverified, suite))
}

function sourceOf(
  { download_url, hash_type, hash_value, encrypt_key, nonce }: Omit<Downloadable, 'download_bill_list'> & Secrets,
  origins: readonly string[],
  unverified: boolean,
  suite: Suite | undefined,
): Source {
  const stated = typeof hash_type === 'string' && typeof hash_value === 'string' && hash_value !== ''
  if (!stated && !unverified) {
    throw refusal(
      'the answer has no digest, so the file cannot be verified; pass `unverified: true` to accept it anyway',
    )
  }
  if (stated && !digestBy(hash_type, suite)) throw refusal(`this machine's OpenSSL has no ${hash_type.slice(0, 20)}`)
  const encrypted = typeof encrypt_key === 'string' && encrypt_key !== ''
  if (encrypted && typeof nonce !== 'string') throw refusal('the file is encrypted, and its `nonce` is missing')
  return {
    url: urlOf(download_url, origins),
    digest: stated ? { algorithm: hash_type, value: hash_value, start: () => digestBy(hash_type, suite) } : undefined,
    encryption: encrypted ? { key: encrypt_key, nonce: nonce ?? '' } : undefined,
  }
}

function urlOf(text: unknown, origins: readonly string[]): URL {
  if (typeof text !== 'string' || !URL.canParse(text)) {
    throw refusal('`download_url` is missing; a receipt may still be in preparation: request it again later')
  }
  const url = new URL(text)
  if (url.username === '' && url.password === '' && (isWechatOrigin(url.origin) || origins.includes(url.origin)))
    return url
  throw refusal(
    `\`download_url\` is on ${url.origin}; a signed request may go only to https://*.mch.weixin.qq.com` +
      `${origins.map((origin) => ` or ${origin}`).join('')}. Nothing was sent`,
  )
}

/** Whether an origin is one of WeChat Pay's. */
export function isWechatOrigin(origin: string): boolean {
  const { protocol, port, hostname } = new URL(origin)
  return protocol === 'https:' && port === '' && HOST.test(hostname)
}

function refusal(problem: string): RequestError {
  return new RequestError(`${SUBJECT}: ${problem}`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
