/** A text in the two languages of the command line. */
export interface Words {
  readonly en: string
  readonly zh: string
}

export type Language = keyof Words

/** Spellings of the option; the emulator's is the second one. */
const FLAG = /^--lang(?:uage)?(?:=(.*))?$/

/** The language of `--lang` or `--language` among the arguments, or that of the environment as POSIX reads it. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findIndex((arg) => FLAG.test(arg))
  const option = at === -1 ? undefined : (FLAG.exec(args[at] ?? '')?.[1] ?? args[at + 1])
  const locale = option ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en')
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Chooses between two texts. */
export type Choose = (en: string, zh: string) => string

/** The text of the language. */
export function chooser({ language }: { readonly language: Language }): Choose {
  return (en, zh) => ({ en, zh })[language]
}
