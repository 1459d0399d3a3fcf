import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Row as Data, Money } from '../../world/page-wire.js'
import { usePage } from './act.js'
import { money } from './format.js'
import { Badge, List, rowId, Section } from './parts.js'
import { matches } from './search.js'
import { t, tKind } from './words.js'

/** An entry of the ledger. */
export interface Entry {
  readonly at: string
  /** Milliseconds since the epoch, by the business clock. */
  readonly moment?: number
  readonly from: string
  readonly to: string
  readonly amount: number
  readonly kind: string
  readonly id: string
  readonly out: string
}

/** Balances, entries of the ledger, and the check that the sum of all accounts is zero. */
export function MoneyPanel({ of, entries }: { of: Money; entries: ReadonlyMap<string, Data> }): VNode {
  const { search } = usePage()
  const isZero = of.sum === 0
  // only the ledger writes this table
  const found = [...(entries as ReadonlyMap<string, Entry>)].filter(([, entry]) =>
    matches(`${Object.values(entry).join(' ')} ${tKind(entry.kind)}`, search),
  )
  const items = found.toReversed().map(([key, entry]) => ({
    id: rowId('entry', key),
    row: html`<${EntryRow} key=${key} id=${rowId('entry', key)} entry=${entry} />`,
  }))
  return html`<${Section} id="money" title=${t('Money')} count=${of.accounts.length + of.unlisted}>
    <p class="sum">
      ${t('Sum over all accounts')}: <strong>${money(of.sum)}</strong>${' '}
      <${Badge} tone=${isZero ? 'good' : 'bad'}>${t(isZero ? 'correct' : 'must be zero')}<//>
    </p>
    <h3>${t('Accounts')}</h3>
    <dl class="accounts">
      ${of.accounts.map(
        ({ account, balance }) =>
          html`<div key=${account}><dt>${t(account)}</dt><dd class="amount">${money(balance)}</dd></div>`,
      )}
    </dl>
    ${of.unlisted > 0 && html`<p class="empty">+ ${of.unlisted} ${t('more accounts')}</p>`}
    <h3>${t('Entries')}</h3>
    <${List} items=${items} empty=${t('Nothing yet.')} isSearched=${found.length < entries.size} />
  <//>`
}

/** An entry in one line: kind, amount, accounts. */
export function EntryLine({ entry: { from, to, amount, kind } }: { entry: Entry }): VNode {
  return html`<span class="kind">${tKind(kind)}</span>${' '}<span class="amount">${money(amount)}</span>${' '}
    <span class="way">${t(from)} → ${t(to)}</span>`
}

function EntryRow({ id, entry }: { id: string; entry: Entry }): VNode {
  const { at, out } = entry
  return html`<li class="row entry" id=${id}>
    <span class="time" title=${at}>${at.slice(11, 19)}</span>
    <${EntryLine} entry=${entry} />
    <code class="note">${out}</code>
  </li>`
}
