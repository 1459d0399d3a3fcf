import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { readNotifications } from '../../tools/spec.js'
import { messagesOf } from '../../tools/tell-apart.js'
import { closed } from './closed.js'
import { placeholdersIn } from './placeholders.js'
import { messageProblems } from './v2-described.js'
import type { Fields } from './v2-wire.js'

/** A notification in the emulator's outbox. */
export interface Told {
  readonly event_type: string
  readonly original_type?: string
  readonly resource: unknown
  /** Of a notification of APIv2. */
  readonly xml?: { readonly signType?: string; readonly nonceless?: boolean }
}

const notifications = readNotifications()
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)

/** What the notifications hold that their spec does not describe, or lack of what it has always; texts that are only labels. */
export function toldProblems(told: readonly Told[]): string[] {
  return told.flatMap(({ event_type, original_type, resource, xml }) => {
    if (xml) return messageProblems(event_type, resource as Fields, xml).map((problem) => `${event_type}: ${problem}`)
    const known = notifications.filter(
      ({ spec: { originalType } }) => !originalType || originalType.includes(original_type ?? ''),
    )
    const messages = messagesOf(event_type, known)
    if (messages.length === 0) return [`${event_type}: not described, or not with original_type ${original_type}`]
    const labels = placeholdersIn({ anyOf: [...messages] }, resource, event_type)
    if (ajv.validate({ anyOf: messages.map(closed) }, resource)) return labels.map((at) => `${at} is only a label`)
    return [`${event_type} ${original_type}: ${ajv.errorsText()} in ${JSON.stringify(resource)}`]
  })
}
