import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { decryptStream } from '../crypto/aes-stream.js'
import { nonce } from '../crypto/nonce.js'
import type { Decrypter } from '../crypto/roles.js'
import { type Authenticated, mismatch, type Room } from './authenticated.js'
import type { Source } from './source.js'
import { unwrap } from './unwrap.js'

/** Bytes that are read from the disk at once. */
const PIECE = 256 * 1024

type Encryption = NonNullable<Source['encryption']>

/**
 * Resolves to the plaintext of an encrypted file, once the whole file is authenticated.
 *
 * The ciphertext goes to a file without a name, in the folder of `path` or that of temporary files, and is decrypted once without keeping anything, to check its
 * tag; then it is read and decrypted again. So memory stays flat, and no plaintext touches the disk.
 *
 * @throws {DecryptionError} when the key or the nonce does not match the file.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014314390
 */
export async function authenticate(
  file: AsyncIterable<Uint8Array>,
  encryption: Encryption,
  decrypter: Decrypter | undefined,
  { path }: Room,
): Promise<Authenticated> {
  const key = await unwrap(encryption.key, decrypter)
  const handle = await nameless(path === undefined ? tmpdir() : dirname(path))
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
      throw mismatch(cause)
    }
  } catch (error) {
    await handle.close()
    throw error
  }
  return { content: decryptStream(piecesOf(handle), key, encryption.nonce), release: () => handle.close() }
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
