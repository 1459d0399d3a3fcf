import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { t } from './words.js'

/** Whether a text contains all words. @param words In lower case. */
export function matches(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.every((word) => lower.includes(word))
}

/** The words of a search. */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** The field that searches all rows of the page. */
export function SearchField({ text, onText }: { text: string; onText: (text: string) => void }): VNode {
  return html`<form class="search" role="search" onSubmit=${(event: Event) => event.preventDefault()}>
    <input type="search" aria-label=${t('Search')} placeholder=${t('Search orders, requests, notifications')} value=${text}
      autocomplete="off" spellcheck="false"
      onInput=${({ currentTarget }: { currentTarget: HTMLInputElement }) => onText(currentTarget.value)} />
  </form>`
}

/** A select that filters rows by their state. The empty value shows all. */
export function Filter({ name, values, value, onValue }: FilterProps): VNode | undefined {
  if (values.length < 2 && value === '') return undefined
  return html`<select class="filter" aria-label=${`${t('Show')}: ${name}`} value=${value}
    onChange=${({ currentTarget }: { currentTarget: HTMLSelectElement }) => onValue(currentTarget.value)}>
    <option value="">${t('All')}</option>
    ${values.map((one) => html`<option key=${one} value=${one}>${t(one)}</option>`)}
  </select>`
}

interface FilterProps {
  name: string
  values: readonly string[]
  value: string
  onValue: (value: string) => void
}
