import type { Keyring, PlatformKey } from '../../types/core.js'
import { contain, thrownText } from '../contain.js'
import { ConfigError, KeyringError } from '../errors.js'
import { SURE } from './keyring.js'

/** What the keyring is asked for: the key of a request, of an answer, or of a notification. */
export type KeyUseCase = 'request' | 'answer' | 'notification'

const CONSEQUENCES: Readonly<Record<KeyUseCase, string>> = {
  request: 'nothing was sent',
  answer: 'the answer could not be verified. The operation may have been carried out: query it',
  notification: 'the notification could not be verified',
}

/**
 * The same keyring, whose failures and those of its keys become a `KeyringError`.
 *
 * A keyring may be the caller's own code, and may call WeChat Pay itself: its errors must not be taken for those of the call
 * that asks it. A `ConfigError` about the keys of a request stays what it is, since it says which setting is wrong.
 *
 * A keyring of this package that has its keys at hand cannot fail, and is returned as it is.
 *
 * @param subject The name of the call or the notification in messages.
 */
export function guardKeyring(keyring: Keyring, subject: string, use: KeyUseCase): Keyring {
  if (SURE in keyring) return keyring
  const failed = (cause: unknown): Error => {
    if (cause instanceof ConfigError && use !== 'answer') return cause
    const message = `${subject}: the keyring in \`certs\` failed (${thrownText(cause)}); ${CONSEQUENCES[use]}`
    return new KeyringError(message, { sent: use === 'answer', cause })
  }
  const guard = (key: PlatformKey): PlatformKey => {
    if (!isKey(key)) throw failed(new TypeError('a keyring must return keys made by `platformKey`'))
    const { serial, suite } = key
    return {
      serial,
      suite,
      verify: (message, signature) => attempt(() => key.verify(message, signature), failed),
      encrypt: (text) => attempt(() => key.encrypt(text), failedToEncrypt),
      isCiphertext: (text) => key.isCiphertext(text),
    }
  }
  /** A text that is too long is not the fault of the key. */
  const failedToEncrypt = (cause: unknown) => (cause instanceof RangeError ? cause : failed(cause))
  return {
    current: () => attempt(() => keyring.current(), failed, guard),
    find: (serial) =>
      attempt(
        () => keyring.find(serial),
        failed,
        (key) => (key === undefined || key === null ? undefined : guard(key)),
      ),
    get serials() {
      return keyring.serials
    },
    proven: (serial) => contain('proven of the keyring', () => keyring.proven?.(serial)),
  }
}

function isKey(value: unknown): value is PlatformKey {
  if (typeof value !== 'object' || value === null) return false
  const { serial, verify, encrypt, isCiphertext } = value as Partial<PlatformKey> // each part is looked at
  return typeof serial === 'string' && [verify, encrypt, isCiphertext].every((part) => typeof part === 'function')
}

function attempt<T>(work: () => T | Promise<T>, failed: (cause: unknown) => Error): T | Promise<T>
function attempt<T, U>(
  work: () => T | Promise<T>,
  failed: (cause: unknown) => Error,
  then: (value: T) => U,
): U | Promise<U>
/** The result of the work, at once where it is there at once, and its failure as another error. */
function attempt<T>(
  work: () => T | Promise<T>,
  failed: (cause: unknown) => Error,
  then: (value: T) => unknown = (value) => value,
): unknown {
  const fail = (cause: unknown): never => {
    throw failed(cause)
  }
  let result: T | Promise<T>
  try {
    result = work()
  } catch (cause) {
    return fail(cause)
  }
  return isThenable(result) ? Promise.resolve(result).then(then, fail) : then(result as T) // not a promise, by this line
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value
}
