import type { Binding } from '@babel/traverse'
import { bare, keyOf, type NodePath, type t } from './babel.js'
import type { Library, OldClient } from './library.js'
import type { Names } from './names.js'
import type { Source } from './source.js'
import { thisOf } from './values.js'

/** The libraries that a file uses, with its names for them. */
export type NamesOf = (source: Source) => readonly [Library, Names][]

/** The client that an expression makes: by `new`, or by a function of the library; `undefined` for any other expression. */
export function madeBy(
  path: NodePath<t.NewExpression> | NodePath<t.CallExpression>,
  source: Source,
  namesOf: NamesOf,
): OldClient | undefined {
  for (const [library, names] of namesOf(source)) {
    const name = names.nameOf(path.get('callee') as NodePath)
    if (name === undefined || !library.makes(name, path.isNewExpression())) continue
    const settings = library.settingsOf(path)
    return { ...blank(library, source), settings, ...placeOf(path), base: baseOf(path) }
  }
  return undefined
}

/** The client that a type annotation promises, as a framework injects it; `undefined` for any other type. */
export function injectedBy(
  annotation: t.Node | null | undefined,
  path: NodePath,
  source: Source,
  namesOf: NamesOf,
): OldClient | undefined {
  if (annotation?.type !== 'TSTypeAnnotation') return undefined
  for (const name of namesIn(annotation.typeAnnotation)) {
    const binding = path.scope.getBinding(name)
    if (!binding) continue
    for (const [library, names] of namesOf(source)) {
      const read = binding.referencePaths[0] && names.nameOf(binding.path.get('local') as NodePath)
      const own = read ?? importedAs(binding)
      if (names.isUsed && isFrom(binding, library.module) && library.makes(own, true)) return blank(library, source)
    }
  }
  return undefined
}

/** A client of which nothing but its library is known. */
export function blank(library: Library, source: Source): OldClient {
  return {
    library,
    source,
    settings: new Map(),
    companions: new Map(),
    statement: undefined,
    place: undefined,
    owner: undefined,
    base: undefined,
    names: new Map(),
    isShared: false,
  }
}

/** The names of a type: `A | null`, `Promise<A>`. */
function namesIn(node: t.Node): string[] {
  if (node.type === 'TSUnionType') return node.types.flatMap(namesIn)
  if (node.type !== 'TSTypeReference' || node.typeName.type !== 'Identifier') return []
  const inner = node.typeParameters?.params ?? []
  return node.typeName.name === 'Promise' ? inner.flatMap(namesIn) : [node.typeName.name]
}

/** Where a client is made, and what has it as its value. */
function placeOf(path: NodePath): Pick<OldClient, 'statement' | 'place' | 'owner'> {
  const none = { statement: undefined, place: undefined, owner: undefined }
  const holder = path.findParent((one) =>
    [one.isVariableDeclarator(), one.isAssignmentExpression(), one.isFunction(), one.isClassProperty()].includes(true),
  )
  if (holder?.isClassProperty()) {
    const { key, static: isStatic } = holder.node
    const isOwn = bare(holder.get('value') as NodePath).node === path.node && !isStatic && key.type === 'Identifier'
    return isOwn ? { ...none, statement: holder, owner: { kind: 'property', name: key.name } } : none
  }
  const found: NodePath | null = path.getStatementParent()
  const statement = found?.parentPath?.isExportNamedDeclaration() ? found.parentPath : found
  if (!statement) return none
  if (holder?.isVariableDeclarator()) return { statement, place: statement, owner: { kind: 'const' } }
  // A declaration may stand before it only in a list of statements, and in the same function.
  const isNear = statement.listKey === 'body' && path.getFunctionParent() === statement.getFunctionParent()
  if (!isNear) return none
  const place = statement
  if (!holder?.isAssignmentExpression() || holder.parentPath !== statement) return { ...none, place }
  const left = holder.get('left') as NodePath
  if (left.isMemberExpression() && left.get('object').isThisExpression() && thisOf(statement))
    return { statement, place, owner: { kind: 'this', name: keyOf(left.node) ?? '' } }
  const declared = left.isIdentifier() ? left.scope.getBinding(left.node.name)?.path : undefined
  const declaration = declared?.isVariableDeclarator() ? declared.parentPath : undefined
  return declaration?.listKey === 'body'
    ? { statement, place, owner: { kind: 'let', declaration } }
    : { ...none, place }
}

/** The constant that holds the settings, or a member that does: `this.config`, `config.pay`. */
function baseOf(path: NodePath<t.NewExpression> | NodePath<t.CallExpression>): NodePath | undefined {
  const given = path.get('arguments') as NodePath[]
  const at = given[0] && given.length < 3 ? bare(given[0]) : undefined
  return at?.isIdentifier() || at?.isMemberExpression() ? at : undefined
}

function isFrom({ path, kind }: Binding, module: string): boolean {
  return kind === 'module' && path.parent.type === 'ImportDeclaration' && path.parent.source.value === module
}

function importedAs({ path }: Binding): string {
  if (path.isImportSpecifier()) return (path.node.imported as t.Identifier).name
  return path.isImportNamespaceSpecifier() ? '' : 'default'
}
