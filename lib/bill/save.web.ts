import { RequestError } from '../errors.js'
import type { Place } from './save.js'
import { SUBJECT } from './source.js'

const REFUSAL = `${SUBJECT}: \`to\` is a path, and this runtime has no file system; leave it out and pass the stream on`

export function pathOf(): string {
  throw new RequestError(REFUSAL)
}

export async function openPlace(): Promise<Place> {
  throw new RequestError(REFUSAL)
}
