import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { LANGUAGES, type Language } from './words.js'

/** A button that switches to the other language. */
export function LanguageSwitch({ language, choose }: { language: Language; choose: (next: Language) => void }): VNode {
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  return html`<button type="button" class="language" lang=${other} onClick=${() => choose(other)}>${LANGUAGES[other]}</button>`
}
