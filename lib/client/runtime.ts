import type { ClientTools, DownloadedFile, EncryptedResource, FileStream } from '../../types/core.js'
import type { Options as DownloadOptions } from '../bill/download.js'
import type { Call } from '../call/call.js'
import { ConfigError, DecryptionError, RequestError, TransportError } from '../errors.js'
import { createBreaker } from '../pipeline/breaker.js'
import type { Context } from '../pipeline/context.js'
import { dispatch } from '../pipeline/dispatch.js'
import { createObserver } from '../pipeline/observe.js'
import { findTraits } from '../pipeline/traits.js'
import { createTransport } from '../transport/create-transport.js'
import type { Traits } from '../types.js'
import { openResource } from '../v3/resource.js'
import { decryptText, encryptText } from '../v3/sensitive.js'
import type { Settings } from './config.js'
import { entryPoints } from './entry-points.js'
import { userAgent } from './user-agent.js'

/** What a client does once it is needed: the part that loads undici, jose and the traits. */
export interface Runtime extends Omit<ClientTools, 'download'> {
  send(call: Call): Promise<unknown>
  /** A file when the options name one, else a stream. */
  download(answer: unknown, options?: DownloadOptions): Promise<FileStream | DownloadedFile>
}

export function createRuntime(settings: Settings): Runtime {
  const context = createContext(settings)
  const inFlight = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined
  const track = <T>(answer: Promise<T>): Promise<T> => {
    inFlight.add(answer)
    const forget = () => inFlight.delete(answer)
    answer.then(forget, forget)
    return answer
  }
  return {
    send: (call) => {
      if (closing) throw closedError(call.subject)
      return track(dispatch(call, context))
    },
    download: async (answer, options = {}) => {
      if (closing) throw closedError('client.download')
      const origins = (settings.entryPoints ?? []).map((entry) => new URL(entry).origin)
      const { download } = await import('../bill/download.js')
      return track(download(answer, options, context, origins))
    },
    encrypt: async (text, options) => {
      if (typeof text !== 'string') throw new RequestError(`client.encrypt: takes a string, not ${typeof text}`)
      const { serial } = options ?? {}
      const key = await (serial === undefined ? context.keyring.current() : context.keyring.find(serial))
      if (key) return encryptText(text, key, 'client.encrypt', 'text')
      throw new RequestError(
        `client.encrypt: no key for serial ${serial}; configured: ${context.keyring.serials.join(', ')}`,
      )
    },
    decrypt: async (ciphertext) =>
      typeof ciphertext === 'string'
        ? decryptText(ciphertext, context, 'client.decrypt', 'ciphertext')
        : decryptResource(ciphertext, settings.apiv3Key),
    close: () => {
      closing ??= Promise.allSettled(inFlight).then(() => context.transport.close())
      return closing
    },
  }
}

function closedError(subject: string): TransportError {
  return new TransportError(`${subject}: the client is closed; nothing was sent`, {
    reason: 'aborted',
    sent: false,
  })
}

/** What the calls of one client share. */
export function createContext(settings: Settings): Context {
  const { mchid, brand_id, serial, key, keyring, attempts, timeout, maxResponseSize, now } = settings
  const { sign, suite, remote, ...decrypter } = key
  return {
    signer: { mchid, brand_id, serial, suite, remote, sign },
    decrypter,
    keyring,
    transport: createTransport(settings.dispatcher),
    traits: findTraits,
    warn: settings.deprecationWarnings ? warnOnce() : () => undefined,
    breakerOf: breakers(settings.entryPoints),
    attempts,
    observer: createObserver(settings.hooks),
    timeout,
    maxResponseSize,
    userAgent: userAgent(settings.userAgent),
    now,
  }
}

/** The client's own breaker, but for a call or an operation that goes to an entry point of its own. */
function breakers(configured: readonly string[] | undefined): Context['breakerOf'] {
  const shared = createBreaker(configured ?? entryPoints.china)
  return (call, traits) => {
    const own = call.baseUrl ?? (configured ? undefined : traits.baseUrl)
    return own === undefined ? shared : createBreaker([own])
  }
}

/** Once per client and operation: an operation's traits are one object, however its path was written. */
function warnOnce(): Context['warn'] {
  const warned = new Set<Traits>()
  return (call, traits) => {
    if (warned.has(traits)) return
    warned.add(traits)
    const warning = `${call.subject} is ${traits.deprecated}`
    process.emitWarning(warning, { type: 'DeprecationWarning', code: 'WECHATPAY_DEPRECATED' })
  }
}

function decryptResource(resource: EncryptedResource, key: Uint8Array | undefined): string {
  if (!key) throw new ConfigError('client.decrypt: a resource needs the `apiv3Key` setting')
  try {
    return Buffer.from(openResource(resource, key)).toString()
  } catch (cause) {
    throw new DecryptionError(
      'client.decrypt: the resource cannot be decrypted; is `apiv3Key` the one of this merchant, and is the resource ' +
        'complete with its `nonce` and `associated_data`?',
      { field: 'ciphertext', cause },
    )
  }
}
