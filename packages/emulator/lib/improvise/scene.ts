import type { Random } from '../state/random.js'
import type { FileKind } from '../world/answer-file.js'

/** What the values of an answer depend on, beside the request. */
export interface Scene {
  readonly mchid: string
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly random: Random
  /** The file to which the answer leads, for its `download_url` and its hash. */
  readonly download: () => Download
}

/** A file that this gateway hands out. */
export interface Download {
  readonly url: string
  readonly kind: FileKind
}
