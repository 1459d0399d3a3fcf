import type { IncomingHttpHeaders } from 'node:http'
import type { Refusal } from './refusal.js'

/** One request and its answer. */
export interface Exchange {
  readonly method: string
  /** Path and query exactly as received. */
  readonly target: string
  /** The operation's path with its variables unexpanded; `undefined` when the request was refused before. */
  readonly template: string | undefined
  /** Lower-case names. */
  readonly headers: Readonly<IncomingHttpHeaders>
  /** Text of the request's body, or of the part `meta` of an upload; empty when there is none, or when it is too large. */
  readonly body: string
  readonly answer: Answer
  /** WeChat Pay's error code, when the request was refused. */
  readonly code: string | undefined
  /** Why the request was refused, without any value of a body, key or signature. */
  readonly problem: string | undefined
  /** Why production may refuse a request that was accepted here, for example a value that no document lists. */
  readonly notes?: readonly string[]
  /** The fault that was applied to it, requested by a header or by the operator. */
  readonly fault?: string
}

/** An answer, as it is sent. */
export interface Answer {
  /** 0 when there is no answer: the connection ends before the request is read. */
  readonly status: number
  /** Names in the case in which they are sent: `Wechatpay-Signature`. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON or XML text, or the text of a bill; empty for 204, and for a binary file. */
  readonly body: string
  /** The bytes of a binary file: PDF, image. */
  readonly file?: Uint8Array
  /** How the connection disturbs the answer. */
  readonly wire?: Wire
}

/** Disturbances of an answer on its way. */
export interface Wire {
  /** Milliseconds to wait before anything is sent. */
  readonly delayMs?: number
  /** The connection is reset before the answer begins, or closed half way through its body. */
  readonly cut?: 'before-answer' | 'mid-body'
}

/** A request, as it was received. */
export interface Received {
  readonly method: string
  /** Path and query exactly as received. */
  readonly target: string
  /** Lower-case names. */
  readonly headers: Readonly<IncomingHttpHeaders>
  /** `undefined` when it is larger than the emulator accepts. */
  readonly body: Uint8Array | undefined
  /**
   * The client certificate of the connection (mutual TLS): the merchant's own, another one, or none. A request of the same
   * process has no connection, and counts as one with the merchant's.
   */
  readonly certificate?: 'merchant' | 'other'
  /** Set by the server when the request breaks a rule of HTTP. */
  readonly refusal?: Refusal
}

/** A request in the shape of the caller's options: path variables next to `query`, `headers`, and `json` or `xml`. */
export type RequestOptions = Readonly<Record<string, unknown>>
