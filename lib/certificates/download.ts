import type { Keyring, PlatformKey } from '../../types/core.js'
import { toCall } from '../call/to-call.js'
import type { ClientSetup } from '../client/config.js'
import { createContext } from '../client/runtime.js'
import { DecryptionError, KeyringError, SignatureError } from '../errors.js'
import { inConsole } from '../keys/console.js'
import { normalise } from '../keys/keyring.js'
import { readPublicKey } from '../keys/read-key.js'
import { dispatch } from '../pipeline/dispatch.js'
import { ownProperties } from '../settings/setting.js'
import type { WireResponse, WireTransport } from '../transport/transport.js'
import { isKnownAlgorithm, openResource, type SealedResource } from '../v3/resource.js'

/** A verified platform certificate. */
export interface PlatformCertificate extends PlatformKey {
  /** Milliseconds since the epoch. */
  readonly from: number
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** The keys that verify a download. */
export interface Trusted {
  readonly certificates: readonly PlatformCertificate[]
  readonly find: ((serial: string) => PlatformKey | undefined) | undefined
  /** The key that the request names, so that it signs the answer. */
  readonly current: PlatformKey | undefined
  /** Whether a certificate inside the answer may verify it: it was encrypted by a holder of the APIv3 key. */
  readonly bootstrap: boolean
}

const SUBJECT = 'GET v3/certificates'

/**
 * The platform certificates that are valid now, the one that is valid longest first.
 *
 * Goes through the same pipeline as any call; its sockets are closed at the end.
 *
 * @throws what a call throws; {DecryptionError} when the APIv3 key is not the right one.
 */
export async function downloadCertificates(
  settings: ClientSetup,
  apiv3Key: Uint8Array,
  { certificates, find, current, bootstrap }: Trusted,
): Promise<readonly PlatformCertificate[]> {
  const keyring: Keyring = {
    current: () => current ?? Promise.reject(new TypeError('a keyless request asks for no key')),
    find: (given) => {
      const serial = normalise(given)
      const trusted = find?.(serial) ?? certificates.find((certificate) => certificate.serial === serial)
      if (trusted || !bootstrap) return trusted
      return readList(parse(latest()), apiv3Key, settings.now()).find((certificate) => certificate.serial === serial)
    },
    serials: certificates.map(({ serial }) => serial),
  }
  const context = createContext({ ...settings, keyring })
  const { transport, latest } = record(context.transport)
  const traits = () => ownProperties(current ? {} : { keyless: true as const })
  try {
    const { data } = await dispatch(toCall('GET', 'v3/certificates', {}), { ...context, transport, traits })
    return readList(data, apiv3Key, settings.now())
  } catch (error) {
    // The keyring above is this module's own: what it says about a certificate in the answer is the error.
    throw error instanceof KeyringError && error.cause !== undefined ? error.cause : error
  } finally {
    await context.transport.close(0)
  }
}

/** The same transport, which remembers its latest answer: a certificate in it may be what proves it. */
function record(transport: WireTransport): { transport: WireTransport; latest: () => WireResponse | undefined } {
  let reply: WireResponse | undefined
  return {
    latest: () => reply,
    transport: {
      ...transport,
      send: async (request) => {
        reply = await transport.send(request)
        return reply
      },
    },
  }
}

/** The body of a successful answer, read before it is verified. */
function parse(reply: WireResponse | undefined): unknown {
  if (reply?.status !== 200) return undefined
  try {
    return JSON.parse(Buffer.from(reply.body).toString())
  } catch {
    return undefined
  }
}

interface Listed {
  readonly serial_no: string
  readonly encrypt_certificate: SealedResource
}

function readList(answer: unknown, apiv3Key: Uint8Array, now: number): PlatformCertificate[] {
  const { data } = (answer ?? {}) as { data?: readonly Listed[] } // decryption proves each entry, or fails on any other shape
  return (Array.isArray(data) ? (data as readonly Listed[]) : [])
    .filter(({ encrypt_certificate }) => isKnownAlgorithm(encrypt_certificate?.algorithm))
    .map((listed) => readOne(listed, apiv3Key))
    .filter(({ until }) => now < until)
    .toSorted((a, b) => b.until - a.until)
}

function readOne({ serial_no, encrypt_certificate }: Listed, apiv3Key: Uint8Array): PlatformCertificate {
  const { certificate, ...key } = readPublicKey(decrypt(encrypt_certificate, apiv3Key), 'a platform certificate')
  const serial = normalise(certificate?.serial ?? 'none')
  if (!certificate || serial !== normalise(String(serial_no))) {
    throw new SignatureError(
      `${SUBJECT}: the certificate listed as ${String(serial_no).slice(0, 40)} has the serial ${serial}`,
      { reason: 'mismatch', status: 200 },
    )
  }
  return { ...key, serial, from: certificate.from, until: certificate.until }
}

function decrypt(resource: SealedResource, apiv3Key: Uint8Array): string {
  try {
    return Buffer.from(openResource(resource, apiv3Key)).toString()
  } catch (cause) {
    throw new DecryptionError(
      `${SUBJECT}: a certificate cannot be decrypted; is \`apiv3Key\` the one of this merchant ` +
        `(${inConsole('apiv3Key')})?`,
      { field: 'encrypt_certificate.ciphertext', cause },
    )
  }
}
