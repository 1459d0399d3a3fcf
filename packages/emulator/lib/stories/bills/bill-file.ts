import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type RsaPublicKey, sealResourceSync } from 'wechatpay-chain/protocol'
import type { Random } from '../../state/random.js'
import { type AnswerFile, fileOf } from '../../world/answer-file.js'

/** Parts of an encrypted bill. The real gateway divides one only beyond 16 GB. */
const PARTS = 2

const TOKEN = /^sealed-([\da-f]{32})-(\d)$/

/** Prefix of the token of a file that is invented from the spec. */
const SAMPLE = 'sample-'

/** A token of a file that is invented from the spec. */
export function sampleToken(nonce: string): string {
  return SAMPLE + nonce
}

/** Whether a token belongs to a file that is invented from the spec. */
export function isMadeUp(token: string): boolean {
  return token.startsWith(SAMPLE) || TOKEN.test(token)
}

/**
 * A file in the form that its URL requests: gzipped, in part, encrypted. The URL determines everything, so no state is kept.
 *
 * @param query Of the request for the file.
 */
export function packFile(file: AnswerFile, query: object): AnswerFile {
  const { token, tartype } = query as Readonly<Record<string, unknown>> // an object of texts
  const [, seed, part] = TOKEN.exec(String(token)) ?? []
  const content = part === undefined ? file.bytes : partOf(file.bytes, Number(part))
  const packed = tartype === 'gzip' ? gzipSync(content) : content
  if (seed === undefined) return tartype === 'gzip' ? binary(packed) : file
  const { key, nonce } = secretsOf(seed)
  return binary(Buffer.from(sealResourceSync(packed, Buffer.from(key), { nonce }).ciphertext, 'base64'))
}

/**
 * The answer to the request for an encrypted bill. The parts are unordered, because the manual promises no order.
 *
 * @param url Of the file, with its query up to the place of `token`.
 * @param merchant Public key of the merchant certificate, where the key of a part has to be encrypted.
 */
export function encryptedBill(
  url: string,
  merchant: RsaPublicKey | undefined,
  random: Random,
): Readonly<Record<string, unknown>> {
  const parts = Array.from({ length: PARTS }, (_, index) => {
    const seed = random.nonce()
    const { key, nonce: text } = secretsOf(seed)
    return {
      bill_sequence: index + 1,
      hash_type: 'SHA1',
      hash_value: createHash('sha1')
        .update(partOf(fileOf('csv').bytes, index))
        .digest('hex'),
      download_url: `${url}token=sealed-${seed}-${index}`,
      encrypt_key: merchant ? merchant.encrypt(key) : key,
      nonce: text,
    }
  })
  return { download_bill_count: PARTS, download_bill_list: parts.toReversed() }
}

/** A part, from 0. It may be cut within a character. */
function partOf(bytes: Uint8Array, part: number): Uint8Array {
  const size = Math.ceil(bytes.length / PARTS)
  return bytes.subarray(part * size, (part + 1) * size)
}

/** Key and nonce of a part, with the lengths of the real ones. */
function secretsOf(seed: string): { key: string; nonce: string } {
  const digits = createHash('sha256').update(seed).digest('hex')
  return { key: digits.slice(0, 32), nonce: digits.slice(32, 48) }
}

function binary(bytes: Uint8Array): AnswerFile {
  return { contentType: 'application/octet-stream', bytes }
}
