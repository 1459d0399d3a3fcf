import { html } from 'htm/preact'
import { createContext, type VNode } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { CommandInfo } from '../../world/page-wire.js'
import { labelOf } from './labels.js'
import { operate, wordsOf } from './send.js'
import { t } from './words.js'

/** Milliseconds for which the outcome of a command is shown. */
const SAID_MS = 8_000

/** State that all components of the page share. */
export interface Page {
  readonly commands: readonly CommandInfo[]
  /** Words that rows must contain, in lower case. */
  readonly search: readonly string[]
  /** The id of the row that was opened from elsewhere, and the number of such requests so far. */
  readonly shown: { readonly id: string; readonly count: number }
  /** Opens the row with this id and scrolls to it. */
  readonly show: (id: string) => void
}

export const PageContext = createContext<Page>({
  commands: [],
  search: [],
  shown: { id: '', count: 0 },
  show: () => undefined,
})

export function usePage(): Page {
  return useContext(PageContext)
}

/** The outcome of a command. */
export interface Outcome {
  readonly words: string
  readonly isBad: boolean
}

/**
 * A function that runs commands, and the outcome of the last one for some seconds, which is shown next to the button. The
 * function resolves to the answer, or to `undefined` when the command failed.
 */
export function useAct(): readonly [
  outcome: Outcome | undefined,
  act: (name: string, parameters: object) => Promise<unknown>,
] {
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    const timer = outcome && setTimeout(() => setOutcome(undefined), SAID_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  const act = async (name: string, parameters: object) => {
    try {
      const answer = await operate(name, parameters)
      setOutcome({ words: `${t(labelOf(name))}: ${t('done')}`, isBad: false })
      return answer
    } catch (error) {
      setOutcome({ words: t(wordsOf(error)), isBad: true })
      return undefined
    }
  }
  return [outcome, act]
}

/** The outcome of a command, in the flow of the page, so that it does not cover other controls. */
export function Said({ outcome }: { outcome: Outcome | undefined }): VNode {
  return html`<span class=${outcome?.isBad ? 'said bad' : 'said'} role="status">${outcome?.words}</span>`
}
