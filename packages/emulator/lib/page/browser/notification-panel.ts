import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Row as Data } from '../../world/page-wire.js'
import { useActing } from './act.js'
import { span, time, timeOfDay } from './format.js'
import { type Seen, toneOf, useStoryTime } from './live.js'
import { Badge, List, Row, Section, Text } from './parts.js'
import { shortcutsOf } from './row-facts.js'
import { ShortcutButton } from './table.js'
import { t } from './words.js'

/** A notification as the outbox stores it. */
interface Posted {
  readonly id: string
  readonly url: string
  readonly event_type: string
  readonly resource: object
  readonly created: number
  readonly state: string
  readonly due: number
  readonly attempts: readonly { readonly at: number; readonly status?: number; readonly problem?: string }[]
}

/** Notifications to the merchant, and their delivery. */
export function NotificationPanel({ seen }: { seen: Seen }): VNode {
  const rows = [...(seen.tables.get('notifications') ?? new Map<string, Data>())].toReversed()
  const items = rows.map(
    // only the outbox writes this table
    ([key, row]) => html`<${NotificationRow} key=${key} posted=${row as Posted} seen=${seen} />`,
  )
  const empty = t('No notifications yet. One is sent when an order with a notify_url is paid.')
  return html`<${Section} id="notifications" title=${t('Notifications')} count=${rows.length}>
    <${List} items=${items} empty=${empty} />
  <//>`
}

function NotificationRow({ posted, seen }: { posted: Posted; seen: Seen }): VNode {
  const { commands } = useActing()
  const { id, event_type, url, state, created, attempts } = posted
  const last = attempts.at(-1)
  const head = html`
    <span class="time">${timeOfDay(created)}</span>
    <span class="number">${event_type}</span>
    <${Badge} tone=${toneOf(seen, 'notifications', state)}>${t(state)}<//>
    <span class="note">${attempts.length} ${t(attempts.length === 1 ? 'attempt' : 'attempts')} · ${url}</span>
    ${last?.problem !== undefined && state !== 'delivered' && html`<span class="problem">${last.problem}</span>`}
    ${state === 'waiting' && html`<${Next} posted=${posted} seen=${seen} />`}
  `
  const actions = shortcutsOf(id, posted, commands).map(
    (one) => html`<${ShortcutButton} key=${one.command.name} shortcut=${one} number=${`${event_type} ${id}`} />`,
  )
  return html`<${Row} head=${head} actions=${actions} inside=${() => html`<${Inside} posted=${posted} />`} />`
}

function Next({ posted, seen }: { posted: Posted; seen: Seen }): VNode {
  const wait = posted.due - useStoryTime(seen)
  return html`<span class="note next">${wait > 0 ? `${t('next attempt in')} ${span(wait)}` : t('next attempt now')}</span>`
}

function Inside({ posted: { id, attempts, due, state, resource } }: { posted: Posted }): VNode {
  return html`
    <h3>${t('Attempts')}</h3>
    <ol class="attempts">
      ${attempts.map(
        ({ at, status, problem }) => html`<li>
          <span class="time">${time(at)}</span> ${status ?? t('no answer')}${problem === undefined ? ' ✓' : `: ${problem}`}
        </li>`,
      )}
      ${state === 'waiting' && html`<li><span class="time">${time(due)}</span> …</li>`}
    </ol>
    <h3>${t('Content')}</h3>
    <p class="note">id ${id}</p>
    <${Text} label=${t('Content')}>${JSON.stringify(resource, null, 2)}<//>
  `
}
