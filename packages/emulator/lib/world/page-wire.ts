/** Whether a signature was valid; `unchecked` when the request was refused before. */
export type Verdict = 'right' | 'wrong' | 'unchecked' | 'unsigned'

/** An exchange, in one line. */
export interface ExchangeSummary {
  /** Counted from 1. */
  readonly id: number
  /** The time of signatures: milliseconds since the epoch. */
  readonly at: number
  /** The same moment by the business clock, in milliseconds since the epoch. */
  readonly story: number
  /** Milliseconds until the answer was ready. */
  readonly took: number
  readonly method: string
  readonly target: string
  readonly status: number
  readonly code?: string
  readonly problem?: string
  /** The `message` of a refusal, as the client receives it. */
  readonly message?: string
  /** Numbers of orders, refunds and so on that request and answer name. */
  readonly numbers: readonly string[]
  /** The fault that was applied to it. */
  readonly fault?: string
  /** Of the request's signature. */
  readonly verdict: Verdict
}

/** An exchange in full, with an explanation of its signatures. */
export interface ExchangeView extends ExchangeSummary {
  readonly template?: string
  readonly request: Message
  readonly answer: Message
}

/** One of the two messages of an exchange. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>
  /** Its beginning, when it is long; empty for a file that is no text. */
  readonly body: string
  /** Bytes of the whole body. */
  readonly length: number
  readonly signature: Explanation
}

/** How the signature of a message was checked. */
export interface Explanation {
  readonly verdict: Verdict
  /** One sentence. */
  readonly summary: string
  /** How to correct it. */
  readonly advice?: string
  readonly checks: readonly Check[]
  /** The lines of the message that must be signed. */
  readonly lines: readonly Line[]
}

/** One of the checks of a signature, in the order in which they are made. */
export interface Check {
  /** The checked field or header. */
  readonly name: string
  /** `open` when an earlier check has failed. */
  readonly outcome: 'passed' | 'failed' | 'open'
  readonly text: string
}

/** A line of a signed message. Each ends in a line feed, which is not shown. */
export interface Line {
  readonly name: string
  readonly text: string
}

/** A row of a table; its stories know its type. */
export type Row = unknown

/** A row as the API shows it: a query, and its answer. */
export interface ApiView {
  /** `GET /v3/…`. */
  readonly query: string
  readonly answer: object
}

/** What the command `show` returns. */
export interface RowView {
  readonly row: Row
  readonly api?: ApiView
}

/** The meaning of a state for the user. */
export type Tone = 'good' | 'bad' | 'wait'

/** The first message to a page that connects. */
export interface Snapshot extends Moment {
  readonly mchid: string
  /** Serials: of the merchant's certificate, and of the platform's two keys. */
  readonly serials: { readonly merchant: string; readonly publicKey: string; readonly certificate: string }
  /** The last rows of each table, by key. */
  readonly tables: Readonly<Record<string, readonly (readonly [key: string, row: Row])[]>>
  /** The tone of the states of rows, by table; an unlisted state has the tone `wait`. */
  readonly states: Readonly<Record<string, Readonly<Record<string, Tone>>>>
  readonly exchanges: readonly ExchangeSummary[]
}

/** Later messages to the page. */
export interface Changes extends Moment {
  /** Changed rows; one without `row` was deleted. */
  readonly rows: readonly { readonly table: string; readonly key: string; readonly row?: Row }[]
  readonly exchanges: readonly ExchangeSummary[]
}

interface Moment {
  /** By the business clock: milliseconds since the epoch. */
  readonly now: number
  readonly money: Money
}

/** Balances of accounts, in fen. */
export interface Money {
  /** Over all accounts. Always 0. */
  readonly sum: number
  /** Those of merchants, and those with money in them. */
  readonly accounts: readonly { readonly account: string; readonly balance: number }[]
  /** How many such accounts are not listed. */
  readonly unlisted: number
}

/** A command, as `GET /_emulator/api/commands` lists it. */
export interface CommandInfo {
  readonly name: string
  readonly summary: string
  /** JSON Schema of each parameter. */
  readonly properties: Readonly<Record<string, object>>
  readonly required: readonly string[]
  /** States of a row for which it makes sense. Default: any. */
  readonly suits?: readonly string[]
}

/** The cashier's view of an order; for combined orders, `out_trade_no` and `transaction_id` are the first one's. */
export interface CashierView {
  readonly out_trade_no: string
  /** Fen, or the smallest unit of `currency`. */
  readonly total: number
  readonly currency: string
  /** The orders that are paid at once: one, unless they were combined. */
  readonly parts: readonly { readonly out_trade_no: string; readonly description: string; readonly total: number }[]
  readonly trade_type: string
  readonly state: string
  /** `code_url`, `prepay_id` or `h5_url`. */
  readonly handle: string
  /** End of the time for payment: milliseconds since the epoch, by the business clock. */
  readonly end: number
  readonly now: number
  readonly transaction_id?: string
  /** The notifications to the merchant, and their delivery. */
  readonly notifications: readonly {
    readonly id: string
    readonly event_type: string
    readonly url: string
    readonly state: string
    readonly attempts: number
    readonly problem?: string
  }[]
}
