import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CommandInfo } from '../../world/page-wire.js'
import { t } from './words.js'

/** What the operator can do from everywhere on the page. */
export interface Acting {
  readonly commands: readonly CommandInfo[]
  /** Does a command and says so; what comes back is its answer, or `undefined` when it could not be done. */
  readonly act: (name: string, parameters: object) => Promise<unknown>
}

export const ActingContext = createContext<Acting>({ commands: [], act: async () => undefined })

export function useActing(): Acting {
  return useContext(ActingContext)
}

const LABELS: Readonly<Record<string, string>> = {
  pay: 'Pay',
  'fail-payment': 'Let it fail',
  'settle-refund': 'Settle',
  'fail-refund': 'Make it abnormal',
  'confirm-transfer': 'Confirm',
  'fail-transfer': 'Let it fail',
  resend: 'Send again',
}

/** What is written on a command's button. */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return t(LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1))
}
