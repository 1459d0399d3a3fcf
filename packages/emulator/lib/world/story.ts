import type { Paths, ResponseOf } from 'wechatpay-chain'
import type { AnswerFile } from './answer-file.js'
import type { RequestOptions } from './exchange.js'
import type { Refusal } from './refusal.js'
import type { SentOf } from './sent.js'
import type { World } from './world.js'

type Verb<P extends keyof Paths> = keyof Paths[P] & ('get' | 'post' | 'put' | 'patch' | 'delete')

/**
 * Returns the `data` of an answer, or an `AnswerFile` where the operation answers with a file; throws a `Refusal` where the
 * platform would refuse. A `Refusal` that it returns is answered too, and keeps what the story has written.
 */
export type Respond = (request: RequestOptions, world: World) => unknown

/** The behaviour of one operation: its name (`PATCH v3/…`) and its function. */
export type Story = readonly [name: string, respond: Respond]

/** A story whose request and answer have the types of its operation. */
export function story<P extends keyof Paths, M extends Verb<P>>(
  verb: M,
  path: P,
  respond: (request: SentOf<P, M>, world: World) => ResponseOf<P, M> | Refusal,
): Story {
  // The gateway has validated the request against the spec from which its type is generated.
  return [`${verb.toUpperCase()} ${path}`, respond as Respond]
}

/** A story of an operation that answers with a file. */
export function fileStory<P extends keyof Paths, M extends Verb<P>>(
  verb: M,
  path: P,
  respond: (request: SentOf<P, M>, world: World) => AnswerFile,
): Story {
  return [`${verb.toUpperCase()} ${path}`, respond as Respond] // as above
}
