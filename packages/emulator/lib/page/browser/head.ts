import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useActing } from './act.js'
import { time } from './format.js'
import { type Seen, useStoryTime } from './live.js'
import { t } from './words.js'

const STEPS = [
  [15, '15 s'],
  [3_600, '1 h'],
  [86_400, '1 day'],
] as const

const SECTIONS = [
  ['orders', 'Orders'],
  ['refunds', 'Refunds'],
  ['transfers', 'Transfers'],
  ['money', 'Money'],
  ['requests', 'Requests'],
  ['notifications', 'Notifications'],
  ['commands', 'Commands'],
] as const

/** The header of the operator's page: merchant, business time, navigation. */
export function Head({ isConnected, seen }: { isConnected: boolean; seen: Seen | undefined }): VNode {
  return html`<header>
    <div class="title">
      <h1>${t('WeChat Pay emulator')}</h1>
      <${Connection} isConnected=${isConnected} isNew=${!seen} />
    </div>
    ${
      seen &&
      html`
        <${Clock} seen=${seen} />
        <${Keys} seen=${seen} />
        <nav aria-label=${t('Sections')}>
          ${SECTIONS.map(([id, title]) => html`<a href=${`#${id}`}>${t(title)}</a>`)}
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
  const { act } = useActing()
  const now = time(useStoryTime(seen))
  return html`<div class="clock">
    <span>${t('Business time')} <time datetime=${`${now.replace(' ', 'T')}+08:00`}>${now}</time></span>
    <span class="actions">
      ${STEPS.map(
        ([seconds, label]) => html`<button type="button" aria-label=${`${t('Advance the clock by')} ${t(label)}`}
          onClick=${() => act('advance', { seconds })}>+${t(label)}</button>`,
      )}
    </span>
  </div>`
}

function Keys({ seen: { mchid, serials } }: { seen: Seen }): VNode {
  const rows = [
    ['Merchant', mchid],
    ['Merchant certificate', serials.merchant],
    ['WeChat Pay public key', serials.publicKey],
    ['Platform certificate', serials.certificate],
  ] as const
  return html`<details class="keys">
    <summary>${t('Merchant')} <strong>${mchid}</strong></summary>
    <dl class="lines">${rows.map(([name, value]) => html`<div><dt>${t(name)}</dt><dd><code>${value}</code></dd></div>`)}</dl>
  </details>`
}
