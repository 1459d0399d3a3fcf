import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ExchangeSummary, ExchangeView, Message, Tone, Verdict } from '../../world/page-wire.js'
import { usePage } from './act.js'
import { pretty, time, timeOfDay } from './format.js'
import { Badge, List, Row, rowId, Section, Text } from './parts.js'
import { Filter, matches } from './search.js'
import { operate, wordsOf } from './send.js'
import { SignaturePart } from './signature-part.js'
import { currentLanguage, t } from './words.js'

const VERDICTS: Readonly<Record<Verdict, readonly [tone: Tone, mark: string, words: string]>> = {
  right: ['good', '✓', 'signature valid'],
  wrong: ['bad', '✗', 'signature invalid'],
  unchecked: ['wait', '–', 'signature not checked'],
  unsigned: ['bad', '✗', 'not signed'],
}

/** The choices of the filter. */
const KINDS: Readonly<Record<string, (exchange: ExchangeSummary) => boolean>> = {
  'carried out': ({ status }) => isGood(status),
  refused: ({ status }) => !isGood(status),
  'with a fault': ({ fault }) => fault !== undefined,
}

/** Requests and their answers, the newest first. */
export function ExchangePanel({ exchanges, since }: { exchanges: readonly ExchangeSummary[]; since: number }): VNode {
  const { search } = usePage()
  const [kind, setKind] = useState('')
  const found = exchanges.filter(
    (one) => (KINDS[kind]?.(one) ?? true) && matches(Object.values(one).flat().join(' '), search),
  )
  const items = found.toReversed().map((one) => ({
    id: rowId('request', one.id),
    row: html`<${ExchangeRow} key=${one.id} exchange=${one} isFresh=${one.id > since} />`,
  }))
  const empty = t('No requests yet. Send one with the keys and the config.json of this emulator.')
  const kinds = Object.keys(KINDS).filter((name) => exchanges.some((one) => KINDS[name]?.(one)))
  const tools = html`<${Filter} name=${t('Requests')} values=${kinds} value=${kind} onValue=${setKind} />`
  return html`<${Section} id="requests" title=${t('Requests')} count=${found.length} tools=${tools}>
    <${List} items=${items} empty=${empty} isSearched=${found.length < exchanges.length} />
  <//>`
}

/** An exchange in one line: method, path, status. */
export function ExchangeLine({ exchange: { method, target, status } }: { exchange: ExchangeSummary }): VNode {
  return html`<span class="call"><span class="method">${method}</span>${' '}<span class="target">${target}</span></span>${' '}
    <${Badge} tone=${isGood(status) ? 'good' : 'bad'}>${status === 0 ? t('no answer') : status}<//>`
}

function ExchangeRow({ exchange, isFresh }: { exchange: ExchangeSummary; isFresh: boolean }): VNode {
  const { id, at, code, problem, message, fault, verdict } = exchange
  const [tone, mark, words] = VERDICTS[verdict]
  const head = html`
    <span class="time" title=${time(at)}>${timeOfDay(at)}</span>
    <${ExchangeLine} exchange=${exchange} />
    <${Badge} tone=${tone}>${mark} ${t(words)}<//>
    ${fault !== undefined && html`<${Badge} tone="wait">${t('fault')}: ${fault}<//>`}
    ${code !== undefined && html`<span class="problem">${code}: ${refusalOf(problem, message)}</span>`}
  `
  const inside = () => html`<${Inside} id=${id} />`
  return html`<${Row} id=${rowId('request', id)} head=${head} isFresh=${isFresh} inside=${inside} />`
}

/** The reason of a refusal. In Chinese it is the translated explanation or, where there is none, the message that the client receives. */
function refusalOf(problem = '', message = ''): string {
  const words = t(problem)
  return words === problem && /[一-鿿]/.test(message) && currentLanguage() === 'zh-CN' ? message : words
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
  if (typeof view === 'string') return html`<p class="empty">${t(view)}</p>`
  const { request, answer, template, problem, at, took } = view
  return html`
    <p class="note">${time(at)} · ${took.toFixed(1)} ms${template !== undefined && html` · <code>/${template.replace(/^\//, '')}</code>`}</p>
    ${problem !== undefined && refusalOf(problem, view.message) !== t(problem) && html`<p class="problem" lang="en">${problem}</p>`}
    <h3>${t('Request')}</h3>
    <${SignaturePart} signature=${request.signature} />
    <${MessagePart} message=${request} name=${t('Request')} headersName=${t('Request headers')} />
    <h3>${t('Answer')} ${view.status}</h3>
    <${SignaturePart} signature=${answer.signature} />
    <${MessagePart} message=${answer} name=${t('Answer')} headersName=${t('Answer headers')} />
  `
}

function MessagePart({ message, name, headersName }: { message: Message; name: string; headersName: string }): VNode {
  const { headers, body, length } = message
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  const rest = body === '' && length > 0 ? t('a file') : new Blob([body]).size < length ? t('truncated') : ''
  return html`
    <details>
      <summary>${headersName}</summary>
      <${Text} label=${headersName}>${lines.join('\n')}<//>
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

function isGood(status: number): boolean {
  return status >= 200 && status < 400
}
