import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ExchangeSummary, ExchangeView, Message, Tone, Verdict } from '../../world/page-wire.js'
import { pretty, timeOfDay } from './format.js'
import { Badge, List, Row, Section, Text } from './parts.js'
import { operate, wordsOf } from './send.js'
import { SignaturePart } from './signature-part.js'
import { t } from './words.js'

const VERDICTS: Readonly<Record<Verdict, readonly [tone: Tone, mark: string, words: string]>> = {
  right: ['good', '✓', 'signature valid'],
  wrong: ['bad', '✗', 'signature invalid'],
  unchecked: ['wait', '–', 'signature not checked'],
  unsigned: ['bad', '✗', 'not signed'],
}

/** Requests and their answers, the newest first. */
export function ExchangePanel({ exchanges, since }: { exchanges: readonly ExchangeSummary[]; since: number }): VNode {
  const items = exchanges
    .toReversed()
    .map((one) => html`<${ExchangeRow} key=${one.id} exchange=${one} isFresh=${one.id > since} />`)
  const empty = t('No requests yet. Send one with the keys and the config.json of this emulator.')
  return html`<${Section} id="requests" title=${t('Requests')} count=${exchanges.length}>
    <${List} items=${items} empty=${empty} />
  <//>`
}

function ExchangeRow({ exchange, isFresh }: { exchange: ExchangeSummary; isFresh: boolean }): VNode {
  const { id, at, method, target, status, code, problem, fault, verdict } = exchange
  const [tone, mark, words] = VERDICTS[verdict]
  const head = html`
    <span class="time">${timeOfDay(at)}</span>
    <span class="method">${method}</span>
    <${Badge} tone=${status >= 200 && status < 400 ? 'good' : 'bad'}>${status === 0 ? t('no answer') : status}<//>
    <${Badge} tone=${tone}>${mark} ${t(words)}<//>
    ${fault !== undefined && html`<${Badge} tone="wait">${t('fault')}: ${fault}<//>`}
    <span class="target">${target}</span>
    ${code !== undefined && html`<span class="problem">${code}: ${problem}</span>`}
  `
  return html`<${Row} head=${head} isFresh=${isFresh} inside=${() => html`<${Inside} id=${id} />`} />`
}

/** The full exchange, which is fetched when its row is opened. */
function Inside({ id }: { id: number }): VNode {
  const [view, setView] = useState<ExchangeView | string>('…')
  useEffect(() => {
    // the type of this command's answer, see `page-wire.ts`
    operate('exchanges', { id }).then(
      (found) => setView((found as readonly [ExchangeView])[0]),
      (error) => setView(wordsOf(error)),
    )
  }, [id])
  if (typeof view === 'string') return html`<p class="empty">${view}</p>`
  const { request, answer, template } = view
  return html`
    ${template !== undefined && html`<p class="note">${template}</p>`}
    <h3>${t('Request')}</h3>
    <${SignaturePart} signature=${request.signature} />
    <${MessagePart} message=${request} name=${t('Request')} />
    <h3>${t('Answer')} ${view.status}</h3>
    <${SignaturePart} signature=${answer.signature} />
    <${MessagePart} message=${answer} name=${t('Answer')} />
  `
}

function MessagePart({ message, name }: { message: Message; name: string }): VNode {
  const { headers, body, length } = message
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  const rest = body === '' && length > 0 ? t('a file') : new Blob([body]).size < length ? t('truncated') : ''
  return html`
    <details>
      <summary>${t('Headers')}</summary>
      <${Text} label=${`${name}: ${t('Headers')}`}>${lines.join('\n')}<//>
    </details>
    ${
      length === 0
        ? html`<p class="note">${t('Body')}: ${t('empty')}</p>`
        : html`<details open>
            <summary>${t('Body')} (${length} ${t('bytes')}${rest && `, ${rest}`})</summary>
            ${body !== '' && html`<${Text} label=${`${name}: ${t('Body')}`}>${pretty(body)}<//>`}
          </details>`
    }
  `
}
