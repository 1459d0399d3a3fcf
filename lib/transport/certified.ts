import { createSecureContext, rootCertificates, type SecureContextOptions } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { ClientCertificate } from '../../types/core.js'
import { ConfigError } from '../errors.js'

/** The sockets that present a certificate, opened at the first request that needs them. */
export interface Certified {
  /** @throws {ConfigError} when the certificate cannot be used. */
  dispatcher(): Dispatcher
  /** Closes what was opened here. A dispatcher of the caller's stays open. */
  close(): Promise<void>
}

/**
 * Sockets of their own for the requests that present the merchant API certificate, so that no other request goes over them.
 *
 * @param open Makes a pool with these options of TLS.
 */
export function certifiedDispatcher(
  certificate: ClientCertificate,
  open: (options: SecureContextOptions) => Dispatcher,
): Certified {
  let own: Dispatcher | undefined
  return {
    dispatcher: () => {
      if (certificate.dispatcher) return certificate.dispatcher
      own ??= open(optionsOf(certificate))
      return own
    },
    close: async () => own?.destroy(),
  }
}

function optionsOf({
  cert,
  key,
  pfx,
  passphrase,
  ca,
}: Exclude<ClientCertificate, { dispatcher: object }>): SecureContextOptions {
  const trust = trustOf({ ca })
  const options = pfx === undefined ? { cert, key, ...trust } : { pfx: Buffer.from(pfx), passphrase, ...trust }
  try {
    createSecureContext(options)
  } catch (error) {
    throw new ConfigError(`\`clientCertificate\` cannot be used (${reasonOf(error)}); nothing was sent`)
  }
  return options
}

/** The authorities that a client trusts: with a `ca`, that one and those of Node.js; without one, the default. */
export function trustOf({ ca }: { readonly ca?: string | undefined } = {}): SecureContextOptions {
  return ca === undefined ? {} : { ca: [...rootCertificates, ca] }
}

/** The cause in words: the engine's own error may quote what it was given. */
function reasonOf(error: unknown): string {
  const { message, code } = error as { readonly message?: unknown; readonly code?: unknown }
  if (/mac verify failure/i.test(String(message))) return 'the passphrase is wrong'
  if (/values? mismatch/i.test(String(message))) return 'certificate and key do not belong together'
  if (/unsupported/i.test(String(message))) return 'its encryption is one that this OpenSSL has switched off'
  return typeof code === 'string' ? code : 'it is malformed'
}
