import type { CodeSplittingGroup, CodeSplittingNameFunction } from 'rolldown'

type Context = Parameters<CodeSplittingNameFunction>[1]

/**
 * The files for the modules that entries share.
 *
 * @param names Of the files; each may load those before it.
 * @param chunkOf The file of a module, by the files of the entries that load it at once; `undefined` where it is none of these.
 */
export default function chunkGroups<N extends string>(
  names: readonly N[],
  chunkOf: (entries: readonly string[]) => N | undefined,
): CodeSplittingGroup[] {
  return names.map((chunk, index) => ({
    debugName: chunk,
    name: (id, context) => (chunkOf(entriesAbove(id, context)) === chunk ? chunk : null),
    priority: names.length - index, // a group takes with it what its modules import, and is left what earlier ones took
  }))
}

/** The entries that load a module at once, by their files. None for what only an `import()` loads. */
function entriesAbove(id: string, context: Context): readonly string[] {
  const [entries, seen] = [new Set<string>(), new Set<string>()]
  const visit = (module: string): void => {
    if (seen.has(module)) return
    seen.add(module)
    const { isEntry, importers } = context.getModuleInfo(module) ?? { isEntry: false, importers: [] }
    if (isEntry) entries.add(module)
    for (const above of importers) visit(above)
  }
  visit(id)
  return [...entries]
}
