import { isDeepStrictEqual } from 'node:util'
import type { NotificationTraits } from '../types/core.js'
import { fieldsWith, isJsonText, literal } from './emit-traits.js'
import { quote } from './names.js'
import type { Notification, NotificationSpec } from './spec.js'

/** `lib/generated/notifications.ts`: where notifications depart from the default, by event type; those of APIv2 by `v2/` and their page. */
export function emitNotifications(notifications: readonly Notification[]): string {
  const found = new Map<string, NotificationTraits>()
  for (const { protocol, name, spec } of notifications) {
    if (protocol === 'v2') {
      found.set(`v2/${name}`, xmlTraits(spec))
      continue
    }
    for (const event of spec.eventTypes ?? [])
      found.set(event, merge(event, found.get(event), notificationTraits(spec)))
  }
  const rows = [...found].filter(([, traits]) => !isDeepStrictEqual(traits, {}))
  return [
    '// GENERATED from spec/webhook/ by `npm run generate`. Do not edit.',
    "import type { NotificationTraits } from '../../types/core.js'",
    '',
    '/** Notifications with sensitive fields, with JSON texts, or with an acknowledgement of their own. */',
    'export const notifications: Readonly<Record<string, NotificationTraits>> = {',
    ...rows.map(([event, traits]) => `  ${quote(event)}: ${literal(traits)},`),
    '}',
    '',
  ].join('\n')
}

export function notificationTraits({ resource = {}, acknowledgement }: NotificationSpec): NotificationTraits {
  const decrypt = fieldsWith(resource, (field) => field['x-encrypted'] === 'merchant')
  const jsonTexts = fieldsWith(resource, isJsonText)
  const isSigned = Object.hasOwn(acknowledgement?.headers?.properties ?? {}, 'Authorization')
  return {
    ...(decrypt.length > 0 && { decrypt }),
    ...(jsonTexts.length > 0 && { jsonTexts }),
    ...(acknowledgement?.json && { acknowledge: acknowledgement.json.required ?? [] }),
    ...(isSigned && { signed: true as const }),
  }
}

function xmlTraits({ xml = {} }: NotificationSpec): NotificationTraits {
  const jsonTexts = fieldsWith(xml, isJsonText)
  const indexed = Object.keys(xml.properties ?? {}).filter((name) => name.includes('$'))
  return { ...(jsonTexts.length > 0 && { jsonTexts }), ...(indexed.length > 0 && { indexed }) }
}

/** Merges the traits of several messages of one event. @throws {Error} when they require different answers. */
function merge(event: string, before: NotificationTraits | undefined, next: NotificationTraits): NotificationTraits {
  if (!before) return next
  const answers = [before, next].map(({ acknowledge, signed }) => ({ acknowledge, signed }))
  if (!isDeepStrictEqual(answers[0], answers[1])) {
    throw new Error(`spec/webhook/: two notifications of ${event} are acknowledged differently`)
  }
  const union = (name: 'decrypt' | 'jsonTexts') => [...new Set([...(before[name] ?? []), ...(next[name] ?? [])])]
  const [decrypt, jsonTexts] = [union('decrypt'), union('jsonTexts')]
  return { ...before, ...(decrypt.length > 0 && { decrypt }), ...(jsonTexts.length > 0 && { jsonTexts }) }
}
