import type { Binding } from '@babel/traverse'
import { bare, type NodePath, type t } from './babel.js'
import type { Library, OldClient } from './library.js'
import type { Names } from './names.js'
import type { Source } from './source.js'

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
    return { ...blank(library, source), settings, statement: statementOf(path), base: baseOf(path) }
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
  if (annotation?.type !== 'TSTypeAnnotation' || annotation.typeAnnotation.type !== 'TSTypeReference') return undefined
  const { typeName } = annotation.typeAnnotation
  const binding = typeName.type === 'Identifier' ? path.scope.getBinding(typeName.name) : undefined
  if (!binding) return undefined
  for (const [library, names] of namesOf(source)) {
    const name = binding.referencePaths[0] && names.nameOf(binding.path.get('local') as NodePath)
    const own = name ?? importedAs(binding)
    if (names.isUsed && isFrom(binding, library.module) && library.makes(own, true)) return blank(library, source)
  }
  return undefined
}

function blank(library: Library, source: Source): OldClient {
  return {
    library,
    source,
    settings: new Map(),
    companions: new Map(),
    statement: undefined,
    base: undefined,
    names: new Map(),
    isShared: false,
  }
}

/** The declaration of which a client is the value. */
function statementOf(path: NodePath): NodePath<t.Statement> | undefined {
  const declarator = path.findParent((one) => one.isVariableDeclarator() || one.isFunction() || one.isClass())
  if (!declarator?.isVariableDeclarator()) return undefined
  const statement = path.getStatementParent() ?? undefined
  return statement?.parentPath?.isExportNamedDeclaration() ? (statement.parentPath as NodePath<t.Statement>) : statement
}

/** The constant that holds the settings. */
function baseOf(path: NodePath<t.NewExpression> | NodePath<t.CallExpression>): NodePath<t.Identifier> | undefined {
  const [config] = path.get('arguments') as NodePath[]
  const at = config && bare(config)
  return at?.isIdentifier() ? at : undefined
}

function isFrom({ path, kind }: Binding, module: string): boolean {
  return kind === 'module' && path.parent.type === 'ImportDeclaration' && path.parent.source.value === module
}

function importedAs({ path }: Binding): string {
  if (path.isImportSpecifier()) return (path.node.imported as t.Identifier).name
  return path.isImportNamespaceSpecifier() ? '' : 'default'
}
