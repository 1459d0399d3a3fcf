import type {
  Claim,
  Delivery,
  Handle,
  Incident,
  Notification,
  NotificationTraits,
  ReceiverAnswer,
} from '../../types/core.js'
import { contain } from '../contain.js'
import { nonce } from '../crypto/nonce.js'
import { ConfigError, DecryptionError, RequestError, SignatureError, SizeError, TimeoutError } from '../errors.js'
import { acknowledgementText, checkSigner } from './acknowledge.js'
import { checkRecipient } from './check-recipient.js'
import type { ReceiverSetup } from './config.js'
import { type Opened, traitsOfEvent } from './open.js'
import { type NotificationProtocol, protocolOf, STANDARD } from './protocol.js'
import { toBytes, toWireHeaders } from './raw.js'

/** Reads a delivery. */
export type Read = () => Delivery | Promise<Delivery>

/** What is known of a delivery so far, for the answer when its time is over. */
interface Progress {
  protocol: NotificationProtocol
  /** Once its signature is proven. */
  opened?: Opened
  /** The answer, once the merchant's code has ended; only the store is waited for. */
  settled?: ReceiverAnswer
}

/** The result of one run of the merchant's code. */
interface Run {
  readonly answer: ReceiverAnswer
  /** What the store keeps when the code has succeeded: the acknowledgement. It must not run again, whatever the answer. */
  readonly done?: string
}

/**
 * Answers a delivery within the time limit, whatever the merchant's code does; never rejects.
 *
 * The code is not called for a message that failed a check, nor while another run of it is in progress or done.
 */
export async function respond(read: Read, handle: Handle, settings: ReceiverSetup): Promise<ReceiverAnswer> {
  const progress: Progress = { protocol: STANDARD }
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<ReceiverAnswer>((resolve) => {
    timer = setTimeout(() => resolve(lateAnswer(progress, settings)), settings.timeout)
  })
  try {
    return await Promise.race([answer(read, handle, settings, progress), late])
  } catch (error) {
    report(settings, error, { level: 'error', stage: 'handle' })
    return progress.protocol.failure(500, 'not handled')
  } finally {
    clearTimeout(timer)
  }
}

function lateAnswer({ protocol, opened, settled }: Progress, settings: ReceiverSetup): ReceiverAnswer {
  const { timeout } = settings
  if (settled) {
    const message = `notification: \`dedupe\` did not record the run within ${timeout} ms; the answer does not wait for it`
    report(settings, new TimeoutError(message), incident('dedupe', opened))
    return settled
  }
  const message = opened
    ? `notification: not handled within ${timeout} ms; WeChat Pay was asked to deliver it again, and the code of the merchant keeps running`
    : `notification: not received and checked within ${timeout} ms; the code of the merchant was not called`
  report(settings, new TimeoutError(message), { ...incident('timeout', opened), level: opened ? 'error' : 'warn' })
  return protocol.failure(503, 'not handled in time')
}

async function answer(
  read: Read,
  handle: Handle,
  settings: ReceiverSetup,
  progress: Progress,
): Promise<ReceiverAnswer> {
  let opened: Opened
  try {
    const { headers, body } = await read()
    const found = toWireHeaders(headers)
    const bytes = toBytes(body)
    progress.protocol = protocolOf(found, bytes)
    opened = await progress.protocol.open(found, bytes, settings)
  } catch (error) {
    return refusal(error, progress.protocol, settings)
  }
  const { protocol } = progress
  progress.opened = opened
  const traits = traitsOfEvent(opened.event_type)
  try {
    checkRecipient(opened, settings)
  } catch (error) {
    report(settings, error, incident('check', opened))
    return protocol.failure(403, 'for another merchant')
  }
  try {
    checkSigner(opened.event_type, traits, settings)
  } catch (error) {
    report(settings, error, incident('acknowledge', opened))
    return protocol.failure(500, 'not configured')
  }
  const delivery = { opened, traits, handle, progress }
  if (settings.store) return runOnce(delivery, settings)
  return (await run(delivery, settings)).answer
}

/** A notification that passed every check. */
interface Checked {
  readonly opened: Opened
  readonly traits: NotificationTraits
  readonly handle: Handle
  readonly progress: Progress
}

/** Runs the merchant's code, unless another run of it is in progress or done. */
async function runOnce(delivery: Checked, settings: ReceiverSetup): Promise<ReceiverAnswer> {
  const { opened, traits, progress } = delivery
  const { protocol } = progress
  const { store, claimTtl, doneTtl } = settings
  const { id } = opened
  const token = nonce()
  const claim = await attempt(async () => checkClaim(await store?.claim(id, token, claimTtl)), opened, settings)
  if (claim === undefined) return protocol.failure(503, 'try again')
  if (claim === 'busy') return protocol.failure(503, 'being handled')
  if (claim !== 'claimed') return protocol.success(claim.done, traits, settings)
  const { answer, done } = await run(delivery, settings)
  progress.settled = answer
  const settle = () => (done === undefined ? store?.release(id, token) : store?.done(id, token, done, doneTtl))
  await attempt(settle, opened, settings)
  return answer
}

/** The result of `claim`. Any other value must not pass for "done": the code would never run, and nobody would know. */
function checkClaim(claim: unknown): Claim {
  if (claim === 'claimed' || claim === 'busy') return claim
  if (typeof claim === 'object' && claim !== null && Object.hasOwn(claim, 'done')) {
    const { done } = claim as { readonly done: unknown } // the line above has found it
    if (typeof done === 'string') return { done }
  }
  throw new ConfigError(
    "notification: `claim` of `dedupe` must resolve to 'claimed', 'busy' or { done: string }, and it resolved to another " +
      `value (${claim === null ? 'null' : typeof claim}); the code was not called`,
  )
}

async function run({ opened, traits, handle, progress }: Checked, settings: ReceiverSetup): Promise<Run> {
  const { protocol } = progress
  let text: string
  try {
    const returned = await handle(opened as Notification) // typed by the spec; nothing else describes it
    text = acknowledgementText(opened.event_type, traits, returned)
  } catch (error) {
    report(settings, error, incident('handle', opened))
    return { answer: protocol.failure(500, 'not handled') }
  }
  const done = saysFailed(text) ? undefined : text
  try {
    return { answer: await protocol.success(text, traits, settings), ...(done !== undefined && { done }) }
  } catch (error) {
    report(settings, error, incident('handle', opened))
    return { answer: protocol.failure(500, 'not acknowledged'), ...(done !== undefined && { done }) }
  }
}

/** Whether an acknowledgement says itself that the code has failed. */
function saysFailed(text: string): boolean {
  return text !== '' && (JSON.parse(text) as { code?: unknown }).code === 'FAIL' // an object, as `acknowledgementText` checks
}

async function attempt<T>(work: () => T, opened: Opened, settings: ReceiverSetup): Promise<Awaited<T> | undefined> {
  try {
    return await work()
  } catch (error) {
    report(settings, error, incident('dedupe', opened))
    return undefined
  }
}

function incident(stage: Incident['stage'], opened: Opened | undefined): Incident {
  return { level: 'error', stage, ...(opened && { id: opened.id, event_type: opened.event_type }) }
}

/**
 * The answer to a delivery that failed a check. Until its signature is proven anybody may have sent it, so its incident is a
 * warning; save that a framework has parsed the body, which is this program's own fault and fails every notification.
 */
function refusal(error: unknown, { failure }: NotificationProtocol, settings: ReceiverSetup): ReceiverAnswer {
  const stage = 'check'
  if (error instanceof SignatureError) {
    report(settings, error, { level: error.reason === 'probe' ? 'info' : 'warn', stage })
    return failure(401, `signature refused: ${error.reason}`)
  }
  const isOurs = error instanceof DecryptionError || error instanceof RequestError
  report(settings, error, { level: isOurs ? 'error' : 'warn', stage })
  if (error instanceof SizeError) return failure(413, 'too large')
  if (error instanceof DecryptionError) return failure(400, 'cannot be decrypted')
  return failure(500, error instanceof RequestError ? 'the raw body is not available' : 'cannot be checked')
}

function report({ onIncident }: ReceiverSetup, error: unknown, incident: Incident): void {
  contain('onIncident', () => onIncident(error, incident))
}
