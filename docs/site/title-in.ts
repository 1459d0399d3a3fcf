/** English names by the Chinese ones: of operations and notifications, and of fields and values. */
export interface English {
  readonly titles: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
}

/** The English of a title. That of a page with several verbs joins theirs by ` · `. */
export function titleIn(titles: English['titles'], title: string): string | undefined {
  const known = title.split(' · ').map((one) => (Object.hasOwn(titles, one) ? titles[one] : undefined))
  return known.includes(undefined) ? undefined : [...new Set(known)].join(' · ')
}
