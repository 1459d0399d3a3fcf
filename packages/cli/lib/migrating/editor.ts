import MagicString from 'magic-string'
import type { Language, Words } from '../terminal/words.js'
import type { NodePath, t } from './babel.js'
import { createImports, type Imports, quoteOf } from './imports.js'

/** The beginning of a comment about what has to be decided by hand. */
export const MARK = 'wechatpay-migrate:'

/** Changes of one file. Only what is changed is printed again: all else keeps its formatting. */
export interface Editor extends Pick<Imports, 'use' | 'useType' | 'fresh'> {
  /** The text of a node, with its changes so far. */
  text(node: t.Node): string
  replace(node: t.Node, text: string): void
  /** Replaces an expression; comments in it that the new one does not have go before it. */
  exchange(node: t.Node, text: string): void
  /** Replaces the text between two positions of the original. */
  replaceRange(start: number, end: number, text: string): void
  /** Removes a whole statement. New imports take the place of the first. */
  removeStatement(node: t.Node): void
  /** Removes a statement and the space before it. */
  removeLine(node: t.Node): void
  insertBefore(node: t.Node, text: string): void
  insertAfter(node: t.Node, text: string): void
  /** Puts a comment above the statement or the property that holds a node: what has to be done there by hand. */
  mark(path: NodePath, words: Words): void
  /** Whether something is said above the statement, or the property, that holds a node. */
  isMarked(path: NodePath): boolean
  /** The same, by an earlier run. */
  wasMarked(path: NodePath): boolean
  /** Lines and words of the marks. */
  readonly marks: readonly { readonly line: number; readonly text: string }[]
  /** Counts a replacement of something of the old library. */
  count(): void
  readonly changes: number
  /** Whitespace at the beginning of the line of a position. */
  indentAt(position: number): string
  /** A literal in the quotes of the file. */
  quoted(text: string): string
  /** `;`, or nothing where the file has none. */
  readonly semicolon: string
  /** The text with all changes and with its imports. */
  finish(): string
}

interface Given {
  readonly text: string
  readonly program: NodePath<t.Program>
  readonly isModule: boolean
  /** Every name that is bound somewhere in the file. */
  readonly names: Set<string>
  readonly language: Language
}

export function createEditor({ text, program, isModule, names, language }: Given): Editor {
  const magic = new MagicString(text)
  const semicolon = semicolonOf(program, text)
  const quote = quoteOf(program, text)
  const imports = createImports({ program, isModule, names, text, quote, semicolon })
  const marks: { line: number; text: string }[] = []
  const marked = new Set<t.Node | undefined>()
  let changes = 0
  let slot: readonly [start: number, end: number] | undefined

  const lineStart = (position: number) => text.lastIndexOf('\n', position - 1) + 1
  const indentAt = (position: number) => /^[ \t]*/.exec(text.slice(lineStart(position)))?.[0] ?? ''
  const beginsLine = ({ node }: NodePath) => text.slice(lineStart(node.start ?? 0), node.start ?? 0).trim() === '' // a parsed node has positions

  return {
    text: (node) => magic.slice(node.start ?? 0, node.end ?? 0),
    replace: (node, by) => void magic.overwrite(node.start ?? 0, node.end ?? 0, by),
    exchange: ({ start, end }, by) => {
      const { comments } = program.parent as t.File
      const lost = (comments ?? []).filter(
        (one) => (one.start ?? 0) > (start ?? 0) && (one.end ?? 0) < (end ?? 0) && !by.includes(one.value),
      )
      const kept = lost.map(({ value }) => `/* ${value.trim().replaceAll('*/', '* /')} */ `).join('')
      magic.overwrite(start ?? 0, end ?? 0, kept + by)
    },
    replaceRange: (start, end, by) => void (start === end ? magic.appendLeft(start, by) : magic.update(start, end, by)),
    removeStatement: (node) => {
      const [start, end] = [node.start ?? 0, node.end ?? 0]
      const isTop = program.node.body.includes(node as t.Statement)
      // Names that are imported within a function are not seen by the others.
      const from = isTop ? start : lineStart(start)
      const range = [from, text[end] === '\n' ? end + 1 : end] as const // a comment behind it stays on its line
      if (slot || !isTop) magic.update(...range, '')
      else slot = range
    },
    removeLine: ({ start, end }) => {
      const before = text.slice(0, start ?? 0)
      void magic.update(before.trimEnd().length, end ?? 0, '')
    },
    insertBefore: (node, by) => void magic.appendLeft(node.start ?? 0, by),
    insertAfter: (node, by) => void magic.appendLeft(node.end ?? 0, by),
    mark: (path, words) => {
      const line = `${MARK} ${words[language]}`
      const holder = path.find(
        (one) => (one.isStatement() || one.isObjectProperty() || one.isClassProperty()) && beginsLine(one),
      )
      const at = holder?.node.start ?? path.node.start ?? 0
      const number = text.slice(0, at).split('\n').length
      const isThere = (holder?.node.leadingComments ?? []).some(({ value }) => value.trim() === line)
      if (marks.some((one) => one.line === number && one.text === words[language])) return
      marks.push({ line: number, text: words[language] })
      marked.add(holder?.node)
      if (isThere) return
      magic.appendLeft(at, holder ? `// ${line}\n${indentAt(at)}` : `/* ${line} */ `)
    },
    isMarked: (path) => path.find(({ node }) => marked.has(node)) !== null,
    wasMarked: (path) =>
      path.find(({ node }) => (node.leadingComments ?? []).some(({ value }) => value.trim().startsWith(MARK))) !== null,
    marks,
    count: () => {
      changes += 1
    },
    get changes() {
      return changes
    },
    indentAt,
    quoted: (words) => `${quote}${words}${quote}`,
    semicolon,
    use: imports.use,
    useType: imports.useType,
    fresh: imports.fresh,
    finish: () => {
      imports.write(magic, slot)
      const written = magic.toString()
      return /(?<!\r)\n/.test(text) ? written : written.replaceAll(/\r?\n/g, '\r\n')
    },
  }
}

function semicolonOf(program: NodePath<t.Program>, text: string): string {
  const ends: number[] = []
  program.traverse({
    'ImportDeclaration|VariableDeclaration|ExpressionStatement|ReturnStatement': ({ node, key }: NodePath) => {
      if (typeof key === 'number') ends.push(node.end ?? 0) // not in the head of a loop
    },
  })
  const ended = ends.filter((end) => text[end - 1] === ';').length
  return ended * 2 >= ends.length ? ';' : ''
}
