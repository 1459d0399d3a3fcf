import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { decryptStream } from '../crypto/aes-stream.js'
import { nonce } from '../crypto/nonce.js'
import type { Decrypter } from '../crypto/roles.js'
import { DecryptionError, TransportError } from '../errors.js'
import { type Source, SUBJECT } from './source.js'

const KEY_BYTES = 32

/** Bytes that are read from the disk at once. */
const PIECE = 256 * 1024

/** Authenticated plaintext, and a function that releases its resources. */
export interface Authenticated {
  readonly content: AsyncIterable<Uint8Array>
  release(): Promise<void>
}

type Encryption = NonNullable<Source['encryption']>

/**
 * Resolves to the plaintext of an encrypted file, once the whole file is authenticated.
 *
 * The ciphertext goes to a file without a name in `folder`, and is decrypted once without keeping anything, to check its
 * tag; then it is read and decrypted again. So memory stays flat, and no plaintext touches the disk.
 *
 * @throws {DecryptionError} when the key or the nonce does not match the file.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014314390
 */
export async function authenticate(
  file: AsyncIterable<Uint8Array>,
  encryption: Encryption,
  decrypter: Decrypter | undefined,
  folder: string,
): Promise<Authenticated> {
  const key = await unwrap(encryption.key, decrypter)
  const handle = await nameless(folder)
  try {
    let failure: unknown // of the file itself, not of its encryption
    const kept = async function* () {
      try {
        for await (const chunk of file) {
          await handle.writeFile(chunk) // goes on where the last one ended
          yield chunk
        }
      } catch (error) {
        failure = error
        throw error
      }
    }
    try {
      for await (const _ of decryptStream(kept(), key, encryption.nonce));
    } catch (cause) {
      if (failure !== undefined) throw failure
      throw new DecryptionError(
        `${SUBJECT}: the file does not match its \`encrypt_key\` and \`nonce\`; request the bill again`,
        { field: 'encrypt_key', cause },
      )
    }
  } catch (error) {
    await handle.close()
    throw error
  }
  return { content: decryptStream(piecesOf(handle), key, encryption.nonce), release: () => handle.close() }
}

/**
 * The key of a file. The client has decrypted it where the spec says so; the Base64 of a ciphertext is decrypted here.
 */
async function unwrap(key: string, decrypter: Decrypter | undefined): Promise<Uint8Array> {
  const plain = Buffer.from(key)
  if (plain.length === KEY_BYTES) return plain
  if (!decrypter) {
    throw new DecryptionError(`${SUBJECT}: this client has no key that could decrypt \`encrypt_key\``, {
      field: 'encrypt_key',
    })
  }
  try {
    const unwrapped = await decrypter.decrypt(Buffer.from(key, 'base64'))
    if (unwrapped.length === KEY_BYTES) return unwrapped
  } catch (cause) {
    if (cause instanceof TransportError) throw cause // its time is over
    throw new DecryptionError(
      `${SUBJECT}: \`encrypt_key\` cannot be decrypted; was it encrypted for another merchant certificate?`,
      { field: 'encrypt_key', cause },
    )
  }
  throw new DecryptionError(
    `${SUBJECT}: \`encrypt_key\` is not a key of AEAD_AES_256_GCM; request the bill with that \`algorithm\``,
    {
      field: 'encrypt_key',
    },
  )
}

/** A file that disappears when it is closed, or when the process ends. */
async function nameless(folder: string): Promise<FileHandle> {
  const path = join(folder, `.wechatpay-${nonce()}.part`)
  const handle = await open(path, 'wx+', 0o600)
  await rm(path)
  return handle
}

async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}
