import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Tone } from '../../world/page-wire.js'
import { t } from './words.js'

/** Rows of a list that are shown before one asks for all. */
const FEW = 12

export function Badge({ tone, children }: { tone: Tone; children: ComponentChildren }): VNode {
  return html`<span class=${`badge ${tone}`}>${children}</span>`
}

/** Where the page jumps to. */
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

/** A list, the newest first, of which a few are shown until one asks for all. */
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

/** A row that opens; what is inside is made only then. */
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

/** Text as it is, in a box that scrolls and can be reached by keyboard. */
export function Text({ label, children }: { label: string; children: string }): VNode {
  return html`<pre tabindex="0" role="region" aria-label=${label}>${children}</pre>`
}
