import { dirname, relative, resolve } from 'node:path'
import type { Binding } from '@babel/traverse'
import { bare, keyOf, type NodePath, type t } from './babel.js'
import { requiredBy } from './imports.js'
import type { Clients, Library, OldClient } from './library.js'
import type { Names } from './names.js'
import type { Source } from './source.js'

type Found = OldClient | ReadonlyMap<string, OldClient>

/** Finds every client, from file to file until nothing new is found. */
export function findClients(
  sources: readonly Source[],
  namesOf: (source: Source) => readonly [Library, Names][],
): Clients {
  const byBinding = new Map<Binding, Found>()
  const byMember = new Map<t.Node, Map<string, OldClient>>()
  const byNew = new Map<t.Node, OldClient>()
  const exported = new Map<string, Map<string, OldClient>>()
  const paths = new Set(sources.map(({ path }) => path))
  let isNew = true

  const set = <K>(map: Map<K, unknown>, key: K, value: Found) => {
    if (map.has(key)) return
    map.set(key, value)
    isNew = true
  }
  const exportsOf = (path: string) => {
    const there = exported.get(path) ?? new Map<string, OldClient>()
    exported.set(path, there)
    return there
  }
  const resolveAny = (given: NodePath, source: Source): Found | undefined => {
    const path = bare(given)
    if (path.isAwaitExpression()) return resolveAny(path.get('argument'), source)
    if (path.isNewExpression() || path.isCallExpression()) {
      const required = path.isCallExpression() ? fileOf(requiredBy(path.node), source.path, paths) : undefined
      if (required !== undefined) return exportsOf(required).get('=') ?? exportsOf(required)
      return byNew.get(path.node) ?? made(path, source)
    }
    if (path.isIdentifier()) {
      const binding = path.scope.getBinding(path.node.name)
      return binding && byBinding.get(binding)
    }
    if (!path.isMemberExpression() && !path.isOptionalMemberExpression()) return undefined
    const key = keyOf(path.node) ?? (path.node.property.type === 'PrivateName' ? `#${path.node.property.id.name}` : '')
    const object = bare(path.get('object') as NodePath)
    if (object.isThisExpression()) return byMember.get(classOf(path) as t.Node)?.get(key)
    const owner = resolveAny(object, source)
    return owner instanceof Map ? owner.get(key) : undefined
  }
  const made = (
    path: NodePath<t.NewExpression> | NodePath<t.CallExpression>,
    source: Source,
  ): OldClient | undefined => {
    for (const [library, names] of namesOf(source)) {
      const name = names.nameOf(path.get('callee') as NodePath)
      if (name === undefined || !library.makes(name, path.isNewExpression())) continue
      const client: OldClient = {
        library,
        source,
        settings: library.settingsOf(path),
        companions: new Map(),
        statement: statementOf(path),
        base: baseOf(path),
        names: new Map(),
        isShared: false,
      }
      byNew.set(path.node, client)
      return client
    }
    if (path.isNewExpression()) return undefined
    // A function that returns a client.
    const callee = path.get('callee') as NodePath
    const binding = callee.isIdentifier() ? callee.scope.getBinding(callee.node.name) : undefined
    return binding ? asClient(byBinding.get(binding)) : undefined
  }
  const resolve_ = (path: NodePath, source: Source) => asClient(resolveAny(path, source))

  while (isNew) {
    isNew = false
    for (const source of sources) {
      const bindTo = (path: NodePath, name: string, found: Found) => {
        const binding = path.scope.getBinding(name)
        if (binding) set(byBinding, binding, found)
      }
      const setMember = (path: NodePath, name: string, found: OldClient) => {
        const owner = classOf(path)
        if (!owner) return
        const members = byMember.get(owner) ?? new Map<string, OldClient>()
        byMember.set(owner, members)
        set(members as Map<string, unknown>, name, found)
      }
      const injected = (node: t.Node | null | undefined, path: NodePath): OldClient | undefined => {
        if (node?.type !== 'TSTypeAnnotation' || node.typeAnnotation.type !== 'TSTypeReference') return undefined
        const { typeName } = node.typeAnnotation
        const binding = typeName.type === 'Identifier' ? path.scope.getBinding(typeName.name) : undefined
        if (!binding) return undefined
        for (const [library, names] of namesOf(source)) {
          const name = binding.referencePaths[0] && names.nameOf(binding.path.get('local') as NodePath)
          const own = name ?? importedAs(binding)
          if (own !== undefined && names.isUsed && isFrom(binding, library.module) && library.makes(own, true)) {
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
        }
        return undefined
      }
      source.program.traverse({
        VariableDeclarator: (path) => {
          const [id, init] = [path.get('id') as NodePath, path.get('init') as NodePath]
          if (!init.node) return
          const found = resolveAny(init, source)
          if (found && id.isIdentifier()) bindTo(path, id.node.name, found)
          if (!(found instanceof Map) || !id.isObjectPattern()) return
          for (const property of id.node.properties) {
            const client = found.get(keyOf(property) ?? '')
            if (client && property.type === 'ObjectProperty' && property.value.type === 'Identifier') {
              bindTo(path, property.value.name, client)
            }
          }
        },
        AssignmentExpression: (path) => {
          const [left, right] = [path.get('left') as NodePath, path.get('right')]
          const target = left.isMemberExpression() ? left.toString() : ''
          const client = resolve_(right, source)
          if (/^module\.exports$/.test(target) && right.isObjectExpression()) {
            for (const property of right.get('properties')) {
              const value = property.isObjectProperty()
                ? resolve_(property.get('value') as NodePath, source)
                : undefined
              if (value) set(exportsOf(source.path) as Map<string, unknown>, keyOf(property.node) ?? '', value)
            }
          }
          if (!client) return
          const [, name] = /^(?:module\.)?exports\.(\w+)$/.exec(target) ?? []
          if (target === 'module.exports') set(exportsOf(source.path) as Map<string, unknown>, '=', client)
          else if (name !== undefined) set(exportsOf(source.path) as Map<string, unknown>, name, client)
          else if (left.isIdentifier()) bindTo(path, left.node.name, client)
          else if (left.isMemberExpression() && left.get('object').isThisExpression()) {
            setMember(path, keyOf(left.node) ?? privateName(left.node), client)
          }
        },
        'ClassProperty|ClassPrivateProperty': (path: NodePath) => {
          const node = path.node as t.ClassProperty | t.ClassPrivateProperty // those of the visitor
          const value = path.get('value') as NodePath
          const client = value.node ? resolve_(value, source) : injected(node.typeAnnotation, path)
          const name =
            node.key.type === 'PrivateName'
              ? `#${node.key.id.name}`
              : node.key.type === 'Identifier'
                ? node.key.name
                : ''
          if (client) setMember(path, name, client)
        },
        Function: (path) => {
          for (const given of path.get('params') as NodePath[]) {
            const parameter = given.isTSParameterProperty() ? (given.get('parameter') as NodePath) : given
            if (!parameter.isIdentifier()) continue
            const client = injected(parameter.node.typeAnnotation, path)
            if (!client) continue
            bindTo(path, parameter.node.name, client)
            if (given.isTSParameterProperty()) setMember(path, parameter.node.name, client)
          }
        },
        ReturnStatement: (path) => {
          const argument = path.get('argument') as NodePath
          const client = argument.node ? resolve_(argument, source) : undefined
          const owner = path.getFunctionParent()
          const name = owner?.isFunctionDeclaration() ? owner.node.id?.name : declaredName(owner)
          if (client && owner && name !== undefined) bindTo(owner.parentPath ?? owner, name, client)
        },
        ImportDeclaration: (path) => {
          const from = fileOf(path.node.source.value, source.path, paths)
          if (from === undefined) return
          for (const one of path.node.specifiers) {
            const name = one.type === 'ImportSpecifier' ? (one.imported as t.Identifier).name : 'default'
            const client = exportsOf(from).get(name) ?? (name === 'default' ? exportsOf(from).get('=') : undefined)
            if (one.type === 'ImportNamespaceSpecifier') bindTo(path, one.local.name, exportsOf(from))
            else if (client) bindTo(path, one.local.name, client)
          }
        },
        ExportNamedDeclaration: (path) => {
          const from = path.node.source ? fileOf(path.node.source.value, source.path, paths) : undefined
          for (const one of path.get('specifiers')) {
            if (!one.isExportSpecifier()) continue
            const name = (one.node.exported as t.Identifier).name
            const client =
              from === undefined ? resolve_(one.get('local'), source) : exportsOf(from).get(one.node.local.name)
            if (client) set(exportsOf(source.path) as Map<string, unknown>, name, client)
          }
          const declared = path.get('declaration') as NodePath
          if (!declared.isVariableDeclaration()) return
          for (const { node } of declared.get('declarations')) {
            const binding = node.id.type === 'Identifier' ? path.scope.getBinding(node.id.name) : undefined
            const client = binding && asClient(byBinding.get(binding))
            if (client && node.id.type === 'Identifier')
              set(exportsOf(source.path) as Map<string, unknown>, node.id.name, client)
          }
        },
        ExportDefaultDeclaration: (path) => {
          const client = resolve_(path.get('declaration') as NodePath, source)
          if (client) set(exportsOf(source.path) as Map<string, unknown>, 'default', client)
        },
      })
    }
  }
  return { clientOf: resolve_ }
}

function baseOf(path: NodePath<t.NewExpression> | NodePath<t.CallExpression>): NodePath<t.Identifier> | undefined {
  const [config] = path.get('arguments') as NodePath[]
  const at = config && bare(config)
  return at?.isIdentifier() ? at : undefined
}

function asClient(found: Found | undefined): OldClient | undefined {
  return found instanceof Map ? undefined : (found as OldClient | undefined)
}

function classOf(path: NodePath): t.Node | undefined {
  return path.findParent((one) => one.isClass())?.node
}

function privateName(node: t.MemberExpression): string {
  return node.property.type === 'PrivateName' ? `#${node.property.id.name}` : ''
}

function declaredName(path: NodePath | null): string | undefined {
  const { parent } = path ?? {}
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined
}

function isFrom({ path, kind }: Binding, module: string): boolean {
  return kind === 'module' && path.parent.type === 'ImportDeclaration' && path.parent.source.value === module
}

function importedAs({ path }: Binding): string | undefined {
  if (path.isImportSpecifier()) return (path.node.imported as t.Identifier).name
  return path.isImportNamespaceSpecifier() ? '' : 'default'
}

function statementOf(path: NodePath): NodePath<t.Statement> | undefined {
  const declarator = path.findParent((one) => one.isVariableDeclarator() || one.isFunction() || one.isClass())
  if (!declarator?.isVariableDeclarator()) return undefined
  const statement = path.getStatementParent() ?? undefined
  return statement?.parentPath?.isExportNamedDeclaration() ? (statement.parentPath as NodePath<t.Statement>) : statement
}

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '/index.ts',
  '/index.js',
  '/index.mjs',
  '/index.cjs',
]

/** The file that a relative import names. */
export function fileOf(specifier: string | undefined, from: string, paths: ReadonlySet<string>): string | undefined {
  if (specifier === undefined || !specifier.startsWith('.')) return undefined
  const at = resolve(dirname(from), specifier)
  const typed = at.replace(/\.([cm]?)js(x?)$/, '.$1ts$2')
  return [...ENDINGS.map((ending) => `${at}${ending}`), typed].find((path) => paths.has(path))
}

/** A relative import of one file by another, with the ending that its own imports have. */
export function specifierOf(target: string, from: string, hasEnding: boolean): string {
  const path = relative(dirname(from), target).replaceAll('\\', '/')
  const dotted = path.startsWith('.') ? path : `./${path}`
  if (!hasEnding) return dotted.replace(/\.[cm]?[jt]sx?$/, '')
  return dotted.replace(/\.([cm]?)tsx?$/, '.$1js')
}
