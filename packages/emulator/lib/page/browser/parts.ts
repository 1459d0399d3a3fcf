import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Tone } from '../../world/page-wire.js'
import { t } from './words.js'

/** Number of rows of a list that are shown at first. */
const FEW = 12

/** A short text in a colour that shows its tone. */
export function Badge({ tone, children }: { tone: Tone; children: ComponentChildren }): VNode {
  return html`<span class=${`badge ${tone}`}>${children}</span>`
}

/** A section of the page, to which the navigation links. */
export function Section({ id, title, count, children }: SectionProps): VNode {
  return html`<section id=${id} aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`}>${title} ${count !== undefined && html`<span class="count">${count}</span>`}</h2>
    ${children}
  </section>`
}

interface SectionProps {
  id: string
  title: string
  count?: number
  children: ComponentChildren
}

/** A list. Its first rows are shown, and a button shows all. */
export function List({ items, empty }: { items: readonly VNode[]; empty: string }): VNode {
  const [isWhole, setWhole] = useState(false)
  if (items.length === 0) return html`<p class="empty">${empty}</p>`
  const shown = isWhole ? items : items.slice(0, FEW)
  return html`
    <ul class="rows">${shown}</ul>
    ${
      items.length > FEW &&
      html`<button type="button" class="more" aria-expanded=${isWhole} onClick=${() => setWhole(!isWhole)}>
        ${isWhole ? t('Show fewer') : `${t('Show all')} (${items.length})`}
      </button>`
    }
  `
}

/** A row that can be opened. Its content is rendered while it is open. */
export function Row({ head, actions, inside, isFresh = false }: RowProps): VNode {
  const [isOpen, setOpen] = useState(false)
  const onToggle = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => setOpen(currentTarget.open)
  return html`<li class=${isFresh ? 'row fresh' : 'row'}>
    <details onToggle=${onToggle}>
      <summary>${head}</summary>
      ${isOpen && html`<div class="inside">${inside()}</div>`}
    </details>
    ${actions && html`<div class="actions">${actions}</div>`}
  </li>`
}

interface RowProps {
  head: ComponentChildren
  actions?: ComponentChildren
  inside: () => ComponentChildren
  isFresh?: boolean
}

/** Preformatted text in a box that scrolls and can have the keyboard focus. */
export function Text({ label, children }: { label: string; children: string }): VNode {
  return html`<pre tabindex="0" role="region" aria-label=${label}>${children}</pre>`
}
