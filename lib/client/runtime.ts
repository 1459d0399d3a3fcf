import type { ClientTools, DownloadedFile, EncryptedResource, FileStream, Traits } from '../../types/core.js'
import type { Options as DownloadOptions } from '../bill/download.js'
import { parseBaseUrl } from '../call/base-url.js'
import type { Call } from '../call/call.js'
import type { Credentials, V3Credentials } from '../call/protocol.js'
import { suitesWith } from '../crypto/suites.js'
import { ConfigError, DecryptionError, RequestError, TransportError } from '../errors.js'
import { guardKeyring } from '../keys/guard-keyring.js'
import { readPublicKey } from '../keys/read-key.js'
import { createBreaker } from '../pipeline/breaker.js'
import type { Context } from '../pipeline/context.js'
import { within } from '../pipeline/deadline.js'
import { dispatch } from '../pipeline/dispatch.js'
import { createObserver } from '../pipeline/observe.js'
import { findTraits } from '../pipeline/traits.js'
import { textOf } from '../platform/bytes.js'
import { warn } from '../platform/warn.js'
import { isProtected } from '../settings/checks.js'
import { ownProperties } from '../settings/setting.js'
import { createTransport } from '../transport/create-transport.js'
import { createV3 } from '../v3/index.js'
import { openResource } from '../v3/resource.js'
import { decryptText, encryptText } from '../v3/sensitive.js'
import { baseUrls } from './base-urls.js'
import type { ClientSetup, V3Settings } from './config.js'
import { lazyV2 } from './lazy-v2.js'
import { userAgent } from './user-agent.js'

/** The part of a client that loads the transport and the traits, at the first call. */
export interface Runtime extends Omit<ClientTools, 'download'> {
  send(call: Call): Promise<unknown>
  /** A file when the options have `to`, else a stream. */
  download(answer: unknown, options?: DownloadOptions): Promise<FileStream | DownloadedFile>
}

export function createRuntime(settings: ClientSetup): Runtime {
  const context = createContext(settings)
  const needV3 = (subject: string): V3Credentials => {
    if (context.credentials.v3) return context.credentials.v3
    throw new ConfigError(`${subject}: needs the settings of APIv3: \`serial\`, \`privateKey\` and \`certs\``)
  }
  const calls = countWork()
  const downloads = new Set<Promise<unknown>>()
  const bounded = <T>(subject: string, work: () => Promise<T>) => within({ subject, timeout: settings.timeout }, work)
  let closing: Promise<void> | undefined
  const track = <T>(answer: Promise<T>): Promise<T> => {
    downloads.add(answer)
    const forget = () => downloads.delete(answer)
    answer.then(forget, forget)
    return answer
  }
  /** Each call has a deadline of its own. A file has one for each piece, and may take for ever. */
  const closeAll = async (): Promise<void> => {
    await calls.ended()
    const end = performance.now() + settings.timeout
    await within({ subject: 'client.close', timeout: settings.timeout }, () => Promise.allSettled(downloads)).catch(
      () => undefined,
    )
    await context.transport.close(Math.max(0, end - performance.now()))
  }
  return {
    send: (call) => {
      if (closing) throw closedError(call.subject)
      calls.begin()
      return dispatch(call, context, calls.end)
    },
    download: async (answer, options = {}) => {
      if (closing) throw closedError('client.download')
      const { download } = await import('../bill/download.js')
      return track(download(answer, options, context, settings.baseUrls ?? []))
    },
    encrypt: async (text, options = {}) => {
      if (typeof text !== 'string') throw new RequestError(`client.encrypt: takes a string, not ${typeof text}`)
      const { serial, publicKey } = ownProperties(options)
      // An answer without its key must not lead to a text under another key.
      if (Object.hasOwn(options, 'publicKey')) {
        if (publicKey === undefined) throw new RequestError('client.encrypt: `publicKey` is undefined')
        const key = readPublicKey(publicKey, '`publicKey`', undefined, suitesWith(settings.v3?.suite))
        return encryptText(text, key, 'client.encrypt', 'text')
      }
      const keyring = guardKeyring(needV3('client.encrypt').keyring, 'client.encrypt', 'request')
      return bounded('client.encrypt', async () => {
        const key = await (serial === undefined ? keyring.current() : keyring.find(serial))
        if (key) return encryptText(text, key, 'client.encrypt', 'text')
        throw new RequestError(`client.encrypt: no key for serial ${serial}; configured: ${keyring.serials.join(', ')}`)
      })
    },
    decrypt: async (ciphertext) => {
      if (typeof ciphertext !== 'string') return decryptResource(ciphertext, settings.v3)
      const v3 = needV3('client.decrypt')
      return bounded('client.decrypt', () => decryptText(ciphertext, v3, 'client.decrypt', 'ciphertext'))
    },
    close: () => {
      closing ??= closeAll()
      return closing
    },
  }
}

/** Counts work until it ends, which costs a call less than a set of promises. */
function countWork() {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    begin: (): void => {
      running += 1
    },
    end: (): void => {
      running -= 1
      while (running === 0 && waiting.length > 0) waiting.pop()?.()
    },
    /** Resolves when none is running. */
    ended: () => new Promise<void>((resolve) => (running === 0 ? resolve() : waiting.push(resolve))),
  }
}

function closedError(subject: string): TransportError {
  return new TransportError(`${subject}: the client is closed; nothing was sent`, {
    reason: 'aborted',
    sent: false,
  })
}

/** The context that the calls of one client share. */
export function createContext(settings: ClientSetup): Context {
  const { attempts, timeout, maxResponseSize, now } = settings
  const credentials = credentialsOf(settings)
  const options = { maxResponseSize, userAgent: userAgent(settings.userAgent), headers: settings.headers, now }
  const known = settings.baseUrls ?? baseUrls.china.map(parseBaseUrl)
  const parsed = new Map(known.map((baseUrl) => [baseUrl.url, baseUrl]))
  const urls = known.map(({ url }) => url)
  return {
    credentials,
    protocols: {
      ...(credentials.v3 && { v3: createV3(credentials.v3, options) }),
      ...(credentials.v2 && { v2: lazyV2(credentials.v2, options) }),
    },
    transport: createTransport({ ...settings, clientCertificate: settings.v2?.clientCertificate }),
    traits: findTraits,
    warn: settings.deprecationWarnings ? warnOnce() : () => undefined,
    breakerOf: breakers(urls, settings.baseUrls !== undefined),
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
function credentialsOf({ v3, v2 }: ClientSetup): Credentials {
  return {
    v3: v3 && v3CredentialsOf(v3),
    v2: v2 && {
      mchid: v2.mchid,
      apiv2Key: v2.apiv2Key,
      hasCertificate: v2.clientCertificate !== undefined,
      decrypter: v3?.merchant.key,
    },
  }
}

function v3CredentialsOf({ merchant, keyring, suite: own }: V3Settings): V3Credentials {
  const { mchid, brand_id, serial } = merchant
  const { sign, suite, remote, ...decrypter } = merchant.key
  return { signer: { mchid, brand_id, serial, suite: own ?? suite, remote, sign }, decrypter, keyring }
}

/**
 * The client's own breaker, but for a call or an operation that has a base URL of its own.
 *
 * @param configured Whether the base URLs are the merchant's choice, which goes before that of an operation.
 */
function breakers(urls: readonly string[], configured: boolean): Context['breakerOf'] {
  const shared = createBreaker(urls)
  return (call, traits) => {
    const own = call.baseUrl?.url ?? (configured ? undefined : traits.baseUrl)
    return own === undefined ? shared : createBreaker([own])
  }
}

function refuseHttp({ baseUrl, subject }: Call): void {
  if (baseUrl === undefined || isProtected(baseUrl.url)) return
  throw new RequestError(
    `${subject}: \`baseUrl\` ${baseUrl.origin} is not protected by TLS and not on this machine; use https:, or set ` +
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
    warn(warning, 'WECHATPAY_DEPRECATED')
  }
}

async function decryptResource(resource: EncryptedResource, v3: V3Settings | undefined): Promise<string> {
  const key = v3?.apiv3Key
  if (!key) throw new ConfigError('client.decrypt: a resource needs the `apiv3Key` setting')
  try {
    return textOf(await openResource(resource, key, v3.suite))
  } catch (cause) {
    throw new DecryptionError(
      'client.decrypt: the resource cannot be decrypted; is `apiv3Key` the one of this merchant, and is the resource ' +
        'complete with its `nonce` and `associated_data`?',
      { field: 'ciphertext', cause },
    )
  }
}
