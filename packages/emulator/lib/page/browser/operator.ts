import { html, render } from 'htm/preact'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CommandInfo } from '../../world/page-wire.js'
import { type Page, PageContext } from './act.js'
import { CommandPanel } from './command-panel.js'
import { Connect } from './connect.js'
import { ExchangePanel } from './exchange-panel.js'
import { Head } from './head.js'
import { type Seen, useLive } from './live.js'
import { MoneyPanel } from './money-panel.js'
import { NotificationPanel } from './notification-panel.js'
import { Text } from './parts.js'
import { fieldsOf } from './row-facts.js'
import { wordsIn } from './search.js'
import { listCommands, wordsOf } from './send.js'
import { Table } from './table.js'
import { beginTheme } from './theme-switch.js'
import { titleOf } from './title-of.js'
import { beginPage, t, useLanguage } from './words.js'

const TITLE = 'WeChat Pay emulator'

/** Tables that come first, in this sequence. Orders are always shown, the others when they have rows. */
const FIRST = ['orders', 'refunds', 'transfers']

/** Tables that have their own panels, and those that the header shows. */
const ELSEWHERE = ['notifications', 'entries', 'faults', 'notification-faults']

/** The panels after the tables. */
const PANELS = ['requests', 'notifications', 'money', 'commands']

function Operator(): VNode {
  const { isConnected, seen } = useLive()
  const [language, choose] = useLanguage(TITLE)
  const [commands, setCommands] = useState<readonly CommandInfo[]>([])
  const [problem, setProblem] = useState<string>()
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<Page['shown']>({ id: '', count: 0 })
  useEffect(() => {
    if (!isConnected) return
    setProblem(undefined)
    listCommands().then(setCommands, (error) => setProblem(wordsOf(error)))
  }, [isConnected])
  const show = (id: string) => {
    setSearch('')
    setShown(({ count }) => ({ id, count: count + 1 }))
  }
  const { outer, inner } = tablesOf(seen)
  const head = {
    isConnected,
    seen,
    search,
    language,
    choose,
    problem,
    onSearch: setSearch,
    sections: [...outer, ...PANELS],
  }
  return html`<${PageContext.Provider} value=${{ commands, search: wordsIn(search), shown, show }}>
    <${Head} ...${head} />
    ${seen && html`<${Main} seen=${seen} outer=${outer} inner=${inner} />`}
  <//>`
}

/** Names of the tables that are shown as lists, and of the internal ones. */
function tablesOf(seen: Seen | undefined): { outer: readonly string[]; inner: readonly string[] } {
  const filled = [...(seen?.tables ?? [])].filter(([name, { size }]) => size > 0 && !ELSEWHERE.includes(name))
  const isInner = (rows: ReadonlyMap<string, unknown>) => ![...rows.values()].some(fieldsOf)
  const named = filled.filter(([, rows]) => !isInner(rows)).map(([name]) => name)
  const first = FIRST.filter((name) => name === 'orders' || named.includes(name))
  return {
    outer: [...first, ...named.filter((name) => !FIRST.includes(name))],
    inner: filled.filter(([, rows]) => isInner(rows)).map(([name]) => name),
  }
}

function Main({ seen, outer, inner }: { seen: Seen; outer: readonly string[]; inner: readonly string[] }): VNode {
  const { tables, money, exchanges, firstExchange } = seen
  const isEmpty = exchanges.length === 0 && (tables.get('orders')?.size ?? 0) === 0
  return html`<main id="main">
    <div class="column">
      ${isEmpty && html`<${Connect} />`}
      ${outer.map((name) => html`<${Table} key=${name} name=${name} seen=${seen} />`)}
    </div>
    <div class="column">
      <${ExchangePanel} exchanges=${exchanges} since=${firstExchange} />
      <${NotificationPanel} seen=${seen} />
      <${MoneyPanel} of=${money} entries=${tables.get('entries') ?? new Map()} />
      <${CommandPanel} tables=${tables} />
      ${
        inner.length > 0 &&
        html`<details class="inner">
          <summary>${t('Internal tables')}</summary>
          ${inner.map(
            (name) =>
              html`<h3>${titleOf(name)}</h3><${Text} label=${name}>${JSON.stringify(Object.fromEntries(tables.get(name) ?? []), null, 2)}<//>`,
          )}
        </details>`
      }
    </div>
  </main>`
}

beginTheme()
render(html`<${Operator} />`, beginPage(TITLE))
