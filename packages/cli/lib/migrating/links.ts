import { MARK } from './editor.js'
import { fileOf } from './import-paths.js'
import type { Library } from './library.js'

/** What the texts of a program say of its files, before any is parsed. */
export interface Links {
  /** The libraries that some file names. */
  readonly used: readonly Library[]
  /** The files to begin with: those that name a library, or have the name of one of its methods, and those that import them. */
  readonly first: readonly string[]
  /** The files that import another one, also by a file that exports it again. */
  importersOf(path: string): readonly string[]
}

/** Names of methods that objects of all kinds have: they count beside a word of payments alone. */
const PAYMENTS = /pay|trade|refund|weixin|wechat|wx/i

export function readLinks(files: ReadonlyMap<string, string>, libraries: readonly Library[]): Links {
  const entries = [...files]
  const used = libraries.filter(({ module }) => entries.some(([, text]) => text.includes(module)))
  const isNamed = (text: string) => text.includes(MARK) || used.some(({ module }) => text.includes(module))
  const named = entries.filter(([, text]) => isNamed(text)).map(([path]) => path)
  if (used.length === 0) return { used, first: named, importersOf: () => [] }

  const paths = new Set(files.keys())
  const importers = new Map<string, string[]>()
  for (const [path, text] of entries)
    for (const one of importsOf(path, text, paths)) importers.set(one, [...(importers.get(one) ?? []), path])
  const importersOf = (path: string): readonly string[] => {
    const found = new Set(importers.get(path) ?? [])
    // A set is walked through with what is added meanwhile.
    for (const one of found)
      if (AGAIN.test(files.get(one) ?? '')) for (const further of importers.get(one) ?? []) found.add(further)
    return [...found]
  }
  const calling = entries.filter(([, text]) => PAYMENTS.test(text) && callsOneOf(text, used)).map(([path]) => path)
  const own = [...new Set([...named, ...calling])]
  return { used, first: [...new Set(own.flatMap((path) => [path, ...importersOf(path)]))], importersOf }
}

/** What exports something of another file. */
const AGAIN = /\bexport\s*(?:type\s*)?[*{][^;'"]*\bfrom\b|\bexports\b[^;\n]*=\s*(?:\{\s*\.\.\.)?require\b/

function callsOneOf(text: string, libraries: readonly Library[]): boolean {
  for (const [, name = ''] of text.matchAll(/(?:\.\s*|[{,]\s*|\[\s*['"])([a-z]\w*\/?)/gi))
    if (libraries.some(({ has }) => has(name))) return true
  return false
}

function importsOf(path: string, text: string, paths: ReadonlySet<string>): readonly string[] {
  const specifiers = text.matchAll(/\b(?:from|import|require)\s*\(?\s*['"]([^'"\n]+)['"]/g)
  return [...specifiers].flatMap(([, specifier]) => fileOf(specifier, path, paths) ?? [])
}
