import type { Language, Words } from '../terminal/words.js'
import { type NodePath, parseCode } from './babel.js'
import { findClients } from './clients.js'
import { companionAt, writeCompanions } from './companions.js'
import type { Editor } from './editor.js'
import { axiosPlugin } from './libraries/axios-plugin.js'
import { nodeV3 } from './libraries/node-v3.js'
import { tenpay } from './libraries/tenpay.js'
import type { Companion, Library, OldClient } from './library.js'
import { readLinks } from './links.js'
import { bareSpecifier, type Names, readNames } from './names.js'
import { openSource, type Source } from './source.js'

const LEFT: Words = {
  en: 'how this is used here could not be understood: change it by hand, see the guide "Coming from …"',
  zh: '无法判断此处的用法，请人工改写，参阅《从…迁移》指南',
}

const TYPES: Words = {
  en: 'a part of the old library: types of requests and answers are RequestOf and ResponseOf of wechatpay-chain',
  zh: '旧库的内部模块：请求与应答的类型请使用 wechatpay-chain 的 RequestOf 与 ResponseOf',
}

const FOREIGN: Readonly<Record<string, Words>> = {
  'nest-wechatpay-node-v3': {
    en: 'this module makes a client of the old library: provide one of createClient({ … }) instead, see the guide "NestJS"',
    zh: '该模块创建的是旧库的客户端：请改为提供 createClient({ … }) 的返回值，参阅《NestJS》指南',
  },
}

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
  const links = readLinks(files, LIBRARIES)
  const opened = new Map<string, Source | Migrated>()
  const names = new Map<Source, readonly [Library, Names][]>()
  const open = (path: string): Source[] => {
    if (opened.has(path)) return []
    const one = openOrProblem(path, files.get(path) ?? '', language)
    opened.set(path, one)
    if (!('editor' in one)) return []
    names.set(
      one,
      links.used.map((library) => [library, readNames(one, library.module)]),
    )
    return [one]
  }
  const paths = new Set(files.keys())
  const sources = links.first.flatMap(open)
  const clients = findClients(sources, open, (source) => names.get(source) ?? [], { ...links, paths })
  const made = new Set<OldClient>()
  const seen = new Set<unknown>()
  const contexts = sources.flatMap((source) =>
    (names.get(source) ?? []).map(([library, own]) => {
      const companion = (client: OldClient, kind: Companion, at: NodePath): string | undefined => {
        made.add(client)
        return companionAt(client, kind, at, source, paths)
      }
      return [library, { source, names: own, clients, companion, seen }] as const
    }),
  )
  for (const [library, context] of contexts)
    if (library.follow) context.source.program.traverse(library.follow(context))
  for (const [library, context] of contexts) context.source.program.traverse(library.migrate(context))
  for (const client of made) writeCompanions(client)
  return [...files].map(([path, text]) => {
    const one = opened.get(path)
    return one ? finished(one) : unchanged(path, text)
  })

  function finished(one: Source | Migrated): Migrated {
    if (!('editor' in one)) return one
    const { editor, path, text } = one
    for (const [library, own] of names.get(one) ?? []) markLeft(own.removeUnused(), library, editor)
    const isChanged = editor.changes > 0 || editor.marks.length > 0
    const after = isChanged ? editor.finish() : text
    const problem = after === text ? undefined : problemOf(path, after)
    if (problem !== undefined) return { ...unchanged(path, text), problem }
    return { path, before: text, after, changes: editor.changes, marks: withEarlier(editor.marks, text) }
  }
}

function unchanged(path: string, text: string): Migrated {
  return { path, before: text, after: text, changes: 0, marks: [] }
}

/** The marks of a file, in its order, with those that an earlier run has left. */
function withEarlier(marks: Migrated['marks'], text: string): Migrated['marks'] {
  const comments = [...text.matchAll(/(?:\/\/|\/\*) wechatpay-migrate: (.+?)(?: \*\/.*)?$/gm)]
  const earlier = comments.map(({ index, 1: words = '' }) => ({
    line: text.slice(0, index).split('\n').length,
    text: words,
  }))
  // What is found again stands above the line of its mark.
  const isNew = ({ line, text: words }: Migrated['marks'][number]) =>
    !marks.some((one) => one.text === words && one.line >= line && one.line <= line + comments.length)
  return [...marks, ...earlier.filter(isNew)].toSorted((a, b) => a.line - b.line)
}

/** What is left of an old library in a file. */
function markLeft(left: readonly NodePath[], { module }: Library, editor: Editor): void {
  for (const path of left) {
    const specifier = bareSpecifier(path.isStringLiteral() ? path.node.value : module)
    editor.mark(path, specifier === module ? LEFT : (FOREIGN[specifier] ?? TYPES))
  }
}

function openOrProblem(path: string, text: string, language: Language): Source | Migrated {
  try {
    return openSource(path, text, language)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { ...unchanged(path, text), problem }
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
