import type { Binding } from '@babel/traverse'
import { bare, keyOf, type NodePath, type t } from './babel.js'
import { fileOf } from './import-paths.js'
import { requiredBy } from './imports.js'
import type { OldClient } from './library.js'
import { madeBy, type NamesOf } from './make-client.js'
import type { Source } from './source.js'

/** A client, or the exports of a file by name; `=` is the whole of `module.exports`. */
export type Found = OldClient | ReadonlyMap<string, OldClient>

/** What is known of the clients of a program, over all its files. */
export interface Registry {
  /** The name of a variable, as seen from a place. */
  bind(path: NodePath, name: string, found: Found): void
  /** A member of the class that a place is in. */
  bindMember(path: NodePath, name: string, client: OldClient): void
  bindExport(source: Source, name: string, client: OldClient): void
  /** The exports of a file by its path. */
  exportsOf(path: string): ReadonlyMap<string, OldClient>
  /** The file of the program that an import of a file names. */
  fileOf(specifier: string | undefined, source: Source): string | undefined
  /** What an expression is. */
  resolve(path: NodePath, source: Source): Found | undefined
  clientOf(path: NodePath, source: Source): OldClient | undefined
  boundTo(binding: Binding | undefined): OldClient | undefined
  /** Whether something was found since this was asked last. */
  hasNews(): boolean
}

/** A registry that knows nothing yet. */
export function createRegistry(sources: readonly Source[], namesOf: NamesOf): Registry {
  const byBinding = new Map<Binding, Found>()
  const byMember = new Map<t.Node, Map<string, OldClient>>()
  const byNew = new Map<t.Node, OldClient>()
  const exported = new Map<string, Map<string, OldClient>>()
  const paths = new Set(sources.map(({ path }) => path))
  let isNew = true

  const set = <K, V>(map: Map<K, V>, key: K, value: V) => {
    if (map.has(key)) return
    map.set(key, value)
    isNew = true
  }
  const mapIn = <K>(maps: Map<K, Map<string, OldClient>>, key: K) => {
    const there = maps.get(key) ?? new Map<string, OldClient>()
    maps.set(key, there)
    return there
  }
  const boundTo = (binding: Binding | undefined) => asClient(binding && byBinding.get(binding))

  const resolveCall = (path: NodePath<t.NewExpression> | NodePath<t.CallExpression>, source: Source) => {
    const required = path.isCallExpression() ? fileOf(requiredBy(path.node), source.path, paths) : undefined
    if (required !== undefined) return mapIn(exported, required).get('=') ?? mapIn(exported, required)
    const made = byNew.get(path.node) ?? madeBy(path, source, namesOf)
    if (made) byNew.set(path.node, made)
    if (made || path.isNewExpression()) return made
    // A function that returns a client.
    const callee = path.get('callee') as NodePath
    return callee.isIdentifier() ? boundTo(callee.scope.getBinding(callee.node.name)) : undefined
  }
  const resolve = (given: NodePath, source: Source): Found | undefined => {
    const path = bare(given)
    if (path.isAwaitExpression()) return resolve(path.get('argument'), source)
    if (path.isNewExpression() || path.isCallExpression()) return resolveCall(path, source)
    if (path.isIdentifier()) {
      const binding = path.scope.getBinding(path.node.name)
      return binding && byBinding.get(binding)
    }
    if (!path.isMemberExpression() && !path.isOptionalMemberExpression()) return undefined
    const object = bare(path.get('object') as NodePath)
    const key = memberOf(path.node)
    if (object.isThisExpression()) return byMember.get(classOf(path) as t.Node)?.get(key)
    const owner = resolve(object, source)
    return owner instanceof Map ? owner.get(key) : undefined
  }

  return {
    bind: (path, name, found) => {
      const binding = path.scope.getBinding(name)
      if (binding) set(byBinding, binding, found)
    },
    bindMember: (path, name, client) => {
      const owner = classOf(path)
      if (owner) set(mapIn(byMember, owner), name, client)
    },
    bindExport: ({ path }, name, client) => set(mapIn(exported, path), name, client),
    exportsOf: (path) => mapIn(exported, path),
    fileOf: (specifier, source) => fileOf(specifier, source.path, paths),
    resolve,
    clientOf: (path, source) => asClient(resolve(path, source)),
    boundTo,
    hasNews: () => {
      const had = isNew
      isNew = false
      return had
    },
  }
}

/** The name of a member that is read; a private one with its `#`. */
export function memberOf(node: t.MemberExpression | t.OptionalMemberExpression): string {
  return keyOf(node) ?? (node.property.type === 'PrivateName' ? `#${node.property.id.name}` : '')
}

function asClient(found: Found | undefined): OldClient | undefined {
  return found instanceof Map ? undefined : (found as OldClient | undefined)
}

function classOf(path: NodePath): t.Node | undefined {
  return path.findParent((one) => one.isClass())?.node
}
