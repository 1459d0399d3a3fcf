import type { Field } from './field.js'

/** What has become of an operation or a notification that is no longer offered as it was. */
export interface Lifecycle {
  readonly state: string
  readonly since?: string
  readonly replacedBy?: readonly string[]
}

/** Who says so: the manual's page, the page of a twin, or nobody whose page was at hand. */
export type ErrorSource = 'manual' | 'twin' | 'known'

/** An error code that an operation may answer with. */
export interface ErrorSpec {
  readonly status: number
  readonly code: string
  /** Why it comes and what to do, where that is particular to the operation. */
  readonly cause?: string
  readonly cure?: string
  /** Where the page that lists the others does not. */
  readonly from?: 'known'
}

/** What a file under `spec/v3/`, `spec/v2/` or `spec/brand/` holds. */
export interface OperationSpec {
  readonly title: string
  readonly business: readonly string[]
  readonly modes?: readonly string[]
  readonly lifecycle?: Lifecycle
  readonly references: readonly string[]
  readonly unreferenced?: string
  readonly baseUrl?: string
  readonly baseUrlRequired?: true
  readonly clientCertificate?: true
  readonly nonceless?: true
  readonly repeatable?: true
  readonly fragment?: string
  readonly urlFrom?: readonly string[]
  readonly 'x-errors'?: {
    readonly from: ErrorSource
    /** Another operation with the same codes, `GET v3/…`; `codes` are added to those, or replace them. */
    readonly like?: string
    readonly codes: readonly ErrorSpec[]
  }
  readonly request: Field
  readonly response: Field
}

/** One operation: its file, and what the file's name says. */
export interface Operation {
  /** The folder `spec/` as it was given, and the way from there; with slashes. */
  readonly file: string
  /** `v3/pay/transactions/id/{transaction_id}`; its first segment is `v3`, `v2` or `brand`. */
  readonly template: string
  /** `GET`. */
  readonly method: string
  readonly spec: OperationSpec
}

/** What a file under `spec/webhook/` holds. */
export interface NotificationSpec {
  readonly title: string
  readonly eventTypes?: readonly string[]
  readonly originalType?: readonly string[]
  readonly resourceType?: readonly string[]
  readonly summary?: readonly string[]
  readonly associatedData?: readonly string[]
  readonly associatedDataRequired?: true
  readonly business?: readonly string[]
  readonly modes?: readonly string[]
  readonly lifecycle?: Lifecycle
  readonly references: readonly string[]
  readonly unreferenced?: string
  /** v3: the plaintext of the envelope's `resource`. */
  readonly resource?: Field
  /** v2: the whole message. */
  readonly xml?: Field
  readonly acknowledgement?: { readonly headers?: Field; readonly json?: Field }
}

/** One notification: its file, and what the file's name says. */
export interface Notification {
  /** The folder `spec/` as it was given, and the way from there; with slashes. */
  readonly file: string
  readonly protocol: 'v3' | 'v2'
  /** The event type, or a slug for a v2 notification without one. */
  readonly name: string
  readonly spec: NotificationSpec
}
