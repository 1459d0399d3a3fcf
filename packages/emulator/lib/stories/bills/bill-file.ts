import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type RsaPublicKey, sealResource } from 'wechatpay-chain/protocol'
import type { Random } from '../../state/random.js'
import { type AnswerFile, fileOf } from '../../world/answer-file.js'

/** Parts of an encrypted bill. The real gateway divides one only beyond 16 GB. */
const PARTS = 2

const TOKEN = /^sealed-([\da-f]{32})-(\d)$/

/** Begins the token of a file that is made up from the spec. */
const SAMPLE = 'sample-'

/** A token of a file that nothing in the story stands for. */
export function sampleToken(nonce: string): string {
  return SAMPLE + nonce
}

/** Whether a file is made up from the spec, as its token tells. */
export function isMadeUp(token: string): boolean {
  return token.startsWith(SAMPLE) || TOKEN.test(token)
}

/**
 * A file as its URL asks for it: packed, a part of it, encrypted. All that is told by the URL, so nothing is kept.
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
  return binary(Buffer.from(sealResource(packed, Buffer.from(key), { nonce }).ciphertext, 'base64'))
}

/**
 * What the request for an encrypted bill answers. The parts stand in the wrong order, as nobody promises another.
 *
 * @param url Of the file, with its query but without `token`.
 * @param merchant Public key of the merchant certificate, where the key of a part is to be encrypted here.
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
      download_url: `${url}&token=sealed-${seed}-${index}`,
      encrypt_key: merchant ? merchant.encrypt(key) : key,
      nonce: text,
    }
  })
  return { download_bill_count: PARTS, download_bill_list: parts.toReversed() }
}

/** A part, from 0: cut wherever it falls, also within a character. */
function partOf(bytes: Uint8Array, part: number): Uint8Array {
  const size = Math.ceil(bytes.length / PARTS)
  return bytes.subarray(part * size, (part + 1) * size)
}

/** Key and nonce of a part, as long as the real ones. */
function secretsOf(seed: string): { key: string; nonce: string } {
  const digits = createHash('sha256').update(seed).digest('hex')
  return { key: digits.slice(0, 32), nonce: digits.slice(32, 48) }
}

function binary(bytes: Uint8Array): AnswerFile {
  return { contentType: 'application/octet-stream', bytes }
}
