import { html, render } from 'htm/preact'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CashierView } from '../../world/page-wire.js'
import { money, time } from './format.js'
import { Connection } from './head.js'
import { LanguageSwitch } from './language-switch.js'
import { type Seen, toneOf, useLive } from './live.js'
import { Badge } from './parts.js'
import { Qr } from './qr.js'
import { operate, wordsOf } from './send.js'
import { beginTheme, ThemeSwitch } from './theme-switch.js'
import { beginPage, t, useLanguage } from './words.js'

const STATES: Readonly<Record<string, string>> = {
  NOTPAY: 'waiting for payment',
  USERPAYING: 'the customer is entering the password',
  SUCCESS: 'paid',
  PAYERROR: 'payment failed',
  CLOSED: 'closed',
  REVOKED: 'reversed',
  REFUND: 'refunded',
}

/** The parameter of the command `cashier`, from the URL of this page: `/cashier/<out_trade_no>` or `?code_url=…`. */
function orderInAddress(): object {
  const query = new URLSearchParams(location.search)
  const handle =
    ['handle', 'code_url', 'prepay_id'].map((name) => query.get(name)).find((value) => value !== null) ?? null
  const [, number = ''] = /\/cashier\/([^/]+)$/.exec(location.pathname) ?? []
  return handle === null ? { out_trade_no: decodeURIComponent(number) } : { handle }
}

function Page(): VNode {
  const { isConnected, seen } = useLive()
  const [language, choose] = useLanguage('Cashier')
  const [order, setOrder] = useState<CashierView>()
  const [problem, setProblem] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const load = () =>
    // the type of this command's answer, see `page-wire.ts`
    operate('cashier', orderInAddress()).then(
      (found) => setOrder(found as CashierView),
      (error) => setProblem(wordsOf(error)),
    )
  useEffect(() => {
    if (seen) load()
  }, [seen])
  useEffect(() => {
    const wait = order && order.end - order.now
    const timer = wait !== undefined && wait > 0 && wait < 2 ** 31 ? setTimeout(load, wait + 500) : undefined
    return () => clearTimeout(timer)
  }, [order?.end, order?.now])
  const act = async (name: string) => {
    setProblem(undefined)
    await operate(name, { out_trade_no: order?.out_trade_no }).catch((error) => setProblem(wordsOf(error)))
    await load()
    heading.current?.focus() // the button that had the focus may be gone
  }
  return html`
    <header>
      <div class="title">
        <h1 ref=${heading} tabindex="-1">${t('Cashier')}</h1>
        <${Connection} isConnected=${isConnected} isNew=${!seen} />
        <${LanguageSwitch} language=${language} choose=${choose} />
        <${ThemeSwitch} />
      </div>
      <nav><a href="/_emulator/">${t('All orders and requests')}</a></nav>
    </header>
    <main class="cashier">
      ${order ? html`<${Bill} order=${order} seen=${seen} act=${act} />` : html`<p>${problem && t('The order appears here when it is placed.')}</p>`}
      <p class="problem" role="alert">${problem && t(problem)}</p>
    </main>
  `
}

interface BillProps {
  order: CashierView
  seen: Seen | undefined
  act: (name: string) => Promise<void>
}

function Bill({ order, seen, act }: BillProps): VNode {
  const { parts, total, currency, state, handle, trade_type, notifications } = order
  const amount = money(total, currency)
  const isOpen = state === 'NOTPAY' || state === 'USERPAYING'
  const facts = [
    ['Order', parts.map((one) => one.out_trade_no).join(', ')],
    ['Trade type', trade_type],
    ...(isOpen ? [['Payable until', time(order.end)] as const] : []),
    ...(order.transaction_id === undefined ? [] : [['Transaction', order.transaction_id] as const]),
  ] as const
  return html`
    <section class="bill" aria-label=${t('Order')}>
      ${parts.map(
        (one) => html`<p class="what" key=${one.out_trade_no}>
          ${one.description} ${parts.length > 1 && html`<span class="note">${money(one.total, currency)}</span>`}
        </p>`,
      )}
      <p class="total">${amount}</p>
      <p role="status"><${Badge} tone=${toneOf(seen, 'orders', state)}>${t(STATES[state] ?? state)}<//></p>
      ${isOpen && html`<${Lead} type=${trade_type} handle=${handle} />`}
      ${
        isOpen &&
        html`<p class="actions">
          <button type="button" class="main" onClick=${() => act('pay')}>${t('Pay')} ${amount}</button>
          <button type="button" onClick=${() => act('fail-payment')}>${t('Fail payment')}</button>
        </p>`
      }
      <dl class="lines">
        ${facts.map(([name, value]) => html`<div><dt>${t(name)}</dt><dd><code>${value}</code></dd></div>`)}
      </dl>
    </section>
    <section aria-labelledby="notified">
      <h2 id="notified">${t('Notifications to the merchant')}</h2>
      ${
        notifications.length === 0
          ? html`<p class="empty">
              ${t(isOpen ? 'The merchant is notified when the order is paid.' : 'The order has no notify_url, so the merchant is not notified.')}
            </p>`
          : html`<ul class="rows">${notifications.map((one) => html`<${Notice} key=${one.id} notification=${one} seen=${seen} />`)}</ul>`
      }
    </section>
  `
}

/** The QR code or the link with which the customer opens the cashier. */
function Lead({ type, handle }: { type: string; handle: string }): VNode {
  if (type !== 'NATIVE') {
    return html`<p class="lead">${t('The merchant opens the cashier with')} <code>${handle}</code></p>`
  }
  return html`<figure>
    <${Qr} text=${handle} label=${`${t('QR code of')} ${handle}`} />
    <figcaption>${t('The customer scans this code.')}<br /><code>${handle}</code></figcaption>
  </figure>`
}

interface NoticeProps {
  notification: CashierView['notifications'][number]
  seen: Seen | undefined
}

function Notice({ notification, seen }: NoticeProps): VNode {
  const { event_type, url, state, attempts, problem } = notification
  return html`<li class="row notified">
    <span class="number">${event_type}</span>
    <${Badge} tone=${toneOf(seen, 'notifications', state)}>${t(state)}<//>
    <span class="note">${attempts} ${t(attempts === 1 ? 'attempt' : 'attempts')} · ${url}</span>
    ${problem !== undefined && state !== 'delivered' && html`<span class="problem">${t(problem)}</span>`}
  </li>`
}

beginTheme()
render(html`<${Page} />`, beginPage('Cashier'))
