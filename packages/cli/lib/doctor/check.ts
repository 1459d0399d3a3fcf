import type { Words } from '../terminal/words.js'

/** The result of one check. It contains no key. */
export interface Check {
  /** For scripts, for example `settings.serial`. */
  readonly name: string
  readonly status: 'ok' | 'failed' | 'skipped'
  readonly text: Words
  /** What to do. */
  readonly cure?: Words | undefined
  /** Place of the right value in the merchant console (pay.weixin.qq.com). */
  readonly where?: string | undefined
  /** Further lines, such as the comparison of two texts. */
  readonly detail?: string | undefined
}

type More = Pick<Check, 'cure' | 'where' | 'detail'>

export const ok = (name: string, en: string, zh: string): Check => ({ name, status: 'ok', text: { en, zh } })

export const skipped = (name: string, en: string, zh: string): Check => ({ name, status: 'skipped', text: { en, zh } })

export const failed = (name: string, text: Words, more: More = {}): Check => ({ name, status: 'failed', text, ...more })
