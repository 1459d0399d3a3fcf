import type { CodeSplittingNameFunction } from 'rolldown'

/** What a function that names the chunk of a module is given. */
export type ChunkContext = Parameters<CodeSplittingNameFunction>[1]

/** The entries that load a module at once, by their files. None for what only an `import()` loads. */
export default function entriesAbove(id: string, context: ChunkContext): ReadonlySet<string> {
  const [entries, seen] = [new Set<string>(), new Set<string>()]
  const visit = (module: string): void => {
    if (seen.has(module)) return
    seen.add(module)
    const { isEntry, importers } = context.getModuleInfo(module) ?? { isEntry: false, importers: [] }
    if (isEntry) entries.add(module)
    for (const above of importers) visit(above)
  }
  visit(id)
  return entries
}
