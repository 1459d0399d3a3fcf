import { availableParallelism } from 'node:os'
import type { ClientTools, EncryptedResource } from '../types/core.js'
import type { Settings } from './config.js'
import * as aes from './crypto/aes.js'
import { limit } from './crypto/limit.js'
import { privateKey } from './crypto/rsa.js'
import { dispatch } from './dispatch.js'
import { ConfigError, DecryptionError, RequestError, TransportError } from './errors.js'
import { findTraits } from './traits.js'
import { createTransport } from './transport.js'
import type { Call, Context, Traits } from './types.js'
import { userAgent } from './user-agent.js'
import { decryptText, encryptText } from './v3/sensitive.js'

/** What a client does once it is needed: the part that loads undici, jose and the traits. */
export interface Runtime extends ClientTools {
  send(call: Call): Promise<unknown>
}

export function createRuntime(settings: Settings): Runtime {
  const context = createContext(settings)
  const inFlight = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined
  return {
    send: (call) => {
      if (closing) throw closedError(call)
      const answer = dispatch(call, context)
      inFlight.add(answer)
      const forget = () => inFlight.delete(answer)
      answer.then(forget, forget)
      return answer
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

function closedError(call: Call): TransportError {
  return new TransportError(`${call.subject}: the client is closed; nothing was sent`, {
    reason: 'aborted',
    sent: false,
  })
}

function createContext(settings: Settings): Context {
  const { mchid, serial, keyring, baseUrl, timeout, maxResponseSize, now } = settings
  const key = privateKey(settings.privateKey)
  const bounded = limit(2 * availableParallelism())
  return {
    signer: {
      mchid,
      serial,
      sign: async (message) => Buffer.from(await bounded(() => key.sign(message))).toString('base64'),
    },
    decrypter: { decrypt: (ciphertext) => bounded(() => key.decrypt(ciphertext)) },
    keyring,
    transport: createTransport(settings.dispatcher),
    traits: findTraits,
    warn: settings.deprecationWarnings ? warnOnce() : () => undefined,
    baseUrl,
    timeout,
    maxResponseSize,
    userAgent: userAgent(settings.userAgent),
    now,
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
    const ciphertext = Buffer.from(resource.ciphertext, 'base64')
    return Buffer.from(aes.decrypt(ciphertext, key, resource.nonce, resource.associated_data ?? '')).toString()
  } catch (cause) {
    throw new DecryptionError(
      'client.decrypt: the resource cannot be decrypted; is `apiv3Key` the one of this merchant, and is the resource ' +
        'complete with its `nonce` and `associated_data`?',
      { field: 'ciphertext', cause },
    )
  }
}
