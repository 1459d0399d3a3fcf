import type { NotificationTraits, ReceiverAnswer } from '../../types/core.js'
import { ConfigError, RequestError } from '../errors.js'
import { inConsole } from '../keys/console.js'
import { utf8 } from '../platform/bytes.js'
import type { ReceiverSetup } from './config.js'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The answer that asks WeChat Pay to deliver again. `message` is visible to WeChat Pay and contains no merchant data. */
export function failure(status: number, message: string): ReceiverAnswer {
  // A new object each time: @hono/node-server adds its content-length to the one that it is given.
  return { status, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify({ code: 'FAIL', message }) }
}

/**
 * Checks, before the merchant's code runs, that its answer can be signed if it has to be.
 *
 * @throws {ConfigError} when the answer must be signed and the settings for it are missing.
 */
export function checkSigner(event: string, { signed }: NotificationTraits, { authorize }: ReceiverSetup): void {
  if (!signed || authorize) return
  throw new ConfigError(
    `notification: the answer to ${event} must be signed; give createReceiver the settings \`mchid\`, \`serial\` and ` +
      `\`privateKey\` of the merchant API certificate (${inConsole('security')})`,
  )
}

/**
 * The JSON text of an acknowledgement; empty when the event requires none.
 *
 * @throws {RequestError} when the merchant's code has not returned what this event requires.
 */
export function acknowledgementText(event: string, { acknowledge }: NotificationTraits, returned: unknown): string {
  if (!acknowledge) return ''
  const fields = typeof returned === 'object' && returned !== null ? Object.keys(returned) : undefined
  const missing = acknowledge.filter((name) => !fields?.includes(name))
  if (fields && missing.length === 0) {
    const json: string | undefined = JSON.stringify(returned) // undefined where a `toJSON` returns nothing
    if (json?.startsWith('{')) return json
  }
  throw new RequestError(
    `notification: the handler of ${event} must return its acknowledgement, an object` +
      `${acknowledge.length > 0 ? ` with ${acknowledge.join(', ')}` : ''}${fields ? `; missing: ${missing.join(', ')}` : ''}`,
  )
}

/** The answer to a handled notification; its signature, if one is required, is new each time. */
export async function success(
  text: string,
  { signed }: NotificationTraits,
  settings: ReceiverSetup,
): Promise<ReceiverAnswer> {
  if (text === '') return { status: 204, headers: {}, body: '' }
  const authorization = signed && settings.authorize ? await settings.authorize(utf8(text)) : undefined
  return { status: 200, headers: { 'content-type': JSON_TYPE, ...(authorization && { authorization }) }, body: text }
}
