import { variantsOf } from './emit-events.js'
import { quote } from './names.js'
import type { Notification } from './spec.js'
import { messagesOf, tellApart } from './tell-apart.js'

/** `lib/generated/messages.ts`: of each message that shares its event with others, the event and the fields that distinguish it. */
export function emitMessages(notifications: readonly Notification[]): string {
  const rows = notifications
    .filter(({ protocol }) => protocol === 'v3')
    .flatMap((notification) =>
      variantsOf(notification).map(({ name, field }) => {
        const events = notification.spec.eventTypes ?? []
        const all = events.flatMap((event) => messagesOf(event, notifications))
        const test = tellApart(field, all)
        if (!test) throw new Error(`${notification.file}: nothing distinguishes the message ${name}`)
        const lists = [events, test.has, ...(test.lacks.length > 0 ? [test.lacks] : [])]
        return `  ${name}: [${lists.map((list) => `[${list.map(quote).join(', ')}]`).join(', ')}],`
      }),
    )
  return [
    '// GENERATED from spec/webhook/ by `npm run generate`. Do not edit.',
    "import type { Messages } from '../../types/events.js'",
    '',
    '/** The events of a message, the fields that it has, and those that it has not, which together no other message under them does. */',
    'export type Row = readonly [events: readonly string[], has: readonly string[], lacks?: readonly string[]]',
    '',
    'export const messages: Readonly<Record<keyof Messages, Row>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}
