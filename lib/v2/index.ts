import type { ApiResponse, Traits } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import type { AnyContent, Call } from '../call/call.js'
import { completeUpload } from '../call/complete-upload.js'
import { encode } from '../call/encode.js'
import { encodeForm } from '../call/multipart.js'
import type { Protocol, ProtocolOptions, Sealed, V2Credentials } from '../call/protocol.js'
import { sentTarget, targetOf } from '../call/target.js'
import { ConfigError, RequestError } from '../errors.js'
import { inConsole } from '../keys/console.js'
import type { V2Context } from './context.js'
import { fieldsGiven, type Signed, signFields } from './fields.js'
import { open } from './open.js'
import { writeXml } from './write-xml.js'

const ACCEPT = 'text/xml, text/plain, application/x-gzip'
const XML_TYPE = 'text/xml; charset=utf-8'

/** The XML protocol, for one client. */
export function createV2(credentials: V2Credentials, options: ProtocolOptions): Required<Protocol> {
  const context: V2Context = { ...credentials, ...options }
  return {
    name: 'v2',
    seal: (attempt) => seal(attempt, context),
    open: (reply, sealed, attempt) => open(reply, sealed, attempt, context),
    repeatable: ({ method }, { repeatable }) => repeatable ?? method === 'GET',
    pageOf: async (attempt) => pageOf(attempt, context),
  }
}

/** Fill in → sign → write. */
async function seal(attempt: Attempt, context: V2Context): Promise<Sealed> {
  const { call, traits, baseUrl, deadline, repeatable } = attempt
  checkCall(call)
  checkCertificate(call, traits, context)
  const content = await completeUpload(call, traits)
  const signed = signFields(fieldsGiven(call, content, queryOf(attempt)), attempt, context)
  const { body, contentType } = await bodyOf(call, content, signed)
  const headers: Record<string, string> = {
    accept: ACCEPT,
    'user-agent': context.userAgent,
    'content-type': contentType,
    ...context.headers,
    ...call.headers,
  }
  if (content?.kind === 'form') headers['content-type'] = contentType // the client chooses the boundary of an upload
  const request = {
    subject: call.subject,
    repeatable,
    method: call.method,
    origin: baseUrl.origin,
    target: sentTarget(baseUrl, targetFor(attempt, signed)),
    headers,
    body,
    deadline,
    maxResponseSize: context.maxResponseSize,
    stream: traits.file === true,
    clientCertificate: traits.clientCertificate === true,
  }
  return { request, message: signed.message }
}

/** The body of a request; none for GET, whose fields are in the query. */
async function bodyOf(
  { method }: Call,
  content: AnyContent | undefined,
  { fields }: Signed,
): Promise<{ body: Uint8Array | undefined; contentType: string }> {
  if (method === 'GET') return { body: undefined, contentType: XML_TYPE }
  if (content?.kind === 'form') {
    const { bytes, contentType } = await encodeForm(fields, content.files)
    return { body: bytes, contentType }
  }
  return { body: Buffer.from(writeXml(Object.fromEntries(fields))), contentType: XML_TYPE }
}

/** Path and query on the wire: the path has no `v2/`; on GET the query is written anew from the signed fields. */
function targetFor(attempt: Attempt, { fields }: Signed): string {
  const { call, path, baseUrl } = attempt
  const [pathname = ''] = path.replace(/^v2\//i, '').split('?', 1)
  if (call.method !== 'GET') return targetOf(baseUrl, path.replace(/^v2\//i, ''), call.query)
  const query = fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
  return `${baseUrl.prefix}/${pathname}?${query}`
}

/** The query that the caller wrote into the path, which is signed with the others. */
function queryOf({ path }: Attempt): string {
  return path.includes('?') ? path.slice(path.indexOf('?') + 1) : ''
}

/** The answer of an operation that is a page for a browser: its signed URL. Nothing is sent. */
function pageOf(attempt: Attempt, context: V2Context): ApiResponse<unknown> {
  const { call, traits, baseUrl } = attempt
  checkCall(call)
  const signed = signFields(fieldsGiven(call, undefined, queryOf(attempt)), attempt, context)
  const location = `${baseUrl.origin}${sentTarget(baseUrl, targetFor(attempt, signed))}${traits.fragment ?? ''}`
  return { status: 302, headers: { location }, requestId: undefined, data: location, verified: false }
}

function checkCall({ subject, method, content }: Call): void {
  const refuse = (problem: string) => new RequestError(`${subject}: ${problem}; nothing was sent`)
  if (method !== 'GET' && method !== 'POST') throw refuse('APIv2 has GET and POST alone')
  if (content?.kind === 'json') throw refuse('this is an operation of APIv2, whose body is XML: pass `xml`, not `json`')
  if (content?.kind === 'raw' || content?.kind === 'multipart') {
    throw refuse(
      'this is an operation of APIv2: pass its fields as `xml`; a body that is written already is not signed',
    )
  }
}

function checkCertificate({ subject }: Call, traits: Traits, { hasCertificate }: V2Context): void {
  if (!traits.clientCertificate || hasCertificate) return
  throw new ConfigError(
    `${subject}: WeChat Pay asks for the merchant API certificate here (mutual TLS), and this client has none; give ` +
      'createClient `clientCertificate: { cert, key }`, the content of apiclient_cert.pem and apiclient_key.pem, or ' +
      `\`{ pfx, passphrase }\`, that of apiclient_cert.p12 (${inConsole('certificate')}); nothing was sent`,
  )
}
