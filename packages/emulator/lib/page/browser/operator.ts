import { html, render } from 'htm/preact'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CommandInfo } from '../../world/page-wire.js'
import { type Acting, ActingContext } from './act.js'
import { CommandPanel } from './command-panel.js'
import { ExchangePanel } from './exchange-panel.js'
import { Head } from './head.js'
import { type Seen, useLive } from './live.js'
import { MoneyPanel } from './money-panel.js'
import { NotificationPanel } from './notification-panel.js'
import { Text } from './parts.js'
import { fieldsOf } from './row-facts.js'
import { listCommands, operate, wordsOf } from './send.js'
import { Table, titleOf } from './table.js'
import { beginPage, t } from './words.js'

/** Tables that are always shown, in this sequence. The others follow. */
const FIRST = ['orders', 'refunds', 'transfers']

/** Tables that have their own panels. */
const ELSEWHERE = ['notifications', 'entries']

/** Milliseconds for which the outcome of a command is shown. */
const SAID_MS = 8_000

interface Said {
  readonly words: string
  readonly isBad: boolean
}

function Page(): VNode {
  const { isConnected, seen } = useLive()
  const [commands, setCommands] = useState<readonly CommandInfo[]>([])
  const [said, say] = useState<Said>()
  useEffect(() => {
    if (isConnected) listCommands().then(setCommands, (error) => say({ words: wordsOf(error), isBad: true }))
  }, [isConnected])
  useEffect(() => {
    const timer = said && setTimeout(() => say(undefined), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const act: Acting['act'] = async (name, parameters) => {
    try {
      const answer = await operate(name, parameters)
      say({ words: `${name}: ${t('done')}`, isBad: false })
      return answer
    } catch (error) {
      say({ words: wordsOf(error), isBad: true })
      return undefined
    }
  }
  return html`<${ActingContext.Provider} value=${{ commands, act }}>
    <${Head} isConnected=${isConnected} seen=${seen} />
    ${seen && html`<${Main} seen=${seen} />`}
    <div class=${said?.isBad ? 'said bad' : 'said'} role="status">${said?.words}</div>
  <//>`
}

function Main({ seen }: { seen: Seen }): VNode {
  const { tables, money, exchanges, firstExchange } = seen
  const others = [...tables].filter(([name]) => !FIRST.includes(name) && !ELSEWHERE.includes(name))
  const isInner = (rows: ReadonlyMap<string, unknown>) => ![...rows.values()].some(fieldsOf)
  const outer = others.filter(([, rows]) => !isInner(rows))
  const inner = others.filter(([, rows]) => rows.size > 0 && isInner(rows))
  return html`<main>
    <div class="column">
      ${FIRST.map((name) => html`<${Table} key=${name} name=${name} seen=${seen} />`)}
      ${outer.map(([name]) => html`<${Table} key=${name} name=${name} seen=${seen} />`)}
      <${MoneyPanel} of=${money} entries=${tables.get('entries') ?? new Map()} />
      ${
        inner.length > 0 &&
        html`<details class="inner">
          <summary>${t('Internal tables')}</summary>
          ${inner.map(
            ([name, rows]) =>
              html`<h3>${titleOf(name)}</h3><${Text} label=${name}>${JSON.stringify(Object.fromEntries(rows), null, 2)}<//>`,
          )}
        </details>`
      }
    </div>
    <div class="column">
      <${ExchangePanel} exchanges=${exchanges} since=${firstExchange} />
      <${NotificationPanel} seen=${seen} />
      <${CommandPanel} tables=${tables} />
    </div>
  </main>`
}

render(html`<${Page} />`, beginPage('WeChat Pay emulator'))
