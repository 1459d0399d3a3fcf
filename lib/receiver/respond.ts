import type { Delivery, Handle, Incident, Notification, ReceiverAnswer } from '../../types/core.js'
import { nonce } from '../crypto/nonce.js'
import { DecryptionError, RequestError, SignatureError, SizeError, TimeoutError } from '../errors.js'
import type { NotificationTraits } from '../types.js'
import { acknowledgementText, checkSigner } from './acknowledge.js'
import type { ReceiverSetup } from './config.js'
import { type Opened, traitsOfEvent } from './open.js'
import { type NotificationProtocol, protocolOf, STANDARD } from './protocol.js'
import { toBytes, toWireHeaders } from './raw.js'

/** Reads a delivery. */
export type Read = () => Delivery | Promise<Delivery>

/**
 * Answers a delivery within the time limit, whatever the merchant's code does; never rejects.
 *
 * The code is not called for a message that failed a check, nor while another run of it is in progress or done.
 */
export async function respond(read: Read, handle: Handle, settings: ReceiverSetup): Promise<ReceiverAnswer> {
  const { timeout } = settings
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<ReceiverAnswer>((resolve) => {
    timer = setTimeout(() => {
      const message =
        `notification: not handled within ${timeout} ms; WeChat Pay was asked to deliver it again, ` +
        'and the code of the merchant keeps running'
      report(settings, new TimeoutError(message), { level: 'error', stage: 'timeout' })
      resolve(STANDARD.failure(503, 'not handled in time'))
    }, timeout)
  })
  try {
    return await Promise.race([answer(read, handle, settings), late])
  } finally {
    clearTimeout(timer)
  }
}

async function answer(read: Read, handle: Handle, settings: ReceiverSetup): Promise<ReceiverAnswer> {
  let protocol = STANDARD
  let opened: Opened
  try {
    const { headers, body } = await read()
    const found = toWireHeaders(headers)
    protocol = protocolOf(found)
    opened = await protocol.open(found, toBytes(body), settings)
  } catch (error) {
    return refusal(error, protocol, settings)
  }
  const traits = traitsOfEvent(opened.event_type)
  try {
    checkSigner(opened.event_type, traits, settings)
  } catch (error) {
    report(settings, error, incident('acknowledge', opened))
    return protocol.failure(500, 'not configured')
  }
  const work = settings.store ? runOnce : run
  return work(opened, traits, protocol, handle, settings)
}

/** Runs the merchant's code, unless another run of it is in progress or done. */
async function runOnce(
  opened: Opened,
  traits: NotificationTraits,
  protocol: NotificationProtocol,
  handle: Handle,
  settings: ReceiverSetup,
): Promise<ReceiverAnswer> {
  const { store, claimTtl, doneTtl } = settings
  const { id } = opened
  const token = nonce()
  const claim = await attempt(() => store?.claim(id, token, claimTtl), 'dedupe', opened, settings)
  if (claim === undefined) return protocol.failure(503, 'try again')
  if (claim === 'busy') return protocol.failure(503, 'being handled')
  if (claim !== 'claimed') return protocol.success(claim.done, traits, settings)
  const answer = await run(opened, traits, protocol, handle, settings)
  const settled = isDone(answer) ? () => store?.done(id, token, answer.body, doneTtl) : () => store?.release(id, token)
  await attempt(settled, 'dedupe', opened, settings)
  return answer
}

async function run(
  opened: Opened,
  traits: NotificationTraits,
  protocol: NotificationProtocol,
  handle: Handle,
  settings: ReceiverSetup,
): Promise<ReceiverAnswer> {
  try {
    const returned = await handle(opened as Notification) // typed by the spec; nothing else describes it
    return await protocol.success(acknowledgementText(opened.event_type, traits, returned), traits, settings)
  } catch (error) {
    report(settings, error, incident('handle', opened))
    return protocol.failure(500, 'not handled')
  }
}

/** An acknowledgement may say itself that the code has failed. */
function isDone({ status, body }: ReceiverAnswer): boolean {
  return status < 300 && (body === '' || (JSON.parse(body) as { code?: unknown }).code !== 'FAIL')
}

async function attempt<T>(
  work: () => T,
  stage: Incident['stage'],
  opened: Opened,
  settings: ReceiverSetup,
): Promise<Awaited<T> | undefined> {
  try {
    return await work()
  } catch (error) {
    report(settings, error, incident(stage, opened))
    return undefined
  }
}

function incident(stage: Incident['stage'], { id, event_type }: Opened): Incident {
  return { level: 'error', stage, id, event_type }
}

/** The status and the level of an error that occurs before the merchant's code is called. */
function refusal(error: unknown, { failure }: NotificationProtocol, settings: ReceiverSetup): ReceiverAnswer {
  const stage = 'check'
  if (error instanceof SignatureError) {
    report(settings, error, { level: error.reason === 'probe' ? 'info' : 'warn', stage })
    return failure(401, `signature refused: ${error.reason}`)
  }
  if (error instanceof SizeError) {
    report(settings, error, { level: 'warn', stage })
    return failure(413, 'too large')
  }
  report(settings, error, { level: 'error', stage })
  if (error instanceof DecryptionError) return failure(400, 'cannot be decrypted')
  return failure(500, error instanceof RequestError ? 'the raw body is not available' : 'cannot be checked')
}

function report({ onIncident }: ReceiverSetup, error: unknown, incident: Incident): void {
  try {
    onIncident(error, incident)
  } catch (thrown) {
    // A hook that fails must not change the answer to WeChat Pay.
    process.emitWarning(`onIncident of a receiver threw: ${thrown instanceof Error ? thrown.name : typeof thrown}`)
  }
}
