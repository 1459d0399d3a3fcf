import { extname } from 'node:path'
import type { Language } from '../terminal/words.js'
import { parseCode, type t } from './babel.js'
import { findClients } from './clients.js'
import { fileOf, specifierOf } from './import-paths.js'
import { axiosPlugin } from './libraries/axios-plugin.js'
import { nodeV3 } from './libraries/node-v3.js'
import { tenpay } from './libraries/tenpay.js'
import type { Companion, Library, OldClient } from './library.js'
import { type Names, readNames } from './names.js'
import { openSource, type Source } from './source.js'

export const LIBRARIES: readonly Library[] = [axiosPlugin, nodeV3, tenpay]

/** A file before and after. */
export interface Migrated {
  /** Absolute. */
  readonly path: string
  readonly before: string
  readonly after: string
  /** Number of expressions that were replaced. */
  readonly changes: number
  /** What is left to do by hand. */
  readonly marks: readonly { readonly line: number; readonly text: string }[]
  /** Why the file could not be read. */
  readonly problem?: string
}

/** Changes the files of a program together, so that a client that one file makes is known in those that import it. */
export function migrateProject(files: ReadonlyMap<string, string>, language: Language): Migrated[] {
  const opened = [...files].map(([path, text]) => openOrProblem(path, text, language))
  const sources = opened.flatMap((one) => ('editor' in one ? [one] : []))
  const names = new Map<Source, readonly [Library, Names][]>(
    sources.map((source) => [source, LIBRARIES.map((library) => [library, readNames(source, library.module)])]),
  )
  const clients = findClients(sources, (source) => names.get(source) ?? [])
  const paths = new Set(files.keys())
  const made = new Set<OldClient>()
  for (const source of sources) {
    for (const [library, own] of names.get(source) ?? []) {
      const companion = (client: OldClient, kind: Companion): string | undefined => {
        made.add(client)
        return nameOf(client, kind, source, paths)
      }
      source.program.traverse(library.migrate({ source, names: own, clients, companion }))
    }
  }
  for (const client of made) writeCompanions(client)
  return opened.map((one) => {
    if (!('editor' in one)) return one
    for (const [, own] of names.get(one) ?? []) own.removeUnused()
    const { editor, path, text } = one
    const isChanged = editor.changes > 0 || editor.marks.length > 0
    const after = isChanged ? editor.finish() : text
    const problem = problemOf(path, after)
    if (problem !== undefined) return { path, before: text, after: text, changes: 0, marks: [], problem }
    return { path, before: text, after, changes: editor.changes, marks: editor.marks }
  })
}

function openOrProblem(path: string, text: string, language: Language): Source | Migrated {
  try {
    return openSource(path, text, language)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { path, before: text, after: text, changes: 0, marks: [], problem }
  }
}

/** Why a file could not be read after its change; it stays as it is then. */
function problemOf(path: string, after: string): string | undefined {
  try {
    parseCode(after, path)
    return undefined
  } catch (error) {
    return `left as it was, since it could not be read after the change: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** The name of a companion in a file; where another file makes the client, it is exported there and imported here. */
function nameOf(client: OldClient, kind: Companion, source: Source, paths: ReadonlySet<string>): string | undefined {
  if (!client.statement || client.settings.size === 0) return undefined
  if (client.source !== source && !canExport(client.source)) return undefined
  const name = client.companions.get(kind) ?? client.source.editor.fresh(kind)
  client.companions.set(kind, name)
  if (client.source === source) return name
  client.isShared = true
  const endings = source.program.node.body.flatMap((node) => {
    const specifier = node.type === 'ImportDeclaration' ? node.source.value : undefined
    return fileOf(specifier, source.path, paths) === undefined ? [] : [specifier ?? '']
  })
  const hasEnding = source.isModule && (endings.some((one) => extname(one) !== '') || !source.isTyped)
  return source.editor.use(specifierOf(client.source.path, source.path, hasEnding), name)
}

function exportsObject({ program, text }: Source): t.ObjectExpression | undefined {
  for (const node of program.node.body) {
    const value =
      node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression'
        ? node.expression
        : undefined
    if (
      value &&
      text.slice(value.left.start ?? 0, value.left.end ?? 0) === 'module.exports' &&
      value.right.type === 'ObjectExpression'
    ) {
      return value.right
    }
  }
  return undefined
}

function canExport(source: Source): boolean {
  return (
    source.isModule || exportsObject(source) !== undefined || /(?:^|\s)(?:module\.)?exports\.\w+\s*=/.test(source.text)
  )
}

function writeCompanions(client: OldClient): void {
  const { source, statement, library, isShared, companions } = client
  if (!statement) return
  const { editor, isModule } = source
  const indent = editor.indentAt(statement.node.start ?? 0)
  for (const [kind, name] of companions) {
    const line = `${isShared && isModule ? 'export ' : ''}const ${name} = ${library.companionOf(kind, client)}${editor.semicolon}`
    if (kind === 'certs') editor.insertBefore(statement.node, `${line}\n${indent}`)
    else editor.insertAfter(statement.node, `\n${indent}${line}`)
    if (!isShared || isModule) continue
    const last = exportsObject(source)?.properties.at(-1)
    if (last) editor.insertAfter(last, `, ${name}`)
    else editor.insertAfter(statement.node, `\n${indent}exports.${name} = ${name}${editor.semicolon}`)
  }
}
