import type { Answer } from '../world/exchange.js'
import type { Given } from '../world/fault-request.js'
import { REASON, Refusal } from '../world/refusal.js'
import type { Effects, Fault, Parameter } from './fault.js'
import { SIGNATURE_FAULTS } from './signatures.js'

const DAY_S = 24 * 3600

/** The stage at which a fault is applied, and what has happened by then. */
const STAGE = {
  arrival: 'arrival: the request is not read and nothing is done',
  before: 'before execution: the request passes all checks and nothing is done',
  keys: 'keys: the request is carried out and answered',
  after: 'after execution: the request is carried out, and its answer is lost or late',
} as const

const WAIT: Parameter = {
  type: 'integer',
  minimum: 1,
  maximum: 600_000,
  default: 1000,
  description: 'how long to wait',
}

/** No answer at all: status 0 is never sent. */
const SILENCE: Answer = { status: 0, headers: {}, body: '', wire: { cut: 'before-answer' } }

/** All faults of requests and answers: what each does, and when. */
export const FAULTS = [
  ...SIGNATURE_FAULTS,
  fault(
    'clock-skew',
    'keys',
    "The emulator's clock is wrong, for the check of the request and for the date of the answer.",
    {
      parameters: {
        seconds: {
          type: 'integer',
          minimum: -366 * DAY_S,
          maximum: 366 * DAY_S,
          default: 600,
          description: 'seconds by which the clock is ahead; negative: behind',
        },
      },
      effects: ({ seconds = 0 }) => ({ skewMs: seconds * 1000 }),
    },
  ),
  fault(
    'certificates-expiring',
    'keys',
    'The certificate list holds one certificate that expires soon, without a successor.',
    {
      parameters: {
        days: {
          type: 'integer',
          minimum: 0,
          maximum: 365,
          default: 3,
          description: 'days until it expires; 0: it has expired',
        },
      },
      effects: ({ days = 0 }) => ({ certificateDays: days }),
    },
  ),
  fault('public-key-signs', 'keys', 'The public key signs the answer although the request names a certificate.', {
    effects: () => ({ signer: 'public-key' }),
  }),
  fault(
    'public-key-mode',
    'keys',
    'The merchant has migrated to public keys: no certificates are listed, and the public key signs.',
    {
      effects: () => ({ signer: 'public-key', hasNoCertificates: true }),
    },
  ),
  fault('rate-limit', 'before', 'Too many requests: 429 RATELIMIT_EXCEEDED.', {
    parameters: {
      retry_after: {
        type: 'integer',
        minimum: 0,
        maximum: 3600,
        description: 'seconds for the header Retry-After; without it the header is left out',
      },
    },
    effects: ({ retry_after }) => ({
      refuse: new Refusal(429, 'RATELIMIT_EXCEEDED', 'too many requests, by order of a fault', {
        reason: REASON.rateLimit,
      }),
      ...(retry_after !== undefined && { headers: { 'Retry-After': String(retry_after) } }),
    }),
  }),
  fault('system-error-before', 'before', '500 SYSTEM_ERROR, and the request is not carried out.', {
    effects: () => ({ refuse: systemError('nothing was done') }),
  }),
  fault('system-error-after', 'after', '500 SYSTEM_ERROR, although the request is carried out.', {
    effects: () => ({ conceal: systemError('the request may have been carried out') }),
  }),
  fault('bad-gateway-before', 'arrival', 'An unsigned HTML page with 502, from a gateway in front.', {
    effects: () => ({ atArrival: badGateway() }),
  }),
  fault('bad-gateway-after', 'after', 'The same page, although the request is carried out.', {
    effects: () => ({ replace: badGateway() }),
  }),
  fault('delay-before', 'before', 'The request waits before it is carried out.', {
    parameters: { milliseconds: WAIT },
    effects: ({ milliseconds = 0 }) => ({ waitMs: milliseconds }),
  }),
  fault('delay-after', 'after', 'The request is carried out at once, and its answer waits.', {
    parameters: { milliseconds: WAIT },
    effects: ({ milliseconds = 0 }) => ({ wire: { delayMs: milliseconds } }),
  }),
  fault('reset-before', 'arrival', 'The connection is reset, and the request is not carried out.', {
    effects: () => ({ atArrival: SILENCE }),
  }),
  fault('reset-after', 'after', 'The connection is reset, although the request is carried out.', {
    effects: () => ({ wire: { cut: 'before-answer' } }),
  }),
  fault('truncated', 'after', 'The connection ends half way through the body of the answer.', {
    effects: () => ({ wire: { cut: 'mid-body' } }),
  }),
] as const

function fault<N extends string, P extends string = never>(
  name: N,
  stage: keyof typeof STAGE,
  summary: string,
  row: { readonly parameters?: Readonly<Record<P, Parameter>>; readonly effects: (given: Given) => Effects },
): Fault<Effects, N, P> {
  const { parameters = {} as Record<P, Parameter>, effects } = row // without parameters, `P` is `never`
  return { name, stage: STAGE[stage], summary, parameters, effects }
}

function systemError(truth: string): Refusal {
  return new Refusal(500, 'SYSTEM_ERROR', `system error, by order of a fault: ${truth}; query before you repeat it`)
}

function badGateway(): Answer {
  const body = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n'
  return { status: 502, headers: { 'Content-Type': 'text/html', 'Content-Length': String(body.length) }, body }
}
