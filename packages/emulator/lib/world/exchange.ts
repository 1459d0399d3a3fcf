import type { IncomingHttpHeaders } from 'node:http'

/** One request and what the gateway answered. */
export interface Exchange {
  readonly method: string
  /** Path and query exactly as received. */
  readonly target: string
  /** The operation's path with its variables unexpanded; `undefined` when the request did not get that far. */
  readonly template: string | undefined
  /** Lower-case names. */
  readonly headers: Readonly<IncomingHttpHeaders>
  /** Text of the request's body, of an upload that of its part `meta`; empty when there is none, or when it is too large. */
  readonly body: string
  readonly answer: Answer
  /** WeChat Pay's error code, when the request was refused. */
  readonly code: string | undefined
  /** Why the request was refused, in words that hold no value of a body, no key and no signature. */
  readonly problem: string | undefined
  /** The fault that was played on it, by order of a header or of the operator. */
  readonly fault?: string
}

/** What goes back over the wire. */
export interface Answer {
  /** 0 when there is none: the connection ends before the request was looked at. */
  readonly status: number
  /** Names as they are sent: `Wechatpay-Signature`. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON text, or the text of a bill; empty for 204, and for a file that is no text. */
  readonly body: string
  /** The bytes of a file that is no text: PDF, image. */
  readonly file?: Uint8Array
  /** What the connection does to the answer; whoever carries it acts that out. */
  readonly wire?: Wire
}

/** How an answer fails to arrive as it should. */
export interface Wire {
  /** Milliseconds to wait before anything is sent. */
  readonly delayMs?: number
  /** The connection is reset before the answer begins, or closed half way through its body. */
  readonly cut?: 'before-answer' | 'mid-body'
}

/** A request as it came over the wire. */
export interface Received {
  readonly method: string
  /** Path and query exactly as received. */
  readonly target: string
  /** Lower-case names. */
  readonly headers: Readonly<IncomingHttpHeaders>
  /** `undefined` when it is larger than the gateway takes. */
  readonly body: Uint8Array | undefined
}

/** A request in the shape of the caller's options: path variables beside `query`, `headers` and `json`. */
export type RequestOptions = Readonly<Record<string, unknown>>
