import { dressed, keyOf, type NodePath, type t } from './babel.js'
import { nameOfMember } from './classes.js'
import type { Clients, Place } from './library.js'

/** What catches the errors of a call. */
export interface Handler extends Place {
  /** Whether the errors are surely those of the call: not where a member of its name is called, of whatever object. */
  readonly isSure: boolean
}

/** What catches the errors of a call: there, and where the functions around it are called. */
export function handlersOf({ path: call, source }: Place, clients: Clients, seen = new Set<t.Node>()): Handler[] {
  const found = handlersAt(call).map((path): Handler => ({ path, source, isSure: true }))
  for (let at = call.getFunctionParent(); at; at = at.getFunctionParent()) {
    if (seen.has(at.node)) continue
    seen.add(at.node)
    for (const one of clients.callsOf(at)) found.push(...handlersOf(one, clients, seen))
    const member: NodePath | null = at.isMethod() ? at : at.parentPath
    if (!member || !/^(?:Class|Object)(?:Method|Property)$/.test(member.type)) continue
    for (const one of clients.callsNamed(nameOfMember(member.node)))
      found.push(...handlersAt(one.path).map((path) => ({ path, source: one.source, isSure: false })))
  }
  return found
}

/** A `catch` of the function of a call, and those of its promise. */
function handlersAt(call: NodePath): NodePath[] {
  const found: NodePath[] = []
  const isCalledThere = (one: NodePath) => one.listKey === 'arguments' || one.key === 'callee'
  const block = call.findParent(
    (one) =>
      (one.isFunction() && !isCalledThere(one)) || (one.key === 'block' && one.parentPath?.isTryStatement() === true),
  )
  const handler = block?.key === 'block' ? (block.parentPath?.get('handler') as NodePath) : undefined
  if (handler?.node) found.push(handler)
  for (let at = dressed(call); /MemberExpression$/.test(at.parent.type) && at.key === 'object'; ) {
    const called = at.parentPath?.parentPath
    const key = keyOf(at.parent) ?? ''
    if (!called?.isCallExpression() || !/^(?:then|catch|finally)$/.test(key)) break
    const own = (called.get('arguments') as NodePath[])[key === 'then' ? 1 : 0]
    if (key !== 'finally' && own?.isFunction()) found.push(own)
    at = dressed(called)
  }
  return found
}

/** The reads of the error that a handler gets under a name. */
export function readsOfError(handler: NodePath): readonly NodePath[] {
  const parameter = (handler.isCatchClause() ? handler.get('param') : (handler.get('params') as NodePath[])[0]) as
    | NodePath
    | undefined
  const binding = parameter?.isIdentifier() ? handler.scope.getBinding(parameter.node.name) : undefined
  return binding?.referencePaths ?? []
}
