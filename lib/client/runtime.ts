import type { ClientTools, DownloadedFile, EncryptedResource, FileStream } from '../../types/core.js'
import type { Options as DownloadOptions } from '../bill/download.js'
import type { Call } from '../call/call.js'
import type { Credentials } from '../call/protocol.js'
import { parseBaseUrl } from '../call/target.js'
import { ConfigError, DecryptionError, RequestError, TransportError } from '../errors.js'
import { createBreaker } from '../pipeline/breaker.js'
import type { Context } from '../pipeline/context.js'
import { dispatch } from '../pipeline/dispatch.js'
import { createObserver } from '../pipeline/observe.js'
import { findTraits } from '../pipeline/traits.js'
import { isProtected } from '../settings/checks.js'
import { createTransport } from '../transport/create-transport.js'
import type { Traits } from '../types.js'
import { createV3 } from '../v3/index.js'
import { openResource } from '../v3/resource.js'
import { decryptText, encryptText } from '../v3/sensitive.js'
import { baseUrls } from './base-urls.js'
import type { ClientSetup } from './config.js'
import { userAgent } from './user-agent.js'

/** The part of a client that loads the transport and the traits, at the first call. */
export interface Runtime extends Omit<ClientTools, 'download'> {
  send(call: Call): Promise<unknown>
  /** A file when the options have `to`, else a stream. */
  download(answer: unknown, options?: DownloadOptions): Promise<FileStream | DownloadedFile>
}

export function createRuntime(settings: ClientSetup): Runtime {
  const context = createContext(settings)
  const { v3 } = context.credentials
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
      const origins = (settings.baseUrls ?? []).map((url) => new URL(url).origin)
      const { download } = await import('../bill/download.js')
      return track(download(answer, options, context, origins))
    },
    encrypt: async (text, options) => {
      if (typeof text !== 'string') throw new RequestError(`client.encrypt: takes a string, not ${typeof text}`)
      const { serial } = options ?? {}
      const { keyring } = v3
      const key = await (serial === undefined ? keyring.current() : keyring.find(serial))
      if (key) return encryptText(text, key, 'client.encrypt', 'text')
      throw new RequestError(`client.encrypt: no key for serial ${serial}; configured: ${keyring.serials.join(', ')}`)
    },
    decrypt: async (ciphertext) =>
      typeof ciphertext === 'string'
        ? decryptText(ciphertext, v3, 'client.decrypt', 'ciphertext')
        : decryptResource(ciphertext, settings.apiv3Key),
    close: () => {
      closing ??= Promise.allSettled(inFlight).then(() => context.transport.close(settings.timeout))
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

/** The context that the calls of one client share. */
export function createContext(settings: ClientSetup): Context & { readonly credentials: Required<Credentials> } {
  const { attempts, timeout, maxResponseSize, now } = settings
  const credentials = credentialsOf(settings)
  const options = { maxResponseSize, userAgent: userAgent(settings.userAgent), now }
  const known = settings.baseUrls ?? baseUrls.china
  const parsed = new Map(known.map((url) => [url, parseBaseUrl(url)]))
  return {
    credentials,
    protocols: { v3: createV3(credentials.v3, options) },
    transport: createTransport(settings),
    traits: findTraits,
    warn: settings.deprecationWarnings ? warnOnce() : () => undefined,
    breakerOf: breakers(known, settings.baseUrls !== undefined),
    checkBaseUrl: settings.allowHttp ? () => undefined : refuseHttp,
    baseUrlOf: (url) => parsed.get(url) ?? parseBaseUrl(url),
    attempts,
    observer: createObserver(settings.hooks),
    pause: (milliseconds, deadline) => deadline.pause(milliseconds),
    timeout,
    maxResponseSize,
  }
}

/** The credentials in the settings of a client, by protocol. */
function credentialsOf({ merchant, keyring }: ClientSetup): Required<Credentials> {
  const { mchid, brand_id, serial } = merchant
  const { sign, suite, remote, ...decrypter } = merchant.key
  return { v3: { signer: { mchid, brand_id, serial, suite, remote, sign }, decrypter, keyring } }
}

/**
 * The client's own breaker, but for a call or an operation that has a base URL of its own.
 *
 * @param configured Whether the base URLs are the merchant's choice, which goes before that of an operation.
 */
function breakers(urls: readonly string[], configured: boolean): Context['breakerOf'] {
  const shared = createBreaker(urls)
  return (call, traits) => {
    const own = call.baseUrl ?? (configured ? undefined : traits.baseUrl)
    return own === undefined ? shared : createBreaker([own])
  }
}

function refuseHttp({ baseUrl, subject }: Call): void {
  if (baseUrl === undefined || isProtected(baseUrl)) return
  throw new RequestError(
    `${subject}: \`baseUrl\` ${new URL(baseUrl).origin} is not protected by TLS and not on this machine; use https:, or set ` +
      '`allowHttp: true` in createClient; nothing was sent',
  )
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
