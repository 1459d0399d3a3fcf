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

type Merchant = 'mch_id' | 'mchid' | 'combine_mch_id'

/** Received fields of APIv2: the number of the merchant, which a client may fill in, is there, as text. */
type Owned<X> = X extends unknown ? Omit<X, Merchant> & { readonly [K in Extract<keyof X, Merchant>]-?: string } : never

/** The fields of a received message of APIv2. */
export type XmlOf<P extends keyof Paths> =
  SentOf<P, 'post' & keyof Paths[P]> extends { readonly xml: infer X } ? Owned<X> : never

/** A value of an answer of APIv2; an object where the spec says that its text is JSON. */
type XmlAnswerValue = string | number | object | undefined

/**
 * The fields of an answer of APIv2, which are texts on the wire; numbered ones by their number, as `refund_id_0`. A failure
 * that leaves something behind, such as a payment that waits for a password, states `result_code` and `err_code` itself.
 */
export type XmlAnswer<P extends keyof Paths> = {
  readonly [K in keyof ResponseOf<P, 'post' & keyof Paths[P]>]?: XmlAnswerValue
} & { readonly [name: `${string}_${number}`]: string | number }

/** A story of APIv2. The gateway adds `return_code`, `result_code`, the merchant's numbers, nonce and signature. */
export function xmlStory<P extends keyof Paths>(
  path: P,
  respond: (xml: XmlOf<P>, world: World) => XmlAnswer<P>,
): Story {
  // As above. A request of APIv2 has no other part.
  return [`POST ${path}`, (({ xml }, world) => respond(xml as XmlOf<P>, world)) as Respond]
}

/** A story of APIv2 that answers with a file. */
export function xmlFileStory<P extends keyof Paths>(
  path: P,
  respond: (xml: XmlOf<P>, world: World) => AnswerFile,
): Story {
  return [`POST ${path}`, (({ xml }, world) => respond(xml as XmlOf<P>, world)) as Respond] // as above
}

/** The received query of an operation. */
export type QueryOf<P extends keyof Paths> =
  SentOf<P, 'get' & keyof Paths[P]> extends { readonly query: infer Q } ? Owned<Q> : never

/** A story of APIv2 that a browser asks for; returns the URL to which it is sent. */
export function redirectStory<P extends keyof Paths>(
  path: P,
  respond: (query: QueryOf<P>, world: World) => string,
): Story {
  return [`GET ${path}`, (({ query }, world) => respond(query as QueryOf<P>, world)) as Respond] // as above
}

/** A story of APIv2 whose fields are in its query, and whose answer is XML. */
export function xmlQueryStory<P extends keyof Paths>(
  path: P,
  respond: (query: QueryOf<P>, world: World) => Readonly<Record<string, string>>,
): Story {
  return [`GET ${path}`, (({ query }, world) => respond(query as QueryOf<P>, world)) as Respond] // as above
}
