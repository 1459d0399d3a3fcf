import type { Keyring, PlatformKey, SealedResource, Suite } from '../../types/core.js'
import { toCall } from '../call/to-call.js'
import type { ClientSetup } from '../client/config.js'
import { createContext } from '../client/runtime.js'
import { thrownText } from '../contain.js'
import { suitesWith } from '../crypto/suites.js'
import { DecryptionError, KeyringError, SignatureError } from '../errors.js'
import { inConsole } from '../keys/console.js'
import { normalise } from '../keys/keyring.js'
import { readPublicKey } from '../keys/read-key.js'
import { dispatch } from '../pipeline/dispatch.js'
import { textOf } from '../platform/bytes.js'
import { warn } from '../platform/warn.js'
import { ownProperties } from '../settings/setting.js'
import type { WireRequest, WireResponse, WireTransport } from '../transport/transport.js'
import { isKnownAlgorithm, openResource } from '../v3/resource.js'

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
  /** Which certificates are listed; `undefined`: WeChat Pay's default, those of RSA. */
  readonly algorithmType: string | undefined
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
  { certificates, find, current, algorithmType }: Trusted,
): Promise<readonly PlatformCertificate[]> {
  const read = (answer: unknown) => readList(answer, apiv3Key, settings.now(), settings.v3?.suite)
  const keyring: Keyring = {
    current: () => current ?? Promise.reject(new TypeError('a keyless request asks for no key')),
    find: (given) => {
      const serial = normalise(given)
      const trusted = find?.(serial) ?? certificates.find((certificate) => certificate.serial === serial)
      if (trusted) return trusted
      // A certificate inside the answer proves it: it was encrypted by a holder of the APIv3 key. So are the first list, and one
      // that is signed by a certificate which has replaced the known ones before their end.
      return bootstrap(serial)
    },
    serials: certificates.map(({ serial }) => serial),
  }
  const bootstrap = async (serial: string) => bootstrapKey(await read(parse(latest())), serial)
  const context = createContext({ ...settings, v3: settings.v3 && { ...settings.v3, keyring } })
  const { transport, latest } = record(context.transport)
  const traits = () => ownProperties(current ? {} : { keyless: true as const })
  try {
    const options = algorithmType === undefined ? {} : { query: { algorithm_type: algorithmType } }
    const { data } = await dispatch(toCall('GET', 'v3/certificates', options), { ...context, transport, traits })
    return usable(await read(data))
  } catch (error) {
    // The keyring above is this module's own: what it says about a certificate in the answer is the error.
    throw error instanceof KeyringError && error.cause !== undefined ? error.cause : error
  } finally {
    await context.transport.close(0)
  }
}

/** The certificate that proves the list which holds it. @throws the first problem of the list, when it is not among the others. */
function bootstrapKey({ certificates, problems }: Readout, serial: string): PlatformCertificate | undefined {
  const found = certificates.find((certificate) => certificate.serial === serial)
  if (!found && problems.length > 0) throw problems[0]
  return found
}

/** The same transport, which remembers its latest answer: a certificate in it may be what proves it. */
function record(transport: WireTransport): { transport: WireTransport; latest: () => WireResponse | undefined } {
  let reply: WireResponse | undefined
  return {
    latest: () => reply,
    transport: {
      ...transport,
      send: async (request) => {
        const answer = await transport.send(request)
        reply = answer.headers['content-encoding'] === undefined ? answer : await decompressed(answer, request)
        return answer
      },
    },
  }
}

async function decompressed(answer: WireResponse, { maxResponseSize }: WireRequest): Promise<WireResponse | undefined> {
  const { inflate } = await import('../transport/inflate.js')
  const inflated = await inflate(answer, maxResponseSize)
  return 'reply' in inflated ? inflated.reply : undefined // the pipeline says what is wrong with it
}

/** The body of a successful answer, read before it is verified. */
function parse(reply: WireResponse | undefined): unknown {
  if (reply?.status !== 200) return undefined
  try {
    return JSON.parse(textOf(reply.body))
  } catch {
    return undefined
  }
}

interface Listed {
  readonly serial_no: string
  readonly encrypt_certificate: SealedResource
}

/** The certificates of a list that are valid now. */
interface Readout {
  readonly certificates: readonly PlatformCertificate[]
  /** What is wrong with the others: another algorithm, a key that is too short, a wrong serial. */
  readonly problems: readonly unknown[]
}

/**
 * Reads a list of certificates. One that cannot be used does not cost the others: the list may hold a kind of certificate that
 * this version does not know.
 */
async function readList(
  answer: unknown,
  apiv3Key: Uint8Array,
  now: number,
  suite: Suite | undefined,
): Promise<Readout> {
  const { data } = (answer ?? {}) as { data?: readonly Listed[] } // decryption proves each entry, or fails on any other shape
  const certificates: PlatformCertificate[] = []
  const problems: unknown[] = []
  for (const listed of Array.isArray(data) ? (data as readonly Listed[]) : []) {
    try {
      if (!isKnownAlgorithm(listed.encrypt_certificate?.algorithm, suite)) continue
      const certificate = await readOne(listed, apiv3Key, suite)
      if (now < certificate.until) certificates.push(certificate)
    } catch (problem) {
      problems.push(problem)
    }
  }
  return { certificates: certificates.toSorted((a, b) => b.until - a.until), problems }
}

/** The certificates of a verified list. @throws the first problem, when there is one and no certificate can be used. */
function usable({ certificates, problems }: Readout): readonly PlatformCertificate[] {
  const [problem] = problems
  if (problem === undefined) return certificates
  if (certificates.length === 0) throw problem
  warnSkipped(problem, problems.length)
  return certificates
}

function warnSkipped(problem: unknown, count: number): void {
  warn(
    `${SUBJECT}: ${count} of the certificates cannot be used, the others are: ${thrownText(problem)}`,
    'WECHATPAY_CERTIFICATES',
  )
}

async function readOne(
  { serial_no, encrypt_certificate }: Listed,
  apiv3Key: Uint8Array,
  suite: Suite | undefined,
): Promise<PlatformCertificate> {
  const text = await decrypt(encrypt_certificate, apiv3Key, suite)
  const { certificate, ...key } = readPublicKey(text, 'a platform certificate', undefined, suitesWith(suite))
  const serial = normalise(certificate?.serial ?? 'none')
  if (!certificate || serial !== normalise(String(serial_no))) {
    throw new SignatureError(
      `${SUBJECT}: the certificate listed as ${String(serial_no).slice(0, 40)} has the serial ${serial}`,
      { reason: 'mismatch', status: 200 },
    )
  }
  return { ...key, serial, from: certificate.from, until: certificate.until }
}

async function decrypt(resource: SealedResource, apiv3Key: Uint8Array, suite: Suite | undefined): Promise<string> {
  try {
    return textOf(await openResource(resource, apiv3Key, suite))
  } catch (cause) {
    throw new DecryptionError(
      `${SUBJECT}: a certificate cannot be decrypted; is \`apiv3Key\` the one of this merchant ` +
        `(${inConsole('apiv3Key')})?`,
      { field: 'encrypt_certificate.ciphertext', cause },
    )
  }
}
