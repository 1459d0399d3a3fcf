import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Row as Data } from '../../world/page-wire.js'
import { Said, useAct } from './act.js'
import type { Seen } from './live.js'
import { Badge } from './parts.js'
import { t } from './words.js'

/** An active fault. */
interface Rule {
  readonly id: string
  readonly fault: string
  readonly only?: string
  readonly left: number
}

/** The active faults, and whether the emulator is paused, with buttons that end them. */
export function FaultNotice({ seen }: { seen: Seen }): VNode {
  const [outcome, act] = useAct()
  const requests = rulesIn(seen.tables.get('faults'))
  const notifications = rulesIn(seen.tables.get('notification-faults'))
  const isPaused = seen.tables.get('gateway')?.get('paused') === true
  return html`<div class="faults">
    ${requests.map((rule) => html`<${RuleBadge} key=${rule.id} rule=${rule} of="Fault" act=${act} />`)}
    ${notifications.map((rule) => html`<${RuleBadge} key=${rule.id} rule=${rule} of="Fault of notifications" act=${act} />`)}
    ${
      requests.length + notifications.length > 1 &&
      html`<button type="button" class="small" onClick=${() => act('clear-faults', {})}>${t('Clear all')}</button>`
    }
    ${
      isPaused &&
      html`<${Badge} tone="bad">${t('Paused: requests wait')}<//>
        <button type="button" class="small" onClick=${() => act('resume', {})}>${t('Resume')}</button>`
    }
    <${Said} outcome=${outcome} />
  </div>`
}

interface RuleBadgeProps {
  rule: Rule
  of: string
  act: (name: string, parameters: object) => Promise<unknown>
}

function RuleBadge({ rule: { id, fault, only, left }, of, act }: RuleBadgeProps): VNode {
  const times = left === 0 ? t('until cleared') : `${left} ×`
  return html`<${Badge} tone="bad">${t(of)}: ${fault}${only === undefined ? '' : ` · ${only}`} · ${times}<//>
    <button type="button" class="small" aria-label=${`${t('Clear')}: ${fault}`} onClick=${() => act('clear-faults', { id })}>
      ${t('Clear')}
    </button>`
}

function rulesIn(rows: ReadonlyMap<string, Data> | undefined): readonly Rule[] {
  return [...(rows ?? new Map()).values()] as Rule[] // the rules alone are in these tables
}
