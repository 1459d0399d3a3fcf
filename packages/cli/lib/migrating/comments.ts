import type { NodePath } from './babel.js'
import type { Source } from './source.js'

/** The comments of a property of an object literal: on the lines above it, and behind it on its own line. */
export function commentsOf(
  { node, parent }: NodePath,
  { text, program }: Source,
): { readonly before: readonly string[]; readonly behind: string } {
  const start = node.start ?? 0
  const end = node.end ?? 0
  const behind = /^,?([ \t]*(?:\/\/[^\n]*|\/\*[^\n]*?\*\/[ \t]*(?=\n)))/.exec(text.slice(end))?.[1] ?? ''
  const lineStart = text.lastIndexOf('\n', start) + 1
  if (text.slice(lineStart, start).trim() !== '') return { before: [], behind }
  const within =
    (program.parent as { comments?: readonly { start?: number | null; end?: number | null }[] }).comments ?? []
  const before: string[] = []
  let at = lineStart
  // From the line above upwards, as long as there are comments alone.
  for (const comment of within.toReversed()) {
    const [from, to] = [comment.start ?? 0, comment.end ?? 0]
    if (to > at || from < (parent.start ?? 0)) continue
    const line = text.lastIndexOf('\n', from) + 1
    if (text.slice(to, at).trim() !== '' || text.slice(line, from).trim() !== '') break
    before.unshift(text.slice(from, to))
    at = line
  }
  return { before, behind }
}
