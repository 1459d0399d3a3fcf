import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from './words.js'

/** Milliseconds for which `copied` is shown. */
const SAID_MS = 2_000

/** A text with a button that copies it. */
export function Copy({ name, text, isBlock = false }: { name: string; text: string; isBlock?: boolean }): VNode {
  const [isCopied, setCopied] = useState(false)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const timer = isCopied && setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer || undefined)
  }, [isCopied])
  const onClick = async () => {
    // Where the browser has no clipboard for the page (no HTTPS, another machine), the text is selected instead.
    await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setCopied(true),
      () => place.current && getSelection()?.selectAllChildren(place.current),
    )
  }
  const shown = isBlock
    ? html`<pre tabindex="0" role="group" aria-label=${name} ref=${place}>${text}</pre>`
    : html`<code ref=${place}>${text}</code>`
  return html`<span class=${isBlock ? 'copy block' : 'copy'}>
    ${shown}
    <button type="button" class="small" aria-label=${`${t('Copy')}: ${name}`} onClick=${onClick}>${t('Copy')}</button>
    <span class="note" role="status">${isCopied && t('copied')}</span>
  </span>`
}
