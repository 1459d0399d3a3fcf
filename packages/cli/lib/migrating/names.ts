import type { Binding } from '@babel/traverse'
import { bare, keyOf, type NodePath, type t, traverse } from './babel.js'
import { requiredBy } from './imports.js'
import type { Source } from './source.js'

/** What a file has of an old library, by the names that the library gives: `Aes.AesGcm`; empty for the whole module. */
export interface Names {
  /** The library's own name of an expression, such as `Formatter.nonce`; `undefined` for anything else. */
  nameOf(path: NodePath): string | undefined
  /** The same for the name in a type annotation. */
  typeNameOf(path: NodePath<t.TSTypeReference>): string | undefined
  /** Says that an expression, or a type, was replaced, so that its import may go. */
  consume(path: NodePath): void
  /**
   * Removes the imports of which nothing is left.
   *
   * @returns What still names the library, or a part of it, unless every use of it is marked.
   */
  removeUnused(): readonly NodePath[]
  readonly isUsed: boolean
}

interface Import {
  readonly name: string
  readonly binding: Binding
  /** The part of a declaration that binds it. */
  readonly holder: NodePath
}

/** The module that a specifier names, also for Deno: `npm:tenpay@2`. */
export function bareSpecifier(specifier: string): string {
  return specifier.replace(/^npm:\/?((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?/, '$1')
}

/** Modules that are made for another one. */
const COMPANIONS: Readonly<Record<string, string>> = { 'wechatpay-node-v3': 'nest-wechatpay-node-v3' }

/** Those of a file that does not name the library: most files of a program. */
const NONE: Names = {
  nameOf: () => undefined,
  typeNameOf: () => undefined,
  consume: () => undefined,
  removeUnused: () => [],
  isUsed: false,
}

/** Finds the imports of a library in a file, and constants that are parts of it: `const { AesGcm } = Aes`. */
export function readNames({ program, editor, text }: Source, module: string): Names {
  if (!text.includes(module)) return NONE
  const imports: Import[] = []
  const byBinding = new Map<Binding, Import>()
  const consumed = new Set<t.Node>()
  const types = new Map<Binding, t.Node[]>()
  const declarations = new Set<NodePath<t.ImportDeclaration> | NodePath<t.VariableDeclarator>>()

  const add = (path: NodePath, local: string, name: string, holder: NodePath) => {
    const binding = path.scope.getBinding(local)
    if (!binding || byBinding.has(binding)) return
    const found = { name: name.replace(/^default\.(?=.)/, ''), binding, holder }
    imports.push(found)
    byBinding.set(binding, found)
  }
  const nameOf = (given: NodePath): string | undefined => {
    const path = bare(given)
    if (path.isIdentifier()) {
      const binding = path.scope.getBinding(path.node.name)
      return binding && byBinding.get(binding)?.name
    }
    if (path.isCallExpression() && bareSpecifier(requiredBy(path.node) ?? '') === module) return ''
    // `library || {}`, `library.default ?? library`
    if (path.isLogicalExpression()) return nameOf(path.get('left')) ?? nameOf(path.get('right'))
    if (path.isAwaitExpression()) return nameOf(path.get('argument'))
    if (path.isCallExpression() && path.get('callee').isImport())
      return importedBy(path.node) === module ? '' : undefined
    if (!path.isMemberExpression()) return undefined
    const [object, key] = [nameOf(path.get('object')), keyOf(path.node)]
    return object === undefined || key === undefined ? undefined : joined(object, key)
  }
  const bindPattern = (pattern: NodePath, prefix: string) => {
    if (pattern.isIdentifier()) add(pattern, pattern.node.name, prefix, pattern)
    if (!pattern.isObjectPattern()) return
    for (const property of pattern.get('properties')) {
      const key = keyOf(property.node)
      if (property.isObjectProperty() && key !== undefined)
        bindPattern(property.get('value') as NodePath, joined(prefix, key))
    }
  }

  program.traverse({
    ImportDeclaration: (path) => {
      if (bareSpecifier(path.node.source.value) !== module) return
      declarations.add(path)
      for (const one of path.get('specifiers')) {
        const { imported } = one.node as t.ImportSpecifier // absent in the other kinds
        const name = one.isImportNamespaceSpecifier() ? '' : imported && 'name' in imported ? imported.name : 'default'
        add(one, one.node.local.name, name, one)
      }
    },
    TSImportEqualsDeclaration: (path) => {
      const { moduleReference, id } = path.node
      if (moduleReference.type === 'TSExternalModuleReference' && moduleReference.expression.value === module) {
        add(path, id.name, '', path)
      }
    },
    VariableDeclarator: (path) => {
      const init = path.get('init')
      const name = init.node ? nameOf(init as NodePath) : undefined
      if (name === undefined) return
      declarations.add(path)
      bindPattern(path.get('id') as NodePath, name)
    },
  })
  traverse(program.parent, {
    TSTypeReference: (path) => {
      const { typeName } = path.node
      const binding = typeName.type === 'Identifier' ? path.scope.getBinding(typeName.name) : undefined
      if (binding && byBinding.has(binding)) types.set(binding, [...(types.get(binding) ?? []), path.node])
    },
  })
  const left = ({ binding }: Import) => binding.referencePaths.filter(({ node }) => !consumed.has(node))
  const isLeft = ({ binding }: Import) =>
    binding.referencePaths.some(({ node }) => !consumed.has(node)) ||
    (types.get(binding) ?? []).some((node) => !consumed.has(node))

  return {
    nameOf,
    typeNameOf: ({ node, scope }) => {
      const binding = node.typeName.type === 'Identifier' ? scope.getBinding(node.typeName.name) : undefined
      return binding && byBinding.get(binding)?.name
    },
    consume: (path) => {
      let at = bare(path)
      while (at.isMemberExpression()) at = bare(at.get('object'))
      consumed.add(at.node)
    },
    get isUsed() {
      return imports.length > 0
    },
    removeUnused: () => {
      for (const one of imports.toReversed()) {
        if (isLeft(one)) continue
        // A constant that is a part of another import: the other one is used no more.
        const declarator = one.holder.findParent((parent) => parent.isVariableDeclarator())
        if (declarator?.isVariableDeclarator()) consumeInit(declarator, consumed)
      }
      const unused = imports.filter((one) => !isLeft(one))
      const removed = new Set<t.Node>()
      for (const path of declarations) if (removeFrom(path, unused, { editor, text })) removed.add(path.node)
      const kept = imports.filter(isLeft)
      const isTold = kept.length > 0 && kept.every((one) => left(one).every((path) => editor.isMarked(path)))
      return leftOf(program, module, removed).filter(
        ({ node }) => !isTold || bareSpecifier((node as t.StringLiteral).value) !== module, // as leftOf has found them
      )
    },
  }
}

/** The literals that still name a module, or a part of it. */
function leftOf(program: NodePath<t.Program>, module: string, removed: ReadonlySet<t.Node>): readonly NodePath[] {
  const found: NodePath[] = []
  program.traverse({
    StringLiteral: (path) => {
      const name = bareSpecifier(path.node.value)
      const { parent } = path
      const isSpecifier =
        /^(?:Import|Export)/.test(parent.type) ||
        parent.type === 'TSExternalModuleReference' ||
        (parent.type === 'CallExpression' &&
          /^(?:require|import|jest|vi)\b/.test(path.parentPath.get('callee').toString()))
      if (!isSpecifier || !(name === module || name.startsWith(`${module}/`) || name === COMPANIONS[module])) return
      if (path.findParent(({ node }) => removed.has(node)) === null) found.push(path)
    },
  })
  return found
}

/** The module that `import('…')` loads. */
function importedBy({ arguments: [first] }: t.CallExpression): string | undefined {
  return first?.type === 'StringLiteral' ? bareSpecifier(first.value) : undefined
}

function joined(object: string, key: string): string {
  if (object === '') return key
  return object === 'default' && key === 'default' ? 'default' : `${object}.${key}`.replace(/^default\./, '')
}

function consumeInit(path: NodePath<t.VariableDeclarator>, consumed: Set<t.Node>): void {
  const visit = (given: NodePath): void => {
    const at = bare(given)
    if (at.isMemberExpression()) visit(at.get('object'))
    else if (at.isAwaitExpression()) visit(at.get('argument'))
    else if (at.isLogicalExpression()) for (const side of [at.get('left'), at.get('right')]) visit(side)
    else consumed.add(at.node)
  }
  visit(path.get('init') as NodePath)
}

/** Removes the names that are left over from a declaration. @returns Whether nothing remains, and all of it goes. */
function removeFrom(
  path: NodePath<t.ImportDeclaration> | NodePath<t.VariableDeclarator>,
  unused: readonly Import[],
  { editor, text }: Pick<Source, 'editor' | 'text'>,
): boolean {
  const gone = new Set(unused.map(({ holder }) => holder.node))
  if (path.isImportDeclaration()) {
    const kept = path.node.specifiers.filter((one) => !gone.has(one))
    if (kept.length === path.node.specifiers.length) return false
    if (kept.length === 0) {
      editor.removeStatement(path.node)
      return true
    }
    const named = kept.filter(({ type }) => type === 'ImportSpecifier').map((one) => editor.text(one))
    const others = kept.filter(({ type }) => type !== 'ImportSpecifier').map((one) => editor.text(one))
    const list = [...others, ...(named.length > 0 ? [`{ ${named.join(', ')} }`] : [])].join(', ')
    const start = path.node.start ?? 0
    const keyword = /^import\s+(?:type\s+)?/.exec(text.slice(start))?.[0] ?? ''
    editor.replaceRange(start + keyword.length, path.node.source.start ?? 0, `${list} from `)
    return false
  }
  const { id } = path.node as t.VariableDeclarator // the other kind has returned
  if (![...gone].some((node) => (node.start ?? 0) >= (id.start ?? 0) && (node.end ?? 0) <= (id.end ?? 0))) return false
  const left = patternOf(id, gone, text)
  if (left !== undefined) {
    editor.replace(id, left)
    return false
  }
  const { parent } = path
  if (parent.type !== 'VariableDeclaration' || parent.declarations.length !== 1) return false
  editor.removeStatement(parent)
  return true
}

/** The pattern without what is gone; `undefined` when nothing is left. */
function patternOf(node: t.Node, gone: ReadonlySet<t.Node>, text: string): string | undefined {
  const source = text.slice(node.start ?? 0, node.end ?? 0)
  if (node.type !== 'ObjectPattern') return gone.has(node) ? undefined : source
  const parts = node.properties.flatMap((property) => {
    if (property.type !== 'ObjectProperty') return [text.slice(property.start ?? 0, property.end ?? 0)]
    const value = patternOf(property.value, gone, text)
    if (value === undefined) return []
    return [property.shorthand ? value : `${text.slice(property.key.start ?? 0, property.key.end ?? 0)}: ${value}`]
  })
  return parts.length === 0 ? undefined : `{ ${parts.join(', ')} }`
}
