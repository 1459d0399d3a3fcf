import type { Paths, RequestOf, ResponseOf } from 'wechatpay-chain'
import type { AnswerFile } from './answer-file.js'
import type { RequestOptions } from './exchange.js'
import type { World } from './world.js'

type Verb<P extends keyof Paths> = keyof Paths[P] & ('get' | 'post' | 'put' | 'patch' | 'delete')

/** The value of `data`, or an `AnswerFile` where the operation answers with a file; throws a `Refusal` where the platform would refuse. */
export type Tell = (request: RequestOptions, world: World) => unknown

/** How the platform plays one operation: its name (`PATCH v3/…`), and what it does. */
export type Story = readonly [name: string, tell: Tell]

/** A story that the types hold to its spec: request and answer are those of the operation. */
export function story<P extends keyof Paths, M extends Verb<P>>(
  verb: M,
  path: P,
  tell: (request: RequestOf<P, M>, world: World) => ResponseOf<P, M>,
): Story {
  // The gateway has validated the request against the very spec that its type is generated from.
  return [`${verb.toUpperCase()} ${path}`, tell as Tell]
}

/** The same for an operation that answers with a file. */
export function fileStory<P extends keyof Paths, M extends Verb<P>>(
  verb: M,
  path: P,
  tell: (request: RequestOf<P, M>, world: World) => AnswerFile,
): Story {
  return [`${verb.toUpperCase()} ${path}`, tell as Tell] // as above
}
