import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Row as Data } from '../../world/page-wire.js'
import { labelOf, useActing } from './act.js'
import { money } from './format.js'
import { type Seen, toneOf } from './live.js'
import { Badge, List, Row, Section, Text } from './parts.js'
import { factsOf, fieldsOf, type Shortcut, shortcutsOf } from './row-facts.js'
import { t } from './words.js'

const EMPTY: Readonly<Record<string, string>> = {
  orders: 'No orders yet. Set the baseUrl of your client to the URL of this emulator, and place one.',
}

/** A table of the state: number, state and amount of each row, and buttons for its commands. */
export function Table({ name, seen }: { name: string; seen: Seen }): VNode {
  const rows = seen.tables.get(name) ?? new Map<string, Data>()
  const items = [...rows]
    .toReversed()
    .map(([key, row]) => html`<${TableRow} key=${key} id=${key} row=${row} table=${name} seen=${seen} />`)
  return html`<${Section} id=${name} title=${titleOf(name)} count=${rows.size}>
    <${List} items=${items} empty=${t(EMPTY[name] ?? 'Nothing yet.')} />
  <//>`
}

/** The title of a table. */
export function titleOf(name: string): string {
  return t(name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/g, ' '))
}

function TableRow({ id, row, table, seen }: { id: string; row: Data; table: string; seen: Seen }): VNode {
  const { commands } = useActing()
  const { state, amount, currency, note } = factsOf(row)
  const shortcuts = shortcutsOf(id, row, commands)
  const number = id.split(' ').at(-1) ?? id
  const head = html`
    <span class="number">${number}</span>
    ${state && html`<${Badge} tone=${toneOf(seen, table, state)}>${state}<//>`}
    ${amount !== undefined && html`<span class="amount">${money(amount, currency)}</span>`}
    <span class="note">${note}</span>
  `
  const actions = html`
    ${shortcuts.map((one) => html`<${ShortcutButton} key=${one.command.name} shortcut=${one} number=${number} />`)}
    <${CashierLink} row=${row} number=${number} />
  `
  const inside = () => html`<${Text} label=${t('Stored row')}>${JSON.stringify(row, null, 2)}<//>`
  return html`<${Row} head=${head} actions=${actions} inside=${inside} />`
}

/** A button that runs a command for a row. When the button disappears, the focus stays in the row. */
export function ShortcutButton({ shortcut, number }: { shortcut: Shortcut; number: string }): VNode {
  const { act } = useActing()
  const { command, parameters } = shortcut
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(
    () => () => {
      const { current } = button
      if (current && current === document.activeElement) current.closest('li')?.querySelector('summary')?.focus()
    },
    [],
  )
  const label = labelOf(command.name)
  return html`<button type="button" aria-label=${`${label}: ${number}`} title=${command.summary} ref=${button}
    onClick=${() => act(command.name, parameters)}>
    ${label}
  </button>`
}

/** A link to the cashier of an order. The orders of a combined order share one. */
function CashierLink({ row, number }: { row: Data; number: string }): VNode | undefined {
  const handle = fieldsOf(row)?.handle
  if (typeof handle !== 'string' || handle === '') return undefined // an order by payment code has no cashier
  const href = `/_emulator/cashier?handle=${encodeURIComponent(handle)}`
  return html`<a href=${href} aria-label=${`${t('Open the cashier')}: ${number}`}>${t('Cashier')}</a>`
}
