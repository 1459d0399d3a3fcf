import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Row as Data } from '../../world/page-wire.js'
import { usePage } from './act.js'
import { ExchangeLine } from './exchange-panel.js'
import { time, timeOfDay } from './format.js'
import { type Seen, toneOf } from './live.js'
import { EntryLine } from './money-panel.js'
import { Badge } from './parts.js'
import { type Event, eventsOf } from './related.js'
import { factsOf } from './row-facts.js'
import { titleOf } from './title-of.js'
import { t } from './words.js'

/** Requests, rows, entries of the ledger and notifications that belong to a row, in chronological sequence. */
export function Timeline({ table, id, row, seen }: { table: string; id: string; row: Data; seen: Seen }): VNode {
  const events = eventsOf(table, id, row, seen)
  if (events.length === 0) return html`<p class="empty">${t('Nothing else belongs to it.')}</p>`
  return html`<ol class="timeline">
    ${events.map((event) => html`<${Step} key=${event.key} event=${event} seen=${seen} />`)}
  </ol>`
}

function Step({ event, seen }: { event: Event; seen: Seen }): VNode {
  const { show } = usePage()
  const { at, target } = event
  return html`<li class="step">
    <span class="time" title=${time(at)}>${timeOfDay(at)}</span>
    <span class="event">${contentOf(event, seen)}</span>
    ${
      target !== undefined &&
      html`<button type="button" class="small" aria-label=${`${t('Show')}: ${event.name}`} onClick=${() => show(target)}>
        ${t('Show')}
      </button>`
    }
  </li>`
}

function contentOf(event: Event, seen: Seen): VNode {
  switch (event.kind) {
    case 'request':
      return html`<${ExchangeLine} exchange=${event.exchange} />
        ${event.exchange.code !== undefined && html` <span class="problem">${event.exchange.code}</span>`}`
    case 'entry':
      return html`${t('Money')}: <${EntryLine} entry=${event.entry} />`
    case 'row': {
      const { state } = factsOf(event.row)
      return html`${titleOf(event.table)} <span class="number">${event.name}</span>
        ${state !== undefined && html` <${Badge} tone=${toneOf(seen, event.table, state)}>${state}<//>`}`
    }
    case 'attempt': {
      const { status, problem, answer } = event.attempt
      return html`${t('Notification')} <span class="number">${event.name}</span>${' '}
        <${Badge} tone=${problem === undefined ? 'good' : 'bad'}>${status ?? t('no answer')}<//>
        ${problem !== undefined && html` <span class="problem">${t(problem)}</span>`}
        ${answer !== undefined && problem !== undefined && html` <code>${answer}</code>`}`
    }
    case 'next':
      return html`${t('Notification')} <span class="number">${event.name}</span> ${t('next attempt')}`
  }
}
