import type { ClientCertificate } from '../../types/core.js'
import { ConfigError } from '../errors.js'
import { inConsole } from './console.js'

/**
 * The checked `clientCertificate` of a configuration, copied. Whether certificate and key belong together is seen when the
 * first socket is opened.
 *
 * @param given The other settings: `mchid` is the default of `passphrase`.
 * @throws {ConfigError} when it is of another shape, or holds a path in place of PEM text.
 */
export function readClientCertificate(
  certificate: unknown,
  given: Readonly<Record<string, unknown>>,
): ClientCertificate {
  if (typeof certificate !== 'object' || certificate === null) throw wrong('`clientCertificate` must be an object')
  const { cert, key, pfx, passphrase, dispatcher, ca, ...others } = { ...certificate } as Record<string, unknown>
  const unknown = Object.keys(others)[0]
  if (unknown !== undefined) throw wrong(`\`clientCertificate.${unknown.slice(0, 40)}\` is unknown`)
  const kinds = [cert !== undefined || key !== undefined, pfx !== undefined, dispatcher !== undefined]
  if (kinds.filter(Boolean).length !== 1) throw wrong('`clientCertificate` must be one of three')
  if (ca !== undefined && !isPem(ca, 'CERTIFICATE')) throw wrong('`clientCertificate.ca` must be PEM text')
  if (dispatcher !== undefined) return readDispatcher(dispatcher)
  if (given.dispatcher !== undefined) {
    throw wrong('`dispatcher` opens the sockets of this client, so it cannot present `clientCertificate`')
  }
  const trust = typeof ca === 'string' && { ca }
  if (pfx !== undefined) return { pfx: readPfx(pfx), passphrase: readPassphrase(passphrase, given.mchid), ...trust }
  if (!isPem(cert, 'CERTIFICATE')) throw wrong('`clientCertificate.cert` must be the text of apiclient_cert.pem')
  if (!isPem(key, 'PRIVATE KEY')) throw wrong('`clientCertificate.key` must be the text of apiclient_key.pem')
  return { cert, key, ...trust }
}

function readDispatcher(dispatcher: unknown): ClientCertificate {
  const found = dispatcher as { readonly dispatch?: unknown } | null
  if (typeof found?.dispatch !== 'function')
    throw wrong('`clientCertificate.dispatcher` must be a Dispatcher of undici 7')
  return { dispatcher: dispatcher as NonNullable<Extract<ClientCertificate, { dispatcher: object }>['dispatcher']> } // it dispatches
}

function readPfx(pfx: unknown): Uint8Array {
  if (pfx instanceof Uint8Array && pfx.length > 0) return Uint8Array.from(pfx)
  throw wrong('`clientCertificate.pfx` must be the bytes of apiclient_cert.p12')
}

function readPassphrase(passphrase: unknown, mchid: unknown): string {
  const found = passphrase ?? mchid ?? ''
  if (typeof found === 'string') return found
  throw wrong('`clientCertificate.passphrase` must be text')
}

function isPem(value: unknown, label: string): value is string {
  return typeof value === 'string' && value.includes(`${label}-----`)
}

function wrong(problem: string): ConfigError {
  return new ConfigError(
    `${problem}; pass { cert, key } (PEM text), { pfx, passphrase } (the bytes of apiclient_cert.p12), or { dispatcher } ` +
      `(one that presents the certificate itself) (${inConsole('certificate')})`,
  )
}
