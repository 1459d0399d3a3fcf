import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CommandInfo } from '../../world/page-wire.js'
import { t } from './words.js'

/** The commands, for all components of the page. */
export interface Acting {
  readonly commands: readonly CommandInfo[]
  /** Runs a command and shows the outcome. Resolves to its answer, or to `undefined` when it failed. */
  readonly act: (name: string, parameters: object) => Promise<unknown>
}

export const ActingContext = createContext<Acting>({ commands: [], act: async () => undefined })

export function useActing(): Acting {
  return useContext(ActingContext)
}

const LABELS: Readonly<Record<string, string>> = {
  pay: 'Pay',
  'fail-payment': 'Fail payment',
  'settle-refund': 'Settle',
  'fail-refund': 'Mark as abnormal',
  'confirm-transfer': 'Confirm',
  'fail-transfer': 'Fail transfer',
  resend: 'Resend',
}

/** The label of a command's button. */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return t(LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1))
}
