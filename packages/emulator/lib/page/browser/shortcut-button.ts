import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { labelOf } from './labels.js'
import type { Shortcut } from './row-facts.js'
import { t } from './words.js'

/** A button that runs a command for a row. When the button disappears, the focus stays in the row. */
export function ShortcutButton({
  shortcut,
  number,
  act,
}: {
  shortcut: Shortcut
  number: string
  act: (name: string, parameters: object) => Promise<unknown>
}): VNode {
  const { command, parameters } = shortcut
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(
    () => () => {
      const { current } = button
      if (current && current === document.activeElement) current.closest('li')?.querySelector('summary')?.focus()
    },
    [],
  )
  const label = t(labelOf(command.name))
  return html`<button type="button" aria-label=${`${label}: ${number}`} title=${t(command.summary)} ref=${button}
    onClick=${() => act(command.name, parameters)}>
    ${label}
  </button>`
}
