import type MagicString from 'magic-string'
import type { NodePath, t } from './babel.js'
import { keyOf } from './babel.js'

/** What a file has to import, and under which names. */
export interface Imports {
  /** The local name of an export; imports it where the file does not yet. */
  use(module: string, name: string): string
  useType(module: string, name: string): string
  /** A name that nothing in the file has. */
  fresh(name: string): string
  /** Puts new imports in the place of one that went away, or after the existing ones. */
  write(magic: MagicString, slot: readonly [start: number, end: number] | undefined): void
}

interface Given {
  readonly program: NodePath<t.Program>
  readonly isModule: boolean
  readonly names: Set<string>
  readonly text: string
  readonly quote: string
  readonly semicolon: string
}

interface Wanted {
  readonly module: string
  readonly name: string
  readonly local: string
  readonly isType: boolean
}

export function createImports({ program, isModule, names, text, quote, semicolon }: Given): Imports {
  const known = existing(program)
  const wanted: Wanted[] = []

  const fresh = (name: string): string => {
    let free = name
    for (let at = 2; names.has(free); at += 1) free = `${name}${at}`
    names.add(free)
    return free
  }
  const ask = (module: string, name: string, isType: boolean): string => {
    const bare = module.replace(/^node:/, '')
    const there = known.get(`${bare} ${name}`)
    if (there !== undefined) return there
    const all = known.get(`${bare} *`)
    if (all !== undefined && !isType) return `${all}.${name}`
    const before = wanted.find((one) => one.module === module && one.name === name)
    if (before) return before.local
    const local = names.has(name) ? fresh(`wechatpay${name[0]?.toUpperCase()}${name.slice(1)}`) : fresh(name)
    wanted.push({ module, name, local, isType })
    return local
  }

  return {
    use: (module, name) => ask(module, name, false),
    useType: (module, name) => ask(module, name, true),
    fresh,
    write: (magic, slot) => {
      const written = magic.toString()
      const needed = wanted.filter(({ local }) => new RegExp(`(?<![\\w$.'"])${local}(?![\\w$])`).test(written))
      const lines = [...new Set(needed.map(({ module }) => module))].toSorted(order).map((module) => {
        const own = needed.filter((one) => one.module === module).toSorted((a, b) => a.name.localeCompare(b.name))
        const isTypeOnly = own.every(({ isType }) => isType)
        const list = own.map(({ name, local, isType }) => {
          const renamed = name === local ? name : isModule ? `${name} as ${local}` : `${name}: ${local}`
          return isType && !isTypeOnly ? `type ${renamed}` : renamed
        })
        const prefix = /['"]npm:/.test(text) && module.startsWith('wechatpay-chain') ? 'npm:' : '' // of Deno
        const source = `${quote}${prefix}${module}${quote}`
        return isModule
          ? `import ${isTypeOnly ? 'type ' : ''}{ ${list.join(', ')} } from ${source}${semicolon}`
          : `const { ${list.join(', ')} } = require(${source})${semicolon}`
      })
      if (slot) {
        const isLine = text[slot[1] - 1] === '\n'
        if (lines.length === 0 && !isLine) return void magic.update(...slot, '')
        return void magic.update(...slot, isLine ? lines.map((line) => `${line}\n`).join('') : lines.join('\n'))
      }
      if (lines.length === 0) return
      const at = placeOf(program)
      const head = text.slice(0, at)
      if (at > 0 && !head.endsWith('\n')) magic.appendRight(at, `\n${lines.join('\n')}`)
      else magic.appendRight(at, `${lines.join('\n')}\n`)
    },
  }
}

/** The quote of the imports of a file, or else the one that it has most of. */
export function quoteOf({ node }: NodePath<t.Program>, text: string): string {
  const count = (pattern: RegExp, within: string) => within.match(pattern)?.length ?? 0
  const imports = node.body
    .filter((one) => isImport(one))
    .map(({ start, end }) => text.slice(start ?? 0, end ?? 0))
    .join('')
  const [single, double] = [count(/'/g, imports), count(/"/g, imports)]
  if (single !== double) return single > double ? "'" : '"'
  return count(/'/g, text) >= count(/"/g, text) ? "'" : '"'
}

function order(a: string, b: string): number {
  const rank = (module: string) => (module.startsWith('node:') ? 0 : module.startsWith('.') ? 2 : 1)
  return rank(a) - rank(b) || a.localeCompare(b)
}

/** The end of the last import at the beginning of a file; otherwise the place after its first comments and directives. */
function placeOf({ node }: NodePath<t.Program>): number {
  let at = node.interpreter?.end ?? 0
  for (const directive of node.directives) at = directive.end ?? at
  const last = node.body.findLastIndex((one) => isImport(one))
  return last === -1 ? at : (node.body[last]?.end ?? at)
}

function isImport(node: t.Statement): boolean {
  if (node.type === 'ImportDeclaration') return true
  return node.type === 'VariableDeclaration' && node.declarations.every(({ init }) => requiredBy(init) !== undefined)
}

/** The module that `require('…')` loads, with or without a member of it. */
export function requiredBy(node: t.Node | null | undefined): string | undefined {
  if (node?.type === 'MemberExpression') return requiredBy(node.object)
  if (node?.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
    return undefined
  const [argument] = node.arguments
  return argument?.type === 'StringLiteral' ? argument.value : undefined
}

function existing({ node }: NodePath<t.Program>): Map<string, string> {
  const found = new Map<string, string>()
  for (const statement of node.body) {
    if (statement.type === 'ImportDeclaration' && statement.importKind !== 'type') {
      const module = statement.source.value.replace(/^(?:node|npm):/, '')
      for (const one of statement.specifiers) {
        if (one.type === 'ImportSpecifier') {
          const name = one.imported.type === 'Identifier' ? one.imported.name : one.imported.value
          if (one.importKind !== 'type') found.set(`${module} ${name}`, one.local.name)
        } else if (/^(?:fs|crypto)$/.test(module)) found.set(`${module} *`, one.local.name)
      }
    }
    if (statement.type !== 'VariableDeclaration') continue
    for (const { id, init } of statement.declarations) {
      const module = init?.type === 'CallExpression' ? requiredBy(init)?.replace(/^node:/, '') : undefined
      if (module === undefined) continue
      if (id.type === 'Identifier' && /^(?:fs|crypto)$/.test(module)) found.set(`${module} *`, id.name)
      if (id.type !== 'ObjectPattern') continue
      for (const property of id.properties) {
        const name = keyOf(property)
        if (property.type === 'ObjectProperty' && name !== undefined && property.value.type === 'Identifier') {
          found.set(`${module} ${name}`, property.value.name)
        }
      }
    }
  }
  return found
}
