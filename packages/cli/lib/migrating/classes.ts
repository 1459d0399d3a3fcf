import { bare, keyOf, type NodePath, type t } from './babel.js'
import { fileOf } from './import-paths.js'
import { requiredBy } from './imports.js'
import type { Place } from './library.js'
import type { Source } from './source.js'

/** The classes and functions of a program, and what classes extend, over all its files. */
export interface Classes {
  /** A class or a function that a file exports. */
  bind(source: Source, name: string, path: NodePath): void
  /** What a file exports of another one; `*` for all of it. */
  bindAgain(source: Source, from: string, name: string, exported: string): void
  /** The files that were asked for and are not open, so far. */
  wanted(): readonly string[]
  /** The parameters of the function, or of the constructor of the class, that an expression names. */
  parametersOf(path: NodePath, source: Source): readonly NodePath[]
  /** The class that a place is in, and those that it extends. */
  ancestors(path: NodePath, source: Source): readonly t.Node[]
  /** The calls of a function, or of a method by `this`, in all files. */
  callsOf(path: NodePath<t.Function>, sources: readonly Source[]): readonly Place[]
  /** The calls of members of a name, of whatever object but `this`, in all files. */
  callsNamed(name: string, sources: readonly Source[]): readonly Place[]
  /** Whether the class that a place is in has a member of this name, or sets one. */
  declares(path: NodePath, name: string): boolean
}

export function createClasses(paths: ReadonlySet<string>): Classes {
  const exported = new Map<string, Map<string, Place>>()
  const asked = new Set<string>()

  /** The class or function that an expression names. */
  const declaredBy = (given: NodePath, source: Source): Place | undefined => {
    if (given.isClass() || given.isFunction()) return { path: given, source }
    const required = fileOf(requiredBy(given.node), source.path, paths)
    if (required !== undefined) return exported.get(required)?.get('=')
    const binding = given.isIdentifier() ? given.scope.getBinding(given.node.name) : undefined
    if (!binding) return undefined
    const { path: at } = binding
    if (at.isClass() || at.isFunction()) return { path: at, source }
    const init = at.isVariableDeclarator() ? (at.get('init') as NodePath) : undefined
    if (init?.isFunction() || init?.isClass()) return { path: init, source }
    const specifier = at.parentPath?.isImportDeclaration() ? at.parentPath.node.source.value : requiredBy(init?.node)
    const from = fileOf(specifier, source.path, paths) ?? ''
    const file = exported.get(from)
    if (!file && from !== '') asked.add(from)
    const name = at.isImportSpecifier() ? (at.node.imported as t.Identifier).name : 'default'
    return file?.get(name) ?? (name === 'default' ? file?.get('=') : undefined) ?? file?.get(binding.identifier.name)
  }
  let calls: { readonly byNode: Map<t.Node, Place[]>; readonly byName: Map<string, Place[]> } | undefined
  const callsIn = (sources: readonly Source[]) => {
    if (calls) return calls
    const found = { byNode: new Map<t.Node, Place[]>(), byName: new Map<string, Place[]>() }
    const add = <K>(map: Map<K, Place[]>, key: K, call: Place) => void map.set(key, [...(map.get(key) ?? []), call])
    for (const source of sources) {
      source.program.traverse({
        'CallExpression|OptionalCallExpression': (path: NodePath) => {
          const callee = bare(path.get('callee') as NodePath)
          const called = calledBy(callee, source)
          if (called) return add(found.byNode, called, { path, source })
          const isMember = callee.isMemberExpression() || callee.isOptionalMemberExpression()
          const key =
            isMember && !(callee.get('object') as NodePath).isThisExpression() ? keyOf(callee.node) : undefined
          if (key !== undefined) add(found.byName, key, { path, source })
        },
      })
    }
    calls = found
    return found
  }
  /** What is called: a function by its name, or by that of its file, or a method by `this`. */
  const calledBy = (callee: NodePath, source: Source): t.Node | undefined => {
    if (callee.isIdentifier()) return declaredBy(callee, source)?.path.node
    if (!callee.isMemberExpression() && !callee.isOptionalMemberExpression()) return undefined
    const object = bare(callee.get('object') as NodePath)
    const key =
      keyOf(callee.node) ?? (callee.node.property.type === 'PrivateName' ? `#${callee.node.property.id.name}` : '')
    if (object.isThisExpression()) {
      const owner = callee.findParent((one) => one.isClass())
      const members = owner?.isClass() ? owner.node.body.body : []
      const member = members.find((one) => one.type !== 'StaticBlock' && nameOfMember(one) === key)
      return member?.type === 'ClassProperty' ? (member.value ?? undefined) : member
    }
    const binding = object.isIdentifier() ? object.scope.getBinding(object.node.name) : undefined
    const init = binding?.path.isVariableDeclarator() ? binding.path.node.init : undefined
    const parent = binding?.path.parent
    const specifier = parent?.type === 'ImportDeclaration' ? parent.source.value : requiredBy(init)
    return exported.get(fileOf(specifier, source.path, paths) ?? '')?.get(key)?.path.node
  }
  const extended = ({ path, source }: Place): Place | undefined => {
    const parent = path.get('superClass') as NodePath
    return parent.node ? declaredBy(parent, source) : undefined
  }
  /** A class, and those that it extends. */
  const line = (first: Place | undefined): Place[] => {
    const found: Place[] = []
    for (let at = first; at?.path.isClass() && !found.some((one) => one.path === at?.path); at = extended(at))
      found.push(at)
    return found
  }

  return {
    bind: (source, name, path) => {
      const own = exported.get(source.path) ?? new Map<string, Place>()
      exported.set(source.path, own.set(name, { path, source }))
    },
    bindAgain: ({ path }, from, name, as) => {
      const own = exported.get(path) ?? new Map<string, Place>()
      exported.set(path, own)
      for (const [key, one] of exported.get(from) ?? [])
        if (name === '*' ? key !== 'default' : key === name) own.set(as === '*' ? key : as, one)
    },
    wanted: () => [...asked],
    parametersOf: (path, source) => {
      const first = declaredBy(path, source)
      if (first?.path.isFunction()) return first.path.get('params') as NodePath[]
      // A class without a constructor has that of the class that it extends.
      for (const { path: at } of line(first)) {
        const made = (at.get('body.body') as NodePath[]).find((one) => one.isClassMethod({ kind: 'constructor' }))
        if (made?.isClassMethod()) return made.get('params') as NodePath[]
      }
      return []
    },
    callsOf: ({ node }, sources) => callsIn(sources).byNode.get(node) ?? [],
    callsNamed: (name, sources) => callsIn(sources).byName.get(name) ?? [],
    ancestors: (path, source) => {
      const owner = path.findParent((one) => one.isClass())
      return owner ? line({ path: owner, source }).map((one) => one.path.node) : []
    },
    declares: (path, name) => {
      const owner = path.findParent((one) => one.isClass())
      if (!owner) return false
      let isThere = false
      owner.traverse({
        'ClassProperty|ClassMethod|ClassPrivateProperty': ({ node }: NodePath) => {
          if (nameOfMember(node) === name) isThere = true
        },
        TSParameterProperty: ({ node }) => {
          if (node.parameter.type === 'Identifier' && node.parameter.name === name) isThere = true
        },
        AssignmentExpression: ({ node: { left } }) => {
          if (left.type === 'MemberExpression' && left.object.type === 'ThisExpression' && keyOf(left) === name)
            isThere = true
        },
      })
      return isThere
    },
  }
}

/** The name of a member of a class; a private one with its `#`; empty for one that is computed. */
export function nameOfMember(node: t.Node): string {
  const { key, computed } = node as t.ClassProperty // of the members, those that have a name have these
  if (computed === true) return ''
  const kind = key.type as string // private ones have a name of another kind
  if (kind === 'PrivateName') return `#${(key as unknown as t.PrivateName).id.name}`
  return key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : ''
}
