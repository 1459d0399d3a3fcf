import { createHash } from 'node:crypto'
import { FILE } from '../requests-of.js'
import type { Stage } from '../stage.js'

type Options = Readonly<Record<string, unknown>>

/** Requests for an image that was uploaded. */
export async function mediaRequests({
  client,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly (readonly [string, Options])[]> {
  const meta = { filename: 'torn.png', sha256: createHash('sha256').update(FILE).digest('hex') }
  const { media_id } = (await client.v3.merchantService.images.upload.post({ body: { meta, file: FILE } })).data
  return [
    ['GET v3/merchant-service/images/{media_id}', { media_id }],
    ['GET v3/global/merchant-service/images/{media_id}', { media_id, query: { complaint_id: '1' } }],
  ]
}
