/** A text in the two languages of the command line. */
export interface Words {
  readonly en: string
  readonly zh: string
}

export type Language = keyof Words

/** The same text in both languages: a message of the client, a name, a number. */
export function same(text: string): Words {
  return { en: text, zh: text }
}

/** The language of an option `--lang`, or that of the environment as POSIX reads it. */
export function languageOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const locale = option ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en')
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
