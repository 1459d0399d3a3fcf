import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Row as Data, Money } from '../../world/page-wire.js'
import { money } from './format.js'
import { Badge, List, Section } from './parts.js'
import { t } from './words.js'

/** An entry of the ledger. */
interface Entry {
  readonly at: string
  readonly from: string
  readonly to: string
  readonly amount: number
  readonly kind: string
  readonly out: string
}

/** Balances, entries of the ledger, and the check that the sum of all accounts is zero. */
export function MoneyPanel({ of, entries }: { of: Money; entries: ReadonlyMap<string, Data> }): VNode {
  const isZero = of.sum === 0
  // only the ledger writes this table
  const items = [...(entries as ReadonlyMap<string, Entry>)]
    .toReversed()
    .map(([key, entry]) => html`<${EntryRow} key=${key} entry=${entry} />`)
  return html`<${Section} id="money" title=${t('Money')} count=${of.accounts.length + of.unlisted}>
    <p class="sum">
      ${t('Sum over all accounts')}: <strong>${money(of.sum)}</strong>${' '}
      <${Badge} tone=${isZero ? 'good' : 'bad'}>${t(isZero ? 'correct' : 'must be zero')}<//>
    </p>
    <h3>${t('Accounts')}</h3>
    <dl class="accounts">
      ${of.accounts.map(
        ({ account, balance }) =>
          html`<div key=${account}><dt>${account}</dt><dd class="amount">${money(balance)}</dd></div>`,
      )}
    </dl>
    ${of.unlisted > 0 && html`<p class="empty">+ ${of.unlisted} ${t('more accounts')}</p>`}
    <h3>${t('Entries')}</h3>
    <${List} items=${items} empty=${t('Nothing yet.')} />
  <//>`
}

function EntryRow({ entry }: { entry: Entry }): VNode {
  const { at, from, to, amount, kind, out } = entry
  return html`<li class="row entry">
    <span class="time">${at.slice(11, 19)}</span>
    <span class="kind">${kind}</span>
    <span class="amount">${money(amount)}</span>
    <span class="way">${from} → ${to}</span>
    <span class="note">${out}</span>
  </li>`
}
