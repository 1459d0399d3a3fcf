import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Said, useAct, usePage } from './act.js'
import { pretty, span, time, timeOfDay } from './format.js'
import { type Seen, toneOf, useStoryTime } from './live.js'
import { Badge, List, Row, rowId, Section, Text } from './parts.js'
import { type Posted, postedIn } from './posted.js'
import { shortcutsOf } from './row-facts.js'
import { Filter, matches } from './search.js'
import { ShortcutButton } from './shortcut-button.js'
import { t } from './words.js'

/** Notifications to the merchant, and their delivery. */
export function NotificationPanel({ seen }: { seen: Seen }): VNode {
  const { search } = usePage()
  const [state, setState] = useState('')
  const all = postedIn(seen)
  const found = all.filter((one) => (state === '' || one.state === state) && matches(JSON.stringify(one), search))
  const items = found.toReversed().map((posted) => ({
    id: rowId('notification', posted.id),
    row: html`<${NotificationRow} key=${posted.id} posted=${posted} seen=${seen} />`,
  }))
  const empty = t('No notifications yet. One is sent when an order with a notify_url is paid.')
  const states = [...new Set(all.map((one) => one.state))]
  const tools = html`<${Filter} name=${t('Notifications')} values=${states} value=${state} onValue=${setState} />`
  return html`<${Section} id="notifications" title=${t('Notifications')} count=${found.length} tools=${tools}>
    <${List} items=${items} empty=${empty} isSearched=${found.length < all.length} />
  <//>`
}

function NotificationRow({ posted, seen }: { posted: Posted; seen: Seen }): VNode {
  const { commands } = usePage()
  const [outcome, act] = useAct()
  const { id, event_type, url, state, created, attempts } = posted
  const last = attempts.at(-1)
  const head = html`
    <span class="time" title=${time(created)}>${timeOfDay(created)}</span>
    <span class="number">${event_type}</span>
    <${Badge} tone=${toneOf(seen, 'notifications', state)}>${t(state)}<//>
    <span class="note">${attempts.length} ${t(attempts.length === 1 ? 'attempt' : 'attempts')} · <code>${url}</code></span>
    ${last?.problem !== undefined && state !== 'delivered' && html`<span class="problem">${t(last.problem)}</span>`}
    ${last?.answer !== undefined && state !== 'delivered' && html`<span class="problem">${t('The shop answered')}: <code>${last.answer}</code></span>`}
    ${state === 'waiting' && html`<${Next} posted=${posted} seen=${seen} />`}
  `
  const shortcuts = shortcutsOf(id, posted, commands)
  const actions = html`
    ${shortcuts.map(
      (one) =>
        html`<${ShortcutButton} key=${one.command.name} shortcut=${one} number=${`${event_type} ${id}`} act=${act} />`,
    )}
    <${Said} outcome=${outcome} />
  `
  const inside = () => html`<${Inside} posted=${posted} />`
  return html`<${Row} id=${rowId('notification', id)} head=${head} actions=${actions} inside=${inside} />`
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
        ({ at, status, problem, answer, fault }) => html`<li>
          <span class="time">${time(at)}</span> ${status ?? t('no answer')}${problem === undefined ? ' ✓' : `: ${t(problem)}`}
          ${fault !== undefined && html` <${Badge} tone="wait">${t('fault')}: ${fault}<//>`}
          ${answer !== undefined && html`<${Text} label=${t('The shop answered')}>${pretty(answer)}<//>`}
        </li>`,
      )}
      ${state === 'waiting' && html`<li><span class="time">${time(due)}</span> …</li>`}
    </ol>
    <h3>${t('Content')}</h3>
    <p class="note">id <code>${id}</code></p>
    <${Text} label=${t('Content')}>${JSON.stringify(resource, null, 2)}<//>
  `
}
