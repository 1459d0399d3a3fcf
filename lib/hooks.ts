/** One attempt of a call, about to be signed and sent. Nothing that the caller passed is in it. */
export interface RequestEvent {
  readonly method: string
  /** The path with its variables unexpanded, as the caller wrote it. */
  readonly template: string
  /** 1 for the first. */
  readonly attempt: number
  /** Base URL of the entry point. */
  readonly entry: string
}

/** Milliseconds that the steps of an attempt took; a step that was not reached is 0. */
export interface Durations {
  /** Encrypting, encoding and signing, with the wait for a free place to sign. */
  readonly sealing: number
  /** From the request's dispatch to the last byte of its answer. */
  readonly waiting: number
  /** Verifying, decoding and decrypting. */
  readonly opening: number
}

/** An attempt that came to a success. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number
  readonly requestId: string | undefined
  readonly verified: boolean
  readonly durations: Durations
}

/** An attempt that failed. Another one may follow. */
export interface ErrorEvent extends RequestEvent {
  /** What it threw; an `ApiError` has `status` and `requestId`. */
  readonly error: unknown
  readonly durations: Durations
}

/** What a client tells of its attempts. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  readonly onError?: ((event: ErrorEvent) => void) | undefined
}

/**
 * Tells of the attempts of one client: to its own hooks, and to whoever subscribes to the process-wide channels. What is
 * told is made only when somebody listens.
 */
export interface Observer {
  request(make: () => RequestEvent): void
  response(make: () => ResponseEvent): void
  error(make: () => ErrorEvent): void
}
