import type { Binding } from '@babel/traverse'
import { bare, dressed, keyOf, type NodePath, type t } from './babel.js'
import { createClasses } from './classes.js'
import { fileOf } from './import-paths.js'
import { requiredBy } from './imports.js'
import type { Clients, OldClient } from './library.js'
import type { Links } from './links.js'
import { blank, madeBy, type NamesOf } from './make-client.js'
import type { Source } from './source.js'

/** A client, or clients by name: the exports of a file, where `=` is the whole of `module.exports`, or an object. */
export type Found = OldClient | Members

type Members = ReadonlyMap<string, Found>

/** What is known of the clients of a program, over all its files. A function counts as what it returns. */
export interface Registry extends Clients {
  /** The name of a variable, as seen from a place. */
  bind(path: NodePath, name: string, found: Found): void
  /** A member of the class that a place is in. */
  bindMember(path: NodePath, name: string, found: Found): void
  /** What `map.set(key, client)` and `list.push(client)` put into a variable, or into a member of a class. */
  bindElement(callee: NodePath, found: OldClient): void
  /** What a function returns. */
  bindFunction(node: t.Node, found: Found): void
  /** The name of a property, of whatever object. */
  bindName(name: string, found: Found): void
  bindExport(source: Source, name: string, found: Found): void
  /** A class or a function that a file exports. */
  bindClass(source: Source, name: string, path: NodePath): void
  /** The parameters of the function, or of the constructor of the class, that an expression names. */
  parametersOf(path: NodePath, source: Source): readonly NodePath[]
  /** The exports of a file by its path. */
  exportsOf(path: string): Members
  /** The file of the program that an import of a file names. */
  fileOf(specifier: string | undefined, source: Source): string | undefined
  /** What an expression is. */
  resolve(path: NodePath, source: Source): Found | undefined
  /** Files that have to be opened: those that import a client, or get one, or have a class that is extended. */
  wanted(): readonly string[]
  /** Classes and functions of a file that another one exports again. */
  bindAgain(source: Source, from: string, name: string, exported: string): void
  boundTo(binding: Binding | undefined): Found | undefined
  /** Whether something was found since this was asked last. */
  hasNews(): boolean
}

/** A registry that knows nothing yet. */
export function createRegistry(
  sources: readonly Source[],
  namesOf: NamesOf,
  { paths, importersOf }: Pick<Links, 'importersOf'> & { readonly paths: ReadonlySet<string> },
): Registry {
  const byBinding = new Map<Binding, Found>()
  const byMember = new Map<t.Node, Map<string, Found>>()
  const byNode = new Map<t.Node, Found>()
  const byObject = new Map<t.Node, Map<string, Found>>()
  const byName = new Map<string, Found>()
  const anyOf = new Map<Members, OldClient>()
  const exported = new Map<string, Map<string, Found>>()
  const classes = createClasses(paths)
  const asked = new Set<string>()
  let isNew = true

  const set = <K, V>(map: Map<K, V>, key: K, value: V) => {
    if (map.has(key)) return
    map.set(key, value)
    isNew = true
  }
  const mapIn = <K>(maps: Map<K, Map<string, Found>>, key: K) => {
    const there = maps.get(key) ?? new Map<string, Found>()
    maps.set(key, there)
    return there
  }
  const memberIn = (path: NodePath, source: Source, key: string) =>
    classes
      .ancestors(path, source)
      .map((node) => byMember.get(node)?.get(key))
      .find((found) => found !== undefined)

  const resolveCall = (
    path: NodePath<t.NewExpression> | NodePath<t.CallExpression>,
    source: Source,
  ): Found | undefined => {
    const required = path.isCallExpression() ? fileOf(requiredBy(path.node), source.path, paths) : undefined
    if (required !== undefined) return mapIn(exported, required)
    const known = byNode.get(path.node)
    const made = known ?? madeBy(path, source, namesOf)
    if (made) byNode.set(path.node, made)
    // `map.get(key)`
    const callee = bare(path.get('callee') as NodePath)
    const isGet = callee.isMemberExpression() && keyOf(callee.node) === 'get'
    const owner = isGet && !made ? resolve(callee.get('object'), source) : undefined
    if (owner && isMembers(owner) && owner.has('')) return someOf(owner)
    return made || path.isNewExpression() ? made : resolve(path.get('callee') as NodePath, source)
  }
  const resolveObject = (path: NodePath<t.ObjectExpression>, source: Source) => {
    const members = mapIn(byObject, path.node)
    for (const property of path.get('properties')) {
      const value = property.isObjectProperty() ? (property.get('value') as NodePath) : property
      const found = property.isSpreadElement() ? undefined : resolve(value, source)
      if (found && !isEmpty(found)) set(members, keyOf(property.node) ?? '', found)
    }
    return members.size === 0 ? undefined : members
  }
  const resolveMember = (
    path: NodePath<t.MemberExpression> | NodePath<t.OptionalMemberExpression>,
    source: Source,
  ): Found | undefined => {
    const object = bare(path.get('object') as NodePath)
    const key = memberOf(path.node)
    if (object.isThisExpression()) return memberIn(path, source, key)
    const owner = resolve(object, source)
    if (!owner || !isMembers(owner)) return undefined
    return owner.get(key) ?? (path.node.computed && key === '' ? someOf(owner) : undefined)
  }
  /** The client of an object of clients whose name is not written in the code: one without settings. */
  const someOf = (members: Members): OldClient | undefined => {
    const clients = [...members.values()].filter((one) => !isMembers(one)) as OldClient[] // the others are filtered out
    const [first] = clients
    if (!first || clients.some(({ library }) => library !== first.library)) return undefined
    const some = anyOf.get(members) ?? blank(first.library, first.source)
    anyOf.set(members, some)
    return some
  }
  const find = (path: NodePath, source: Source): Found | undefined => {
    if (path.isAwaitExpression()) return resolve(path.get('argument'), source)
    if (path.isNewExpression() || path.isCallExpression()) return resolveCall(path, source)
    if (path.isFunction()) return byNode.get(path.node)
    if (path.isObjectExpression()) return resolveObject(path, source)
    if (path.isAssignmentExpression()) return resolve(path.get('right'), source)
    if (path.isConditionalExpression()) {
      return resolve(path.get('consequent'), source) ?? resolve(path.get('alternate'), source)
    }
    if (path.isLogicalExpression()) return resolve(path.get('right'), source) ?? resolve(path.get('left'), source)
    if (path.isIdentifier()) {
      const binding = path.scope.getBinding(path.node.name)
      return binding && byBinding.get(binding)
    }
    return path.isMemberExpression() || path.isOptionalMemberExpression() ? resolveMember(path, source) : undefined
  }
  const resolve = (path: NodePath, source: Source): Found | undefined => {
    const found = find(bare(path), source)
    return found && isMembers(found) ? (found.get('=') ?? found) : found
  }
  /** By the name of a property, where its object is not known, and only where a member is read that the library has. */
  const guess = (given: NodePath): OldClient | undefined => {
    const path = bare(given)
    const callee = path.isCallExpression() ? bare(path.get('callee') as NodePath) : path
    if (!callee.isMemberExpression() && !callee.isOptionalMemberExpression()) return undefined
    const key = memberOf(callee.node)
    if ((callee.get('object') as NodePath).isThisExpression() && classes.declares(callee, key)) return undefined
    const found = byName.get(key)
    const member = dressed(given, true).parentPath
    if (!found || isMembers(found) || !member || given.key === 'property') return undefined
    return found.library.has(keyOf(member.node) ?? '') ? found : undefined
  }

  const sourceOf = (path: NodePath) => {
    const program = path.scope.getProgramParent().path.node
    return sources.find((source) => source.program.node === program) as Source // a place is in one of them
  }

  return {
    bind: (path, name, found) => {
      const binding = path.scope.getBinding(name)
      if (binding) set(byBinding, binding, found)
    },
    bindMember: (path, name, found) => {
      const owner = path.findParent((one) => one.isClass())?.node
      if (owner) set(mapIn(byMember, owner), name, found)
      set(byName, name, found)
    },
    bindElement: (callee, found) => {
      if (!callee.isMemberExpression() || !/^(?:set|push|add)$/.test(keyOf(callee.node) ?? '')) return
      const object = bare(callee.get('object'))
      const binding = object.isIdentifier() ? object.scope.getBinding(object.node.name) : undefined
      if (binding) set(byBinding, binding, new Map([['', found]]))
      const owner = callee.findParent((one) => one.isClass())?.node
      if (owner && object.isMemberExpression() && object.get('object').isThisExpression())
        set(mapIn(byMember, owner), memberOf(object.node), new Map([['', found]]))
    },
    bindFunction: (node, found) => set(byNode, node, found),
    bindName: (name, found) => set(byName, name, found),
    bindExport: ({ path }, name, found) => set(mapIn(exported, path), name, found),
    bindClass: classes.bind,
    parametersOf: classes.parametersOf,
    exportsOf: (path) => mapIn(exported, path),
    fileOf: (specifier, source) => fileOf(specifier, source.path, paths),
    resolve,
    clientOf: (path, source) => {
      const found = resolve(path, source)
      return found && !isMembers(found) ? found : guess(path)
    },
    callsOf: (path) => classes.callsOf(path, sources),
    seesAll: (path) => importersOf(sourceOf(path).path).every((one) => sources.some((source) => source.path === one)),
    callsNamed: (name) => classes.callsNamed(name, sources),
    sourceOf,
    wanted: () => [
      ...classes.wanted(),
      ...[...exported].flatMap(([path, { size }]) => {
        if (size === 0 || asked.has(path)) return []
        asked.add(path)
        return importersOf(path)
      }),
    ],
    bindAgain: classes.bindAgain,
    boundTo: (binding) => binding && byBinding.get(binding),
    hasNews: () => {
      const had = isNew
      isNew = false
      return had
    },
  }
}

/** The name of a member that is read; a private one with its `#`; empty for one that is computed. */
export function memberOf(node: t.MemberExpression | t.OptionalMemberExpression): string {
  return keyOf(node) ?? (node.property.type === 'PrivateName' ? `#${node.property.id.name}` : '')
}

export function isMembers(found: Found): found is Members {
  return found instanceof Map
}

/** Whether nothing is known of it. */
export function isEmpty(found: Found): boolean {
  return isMembers(found) && found.size === 0
}
