import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { Said, useAct } from './act.js'
import { Keys } from './connect.js'
import { FaultNotice } from './fault-notice.js'
import { time } from './format.js'
import { LanguageSwitch } from './language-switch.js'
import { type Seen, useStoryTime } from './live.js'
import { SearchField } from './search.js'
import { ThemeSwitch } from './theme-switch.js'
import { titleOf } from './title-of.js'
import { type Language, t } from './words.js'

const STEPS = [
  [15, '15 s'],
  [3_600, '1 h'],
  [86_400, '1 day'],
] as const

interface HeadProps {
  isConnected: boolean
  seen: Seen | undefined
  /** Ids of the sections on the page. */
  sections: readonly string[]
  search: string
  onSearch: (text: string) => void
  language: Language
  choose: (next: Language) => void
  problem: string | undefined
}

/** The header of the operator's page: merchant, business time, active faults, search, navigation. */
export function Head(props: HeadProps): VNode {
  const { isConnected, seen, sections, search, onSearch, language, choose, problem } = props
  return html`<header>
    <a class="skip" href="#main">${t('Skip to the content')}</a>
    <div class="title">
      <h1>${t('WeChat Pay emulator')}</h1>
      <${Connection} isConnected=${isConnected} isNew=${!seen} />
      <${LanguageSwitch} language=${language} choose=${choose} />
      <${ThemeSwitch} />
    </div>
    ${problem !== undefined && html`<p class="problem" role="alert">${t(problem)}</p>`}
    ${
      seen &&
      html`
        <${Clock} seen=${seen} />
        <${SearchField} text=${search} onText=${onSearch} />
        <${FaultNotice} seen=${seen} />
        <${Keys} seen=${seen} />
        <nav aria-label=${t('Sections')}>
          ${sections.map((id) => html`<a key=${id} href=${`#${id}`}>${titleOf(id)}</a>`)}
        </nav>
      `
    }
  </header>`
}

/** Whether the page is connected, so that it shows the current state. */
export function Connection({ isConnected, isNew }: { isConnected: boolean; isNew: boolean }): VNode {
  const words = isConnected ? 'live' : isNew ? 'connecting…' : 'disconnected; reconnecting'
  return html`<span role="status" class=${isConnected ? 'connection on' : 'connection'}>${t(words)}</span>`
}

function Clock({ seen }: { seen: Seen }): VNode {
  const [outcome, act] = useAct()
  const now = time(useStoryTime(seen))
  const hint = t(
    'The time by which orders expire, notifications are due and bills are made. Signatures keep the real time.',
  )
  return html`<div class="clock" title=${hint}>
    <span>${t('Business time')} <time datetime=${`${now.replace(' ', 'T')}+08:00`}>${now}</time></span>
    <span class="actions">
      ${STEPS.map(
        ([seconds, label]) => html`<button type="button" aria-label=${`${t('Advance the clock by')} ${t(label)}`}
          onClick=${() => act('advance', { seconds })}>+${t(label)}</button>`,
      )}
      <${Said} outcome=${outcome?.isBad ? outcome : undefined} />
    </span>
  </div>`
}
