import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Tone } from '../../world/page-wire.js'
import { usePage } from './act.js'
import { t } from './words.js'

/** Number of rows of a list that are shown at first. */
const FEW = 12

/** A short text in a colour that shows its tone. */
export function Badge({ tone, children }: { tone: Tone; children: ComponentChildren }): VNode {
  return html`<span class=${`badge ${tone}`}>${children}</span>`
}

/** A section of the page, to which the navigation links. */
export function Section({ id, title, count, tools, children }: SectionProps): VNode {
  return html`<section id=${id} aria-labelledby=${`${id}-title`}>
    <div class="top">
      <h2 id=${`${id}-title`}>${title} ${count !== undefined && html`<span class="count">${count}</span>`}</h2>
      ${tools}
    </div>
    ${children}
  </section>`
}

interface SectionProps {
  id: string
  title: string
  count?: number
  /** Controls next to the title, such as a filter. */
  tools?: ComponentChildren
  children: ComponentChildren
}

/** A row of a list, with the id of its element. */
export interface Item {
  readonly id: string
  readonly row: VNode
}

/**
 * A list, the newest first, of which a few are shown until one asks for all, or for a row beyond.
 *
 * @param empty Text of an empty list without a search.
 * @param isSearched Whether rows are missing because of a search or a filter.
 */
export function List({ items, empty, isSearched = false }: ListProps): VNode {
  const { shown } = usePage()
  const [isWhole, setWhole] = useState(false)
  const place = items.findIndex(({ id }) => id === shown.id)
  useEffect(() => {
    if (place >= FEW) setWhole(true)
  }, [shown.count])
  if (items.length === 0) return html`<p class="empty">${isSearched ? t('Nothing fits the search.') : empty}</p>`
  const rows = isWhole ? items : items.slice(0, FEW)
  return html`
    <ul class="rows">${rows.map(({ row }) => row)}</ul>
    ${
      items.length > FEW &&
      html`<button type="button" class="more" aria-expanded=${isWhole} onClick=${() => setWhole(!isWhole)}>
        ${isWhole ? t('Show fewer') : `${t('Show all')} (${items.length})`}
      </button>`
    }
  `
}

interface ListProps {
  items: readonly Item[]
  empty: string
  isSearched?: boolean
}

/** A row that can be opened. Its content is rendered while it is open. */
export function Row({ id, head, actions, inside, isFresh = false }: RowProps): VNode {
  const { shown } = usePage()
  const [isOpen, setOpen] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const { current } = details
    if (shown.id !== id || !current) return
    setOpen(true)
    current.scrollIntoView({ block: 'start' })
    current.querySelector('summary')?.focus()
  }, [shown.count])
  const onToggle = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => setOpen(currentTarget.open)
  return html`<li class=${isFresh ? 'row fresh' : 'row'} id=${id}>
    <details open=${isOpen} onToggle=${onToggle} ref=${details}>
      <summary>${head}</summary>
      ${isOpen && html`<div class="inside">${inside()}</div>`}
    </details>
    ${actions && html`<div class="actions">${actions}</div>`}
  </li>`
}

interface RowProps {
  /** Of its element, to be shown from elsewhere. */
  id: string
  head: ComponentChildren
  actions?: ComponentChildren
  inside: () => ComponentChildren
  isFresh?: boolean
}

/** The id of the element of a row of a table. */
export function rowId(table: string, key: string | number): string {
  return `${table}-${encodeURIComponent(key)}`
}

/** Preformatted text in a box that scrolls and can have the keyboard focus. */
export function Text({ label, children }: { label: string; children: string }): VNode {
  return html`<pre tabindex="0" role="group" aria-label=${label}>${children}</pre>`
}
