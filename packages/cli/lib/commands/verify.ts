import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { RequestError } from 'wechatpay-chain'
import { staticKeyring, verify } from 'wechatpay-chain/protocol'
import { createReceiver, type ReceiverConfig } from 'wechatpay-chain/receiver'
import { type Given, type Places, readGiven } from '../settings/read-given.js'
import { toSettings } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { languageOf } from '../terminal/words.js'
import { parseMessage, type RecordedMessage } from '../verifying/parse-message.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

type Flags = Places

/** `wechatpay verify`: whether a recorded answer or notification was signed by WeChat Pay, and what is in it. */
export function verifyCommand(io: Io): Command {
  return withConfiguration('verify', 'verify a recorded answer or notification, and show what is in it')
    .argument('[file]', 'headers, an empty line and the body, as curl -i prints them; - is the standard input', '-')
    .action((file: string, flags: Flags, command: Command) =>
      run(io, command, async ({ lang, json }) => {
        const message = parseMessage(readFileSync(file === '-' ? 0 : resolve(io.cwd, file)))
        const found = await open(message, readGiven(flags, io))
        const { serial, time } = found
        const words = {
          en: `genuine: signed by ${serial} at ${time}`,
          zh: `验签通过：由 ${serial} 于 ${time} 签名`,
        }
        if (!json) io.err(`${words[languageOf(lang, io.env)]}\n`)
        io.out(JSON.stringify(json ? found : found.content, null, 2))
        return EXIT.ok
      }),
    )
}

interface Opened {
  readonly kind: 'notification' | 'answer'
  readonly serial: string
  /** RFC 3339. */
  readonly time: string
  readonly content: unknown
}

/** A message was recorded at some time: its own timestamp is the clock, so only its signature proves anything. */
async function open({ headers, body }: RecordedMessage, given: Given): Promise<Opened> {
  const seconds = Number(headers['wechatpay-timestamp'])
  if (!Number.isSafeInteger(seconds) || Math.abs(seconds) > 8e12) {
    throw new RequestError('verify: the message has no header Wechatpay-Timestamp, so it is not signed')
  }
  const now = seconds * 1000
  const about = { serial: headers['wechatpay-serial'] ?? '', time: new Date(now).toISOString() }
  const { certs, apiv3Key, privateKey, mchid, serial } = toSettings(given)
  if (isNotification(body) && typeof apiv3Key === 'string') {
    const settings = {
      certs,
      apiv3Key,
      dedupe: false,
      now: () => now,
      ...(privateKey !== undefined && { privateKey, serial, mchid }),
    }
    const receiver = createReceiver(settings as unknown as ReceiverConfig) // it checks them
    return { kind: 'notification', ...about, content: await receiver.receive({ headers, body }) }
  }
  await verify(headers, body, { keyring: staticKeyring((certs ?? {}) as Parameters<typeof staticKeyring>[0]), now }) // checked there
  return { kind: isNotification(body) ? 'notification' : 'answer', ...about, content: parse(body) ?? body.toString() }
}

function isNotification(body: Buffer): boolean {
  const { event_type, resource } = (parse(body) ?? {}) as { readonly event_type?: unknown; readonly resource?: unknown }
  return typeof event_type === 'string' && typeof resource === 'object'
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
