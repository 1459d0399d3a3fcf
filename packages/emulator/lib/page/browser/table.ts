import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Row as Data, RowView } from '../../world/page-wire.js'
import { Said, useAct, usePage } from './act.js'
import { money, time, timeOfDay } from './format.js'
import { type Seen, toneOf } from './live.js'
import { Badge, List, Row, rowId, Section, Text } from './parts.js'
import { factsOf, fieldsOf, numberOf, shortcutsOf, timeOf } from './row-facts.js'
import { Filter, matches } from './search.js'
import { operate, wordsOf } from './send.js'
import { ShortcutButton } from './shortcut-button.js'
import { Timeline } from './timeline.js'
import { titleOf } from './title-of.js'
import { t } from './words.js'

const EMPTY: Readonly<Record<string, string>> = {
  orders: 'No orders yet. Set the baseUrl of your client to the URL of this emulator, and place one.',
}

/** A table of the state: number, state and amount of each row, and buttons for its commands. */
export function Table({ name, seen }: { name: string; seen: Seen }): VNode {
  const { search } = usePage()
  const [state, setState] = useState('')
  const rows = [...(seen.tables.get(name) ?? new Map<string, Data>())]
  const states = [...new Set(rows.flatMap(([, row]) => factsOf(row).state ?? []))]
  const found = rows.filter(
    ([key, row]) => (state === '' || factsOf(row).state === state) && matches(`${key} ${JSON.stringify(row)}`, search),
  )
  const items = found.toReversed().map(([key, row]) => ({
    id: rowId(name, key),
    row: html`<${TableRow} key=${key} id=${key} row=${row} table=${name} seen=${seen} />`,
  }))
  const tools = html`<${Filter} name=${titleOf(name)} values=${states} value=${state} onValue=${setState} />`
  return html`<${Section} id=${name} title=${titleOf(name)} count=${found.length} tools=${tools}>
    <${List} items=${items} empty=${t(EMPTY[name] ?? 'Nothing yet.')} isSearched=${found.length < rows.length} />
  <//>`
}

function TableRow({ id, row, table, seen }: { id: string; row: Data; table: string; seen: Seen }): VNode {
  const { commands } = usePage()
  const [outcome, act] = useAct()
  const { state, amount, currency, note } = factsOf(row)
  const number = numberOf(id)
  const at = timeOf(row)
  const head = html`
    ${at !== undefined && html`<span class="time" title=${time(at)}>${timeOfDay(at)}</span>`}
    <span class="number">${number}</span>
    ${state && html`<${Badge} tone=${toneOf(seen, table, state)}>${state}<//>`}
    ${amount !== undefined && html`<span class="amount">${money(amount, currency)}</span>`}
    <span class="note">${note}${refundedNote(row, currency)}</span>
  `
  const actions = html`
    ${shortcutsOf(id, row, commands).map(
      (one) => html`<${ShortcutButton} key=${one.command.name} shortcut=${one} number=${number} act=${act} />`,
    )}
    <${CashierLink} row=${row} number=${number} />
    <${Said} outcome=${outcome} />
  `
  const inside = () => html`<${Inside} id=${id} row=${row} table=${table} seen=${seen} />`
  return html`<${Row} id=${rowId(table, id)} head=${head} actions=${actions} inside=${inside} />`
}

/** The refunded amount of an order, because the state does not distinguish partial refunds. */
function refundedNote(row: Data, currency: string | undefined): string {
  const { refunded } = fieldsOf(row) ?? {}
  return typeof refunded === 'number' && refunded > 0 ? ` · ${t('refunded')} ${money(refunded, currency)}` : ''
}

/** The timeline of a row, the answer of its query in the API, and the stored row. */
function Inside({ id, row, table, seen }: { id: string; row: Data; table: string; seen: Seen }): VNode {
  const [view, setView] = useState<RowView | string>('…')
  useEffect(() => {
    operate('show', { table, key: id }).then(
      (found) => setView(found as RowView), // what this command answers with
      (error) => setView(wordsOf(error)),
    )
  }, [row])
  const api = typeof view === 'string' ? undefined : view.api
  const kept = html`<${Text} label=${t('Stored row')}>${JSON.stringify(row, null, 2)}<//>`
  return html`
    <h3>${t('Timeline')}</h3>
    <${Timeline} table=${table} id=${id} row=${row} seen=${seen} />
    ${
      api &&
      html`<h3>${t('As the API shows it')}</h3>
        <p class="note"><code>${api.query}</code></p>
        <${Text} label=${t('As the API shows it')}>${JSON.stringify(api.answer, null, 2)}<//>`
    }
    ${api ? html`<details><summary>${t('Stored row')}</summary>${kept}</details>` : html`<h3>${t('Stored row')}</h3>${kept}`}
  `
}

/** A link to the cashier of an order. The orders of a combined order share one. */
function CashierLink({ row, number }: { row: Data; number: string }): VNode | undefined {
  const handle = fieldsOf(row)?.handle
  if (typeof handle !== 'string' || handle === '') return undefined // an order by payment code has no cashier
  const href = `/_emulator/cashier?handle=${encodeURIComponent(handle)}`
  return html`<a href=${href} aria-label=${`${t('Open the cashier')}: ${number}`}>${t('Cashier')}</a>`
}
