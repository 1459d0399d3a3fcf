import type { DownloadedFile, DownloadOptions, FileStream, Traits } from '../../types/core.js'
import type { BaseUrl } from '../call/base-url.js'
import { CALL_OPTIONS, type Option } from '../call/options.js'
import { toCall } from '../call/to-call.js'
import type { Decrypter } from '../crypto/roles.js'
import { semaphore } from '../crypto/semaphore.js'
import { RSA, suiteOf } from '../crypto/suites.js'
import { RequestError } from '../errors.js'
import type { Context } from '../pipeline/context.js'
import { within } from '../pipeline/deadline.js'
import { dispatch } from '../pipeline/dispatch.js'
import { type Following, follow } from '../platform/follow.js'
import { leave, onClosed, toStream } from '../platform/stream.js'
import { isBoolean } from '../settings/checks.js'
import { didYouMean } from '../settings/nearest.js'
import { ownProperties } from '../settings/setting.js'
import { toFileStream } from '../transport/file-stream.js'
import type { Authenticated } from './authenticated.js'
import { contentOf } from './content.js'
import { authenticate } from './encrypted.js'
import { openPlace, pathOf } from './save.js'
import { isWechatOrigin, type Source, SUBJECT, sourcesOf } from './source.js'

/** The answers of `download_url` carry no signature: the digest proves them. */
const TRAITS: Traits = ownProperties({ unsigned: true, file: true })

/** Encrypted parts that are fetched at once: their URLs all live the same 5 minutes. */
const AT_ONCE = 4

export type Options = DownloadOptions & { readonly to?: string | URL | undefined }

/** Those that it shares with calls are checked there. */
const OPTIONS = {
  to: { is: (value) => typeof value === 'string' || value instanceof URL, wanted: 'a path, or a `file:` URL' },
  signal: CALL_OPTIONS.signal,
  timeout: CALL_OPTIONS.timeout,
  retry: CALL_OPTIONS.retry,
  unverified: { is: isBoolean, wanted: 'a boolean' },
} as const satisfies { readonly [N in keyof Options]-?: Option }

/**
 * The content that an answer refers to, as a stream or in a file.
 *
 * @param baseUrls Where the client's own calls go, if it is configured: hosts in addition to WeChat Pay's, or on the way to them.
 * @see `ClientTools.download` in types/core.d.ts
 */
export async function download(
  answer: unknown,
  given: Options,
  context: Context,
  baseUrls: readonly BaseUrl[],
): Promise<FileStream | DownloadedFile> {
  const options = ownProperties(given)
  check(options)
  const origins = baseUrls.map(({ origin }) => origin)
  const sources = sourcesOf(
    answer,
    origins,
    options.unverified === true,
    suiteOf(context.credentials.v3?.signer.suite ?? RSA.name),
  )
  const route = { context, throughProxy: origins.some((origin) => !isWechatOrigin(origin)) }
  if (options.to === undefined) return open(sources, options, route)
  const path = pathOf(options.to)
  const place = await openPlace(path)
  return { path, size: await place.fill(() => open(sources, options, route, path)) }
}

/** The way to the files. */
interface Route {
  readonly context: Context
  /** Whether the client reaches WeChat Pay through another host, so that files have to be fetched through it as well. */
  readonly throughProxy: boolean
}

function check(options: Options): void {
  const known = Object.keys(OPTIONS)
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) {
      throw new RequestError(
        `${SUBJECT}: unknown option \`${name}\`; it takes ${known.join(', ')}${didYouMean(name, known)}`,
      )
    }
    const { is, wanted }: Option = OPTIONS[name as keyof Options] // it is one of them, by the line above
    if (value !== undefined && !is(value)) throw new RequestError(`${SUBJECT}: \`${name}\` must be ${wanted}`)
  }
}

async function open(sources: readonly Source[], options: Options, route: Route, path?: string): Promise<FileStream> {
  const [first] = sources
  const { maxResponseSize } = route.context
  if (sources.length === 1 && first && !first.encryption) {
    const file = await get(first, options, route)
    const content = toStream(contentOf(file, first.digest))
    onClosed(content, () => leave(file))
    return toFileStream(content, { contentType: file.contentType, subject: SUBJECT, maxResponseSize })
  }
  const following = follow(options.signal)
  const parts = await openParts(sources, options, following, route, path).catch((error: unknown) => {
    following.leave()
    throw error
  })
  const content = toStream(joined(sources, parts))
  onClosed(content, () => {
    following.leave()
    void release(parts)
  })
  return toFileStream(content, { contentType: '', subject: SUBJECT, maxResponseSize })
}

async function get(
  source: Source,
  { signal, timeout, retry }: Options,
  { context, throughProxy }: Route,
): Promise<FileStream> {
  const { origin, pathname, search } = source.url
  const detour = throughProxy && isWechatOrigin(origin)
  const given = { file: pathname.slice(1) + search, baseUrl: detour ? undefined : origin, signal, timeout, retry }
  const call = { ...toCall('GET', '{+file}', given), subject: SUBJECT }
  // The path of the file is complete: of the base URL's path only what the proxy removes stands before it.
  const baseUrlOf = (url: string) => ({ ...context.baseUrlOf(url), prefix: '' })
  const { data } = await dispatch(call, { ...context, traits: () => TRAITS, ...(detour && { baseUrlOf }) })
  return data as FileStream // these traits say so
}

/** Every part, authenticated. When one fails, the others are aborted and released. */
async function openParts(
  sources: readonly Source[],
  options: Options,
  { signal, abort }: Following,
  route: Route,
  path: string | undefined,
): Promise<Authenticated[]> {
  let hasFailed = false
  const limit = semaphore(AT_ONCE)
  const decrypter = bounded({ ...options, signal }, route.context)
  const opened = sources.map((source) =>
    limit(async (): Promise<Authenticated> => {
      if (hasFailed) throw new Error('another part has failed') // without the work of making a request; nobody sees it
      const file = await get(source, { ...options, signal }, route)
      if (!source.encryption) return { content: file, release: async () => leave(file) }
      try {
        return await authenticate(file, source.encryption, decrypter, { path, most: route.context.maxResponseSize })
      } catch (error) {
        leave(file)
        throw error
      }
    }),
  )
  try {
    return await Promise.all(opened)
  } catch (error) {
    hasFailed = true
    abort()
    const rest = await Promise.allSettled(opened)
    await release(rest.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : [])))
    throw error
  }
}

/** The key that decrypts, within the time limit of the download: an external signer may hang. */
function bounded({ signal, timeout }: Options, context: Context): Decrypter | undefined {
  const decrypter = context.credentials.v3?.decrypter
  if (!decrypter) return undefined
  const limits = { subject: SUBJECT, timeout: timeout ?? context.timeout, signal }
  return { ...decrypter, decrypt: (ciphertext) => within(limits, () => decrypter.decrypt(ciphertext)) }
}

async function* joined(sources: readonly Source[], parts: readonly Authenticated[]): AsyncGenerator<Uint8Array> {
  for (const [index, source] of sources.entries()) {
    const part = parts[index]
    if (part) yield* contentOf(part.content, source.digest)
  }
}

async function release(parts: readonly Authenticated[]): Promise<void> {
  await Promise.allSettled(parts.map((part) => part.release()))
}
