import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { keep, kept } from './kept.js'
import { t } from './words.js'

/** Key of the chosen theme in the storage of the browser. */
const KEY = 'theme'

const THEMES = { system: 'As the system', light: 'Light', dark: 'Dark' } as const

type Theme = keyof typeof THEMES

/** Shows the page in the theme that was chosen on an earlier visit. */
export function beginTheme(): void {
  apply(currentTheme())
}

/** A list of the themes; the choice is kept for the next visit. */
export function ThemeSwitch(): VNode {
  const [theme, set] = useState<Theme>(currentTheme)
  const choose = (event: Event & { readonly currentTarget: HTMLSelectElement }) => {
    const next = themeOf(event.currentTarget.value)
    keep(KEY, next)
    apply(next)
    set(next)
  }
  return html`<select class="theme" aria-label=${t('Theme')} value=${theme} onChange=${choose}>
    ${Object.entries(THEMES).map(([name, words]) => html`<option key=${name} value=${name}>${t(words)}</option>`)}
  </select>`
}

function currentTheme(): Theme {
  return themeOf(kept(KEY))
}

function themeOf(text: string | undefined): Theme {
  return text === 'light' || text === 'dark' ? text : 'system'
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
