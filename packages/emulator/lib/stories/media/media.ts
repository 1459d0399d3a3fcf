import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { AnswerFile } from '../../world/answer-file.js'
import { forgetFile, keepFile, keptFile } from '../../world/kept-files.js'
import { notFound } from '../../world/refusal.js'
import { fileStory, type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'

/** Size limit of all stored complaint images: 32 MiB. Beyond it the oldest are deleted. */
const MOST_BYTES = 32 * 2 ** 20

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.bmp': 'image/bmp',
  '.gif': 'image/gif',
}

/** The later use of the file. A file that was uploaded for one purpose is unknown for any other. */
type Purpose = 'application' | 'video' | 'coupon' | 'complaint'

/** A file that was uploaded. */
interface Medium {
  readonly id: string
  readonly purpose: Purpose
  readonly filename: string
  readonly sha256: string
  readonly size: number
}

/** A file in an upload. */
interface Sent {
  readonly filename: string
  readonly bytes: Uint8Array
}

/** By `media_id`. */
const media = tableOf<Medium>('media')

/**
 * Stories of uploads, and of images in complaints. The same file gets the same id again.
 *
 * Only images of complaints can be downloaded from the platform, so only their bytes are stored.
 */
export const mediaStories: readonly Story[] = [
  story('post', 'v3/merchant/media/upload', (request, world) => ({
    media_id: register(world, 'application', sentBy(request)).id,
  })),
  story('post', 'v3/merchant/media/video_upload', (request, world) => ({
    media_id: register(world, 'video', sentBy(request)).id,
  })),
  // The real URL is public; this one leads nowhere.
  story('post', 'v3/marketing/favor/media/image-upload', (request, world) => {
    const { id, filename } = register(world, 'coupon', sentBy(request))
    return { media_url: `https://example.com/media/${id}${extname(filename)}` }
  }),
  story('post', 'v3/merchant-service/images/upload', (request, world) => ({
    media_id: keepImage(world, sentBy(request)),
  })),
  story('post', 'v3/global/merchant-service/images/upload', (request, world) => ({
    media_id: keepImage(world, sentBy(request)),
  })),
  fileStory('get', 'v3/merchant-service/images/{media_id}', ({ media_id }, world) => imageOf(world, media_id)),
  fileStory('get', 'v3/global/merchant-service/images/{media_id}', ({ media_id }, world) => imageOf(world, media_id)),
]

/** The `media_id` under which an image of a complaint can be fetched from now on. */
export function keepImage(world: World, sent: Sent): string {
  const { id, size } = register(world, 'complaint', sent)
  const kept = [...media(world).values()].filter((one) => one.purpose === 'complaint' && one.id !== id)
  let total = kept.reduce((sum, one) => sum + one.size, size)
  for (const oldest of kept) {
    if (total <= MOST_BYTES) break
    media(world).delete(oldest.id)
    forgetFile(world, oldest.id)
    total -= oldest.size
  }
  keepFile(world, id, sent.bytes)
  return id
}

function imageOf(world: World, media_id: string): AnswerFile {
  const medium = media(world).get(media_id)
  const bytes = medium?.purpose === 'complaint' ? keptFile(world, media_id) : undefined
  if (!medium || !bytes) throw notFound('no image of a complaint has this media_id')
  return { contentType: IMAGE_TYPES[extname(medium.filename).toLowerCase()] ?? 'application/octet-stream', bytes }
}

function register(world: World, purpose: Purpose, { filename, bytes }: Sent): Medium {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = [...media(world).values()].find(
    (one) => one.purpose === purpose && one.sha256 === sha256 && one.filename === filename,
  )
  if (known) return known
  const medium: Medium = { id: world.random.digits(16), purpose, filename, sha256, size: bytes.length }
  media(world).set(medium.id, medium)
  return medium
}

function sentBy({ body }: { readonly body: unknown }): Sent {
  const { file, meta } = body as { file: Uint8Array; meta: { filename: string } } // by its spec; its reader gives bytes
  return { filename: meta.filename, bytes: file }
}
