import { bare, dressed, keyOf, LOG, type NodePath, type t } from '../babel.js'
import type { Clients, Place } from '../library.js'
import type { Source } from '../source.js'

const THROWN = {
  en: 'an answer that is not a success is thrown as an ApiError now: move this to a catch',
  zh: '失败的应答现以 ApiError 抛出：请将此处移入 catch',
}

const HANDED = {
  en: 'this answer goes on from here: its fields are in `data`, and a failure is thrown as an ApiError, not answered; look at what reads it',
  zh: '此应答从这里传往别处：字段均在 `data` 中，失败时抛出 ApiError 而不再返回；请检查读取它的代码',
}

/** What an answer has in the new code, and what it had of failures in the old. */
const KEPT = /^(?:status|data|headers)$/
const FAILED = /^(?:error|errRaw|code|message|detail)$/
const OF_PROMISES = /^(?:then|catch|finally|toString)$/

/** Where an answer goes next: other expressions that have it, names that it gets, a member that is read. */
interface Way {
  readonly values?: readonly Place[]
  readonly names?: readonly (NodePath | undefined)[]
  readonly member?: NodePath
}

/**
 * Follows the answer of a call to what reads it. An answer that is no success is thrown now: what reads `error` is marked.
 * The fields of the answer, which versions 1 and earlier put beside `status`, are in `data`. Where it goes out of sight, this
 * is marked too.
 *
 * @param seen What has been followed already, over all files.
 */
export function followAnswer({ path, source }: Place, clients: Clients, seen: Set<unknown>): void {
  if (seen.has(path.node)) return
  seen.add(path.node)
  const at = dressed(path, true)
  const way = wayOf(at, source, clients)
  if (!way) source.editor.mark(at, HANDED)
  for (const value of way?.values ?? []) followAnswer(value, clients, seen)
  for (const name of way?.names ?? []) if (name) followName(name)
  if (way?.member) readMember(way.member, source)

  function followName(name: NodePath): void {
    const holder = name.isAssignmentPattern() ? (name.get('left') as NodePath) : name
    const binding = holder.isIdentifier() ? holder.scope.getBinding(holder.node.name) : undefined
    if (holder.isObjectPattern()) readPattern(holder, source)
    else if (!binding) source.editor.mark(at, HANDED)
    for (const reference of binding?.referencePaths ?? []) followAnswer({ path: reference, source }, clients, seen)
  }
}

/** @returns `undefined` where an answer goes out of sight. */
function wayOf(at: NodePath, source: Source, clients: Clients): Way | undefined {
  const { parentPath: parent } = at
  if (!parent || isIgnored(at)) return {}
  if (parent.isVariableDeclarator()) return { names: [parent.get('id') as NodePath] }
  if (parent.isAssignmentExpression()) return { names: [parent.get('left') as NodePath] }
  if (parent.isConditionalExpression() || parent.isLogicalExpression()) return { values: [{ path: parent, source }] }
  if (parent.isMemberExpression() || parent.isOptionalMemberExpression()) {
    const key = keyOf(parent.node)
    const call = dressed(parent).parentPath
    if (key === undefined || at.key !== 'object' || !call) return undefined
    if (!OF_PROMISES.test(key) || !/^(?:Optional)?CallExpression$/.test(call.type)) return { member: parent }
    if (key !== 'then') return { values: [{ path: call, source }] }
    const [handler] = call.get('arguments') as NodePath[]
    return handler?.isFunction() ? { names: [(handler.get('params') as NodePath[])[0]] } : undefined
  }
  if (parent.isReturnStatement() || (parent.isArrowFunctionExpression() && at.key === 'body')) {
    const owner = at.getFunctionParent()
    const calls = owner && callsOf(owner, clients)
    return calls ? { values: calls } : undefined
  }
  if (parent.isArrayExpression()) {
    const names = namesOfAll(parent)
    return names && { names: [names[Number(at.key)]] }
  }
  return parent.isCallExpression() && at.listKey === 'arguments' ? wayInto(parent, Number(at.key)) : undefined
}

/** Into the parameter of a function of the same file. A log reads nothing. */
function wayInto(call: NodePath<t.CallExpression>, index: number): Way | undefined {
  const callee = call.get('callee') as NodePath
  if (LOG.test(callee.toString())) return {}
  const binding = callee.isIdentifier() ? callee.scope.getBinding(callee.node.name) : undefined
  const declared = binding?.path.isVariableDeclarator() ? (binding.path.get('init') as NodePath) : binding?.path
  return declared?.isFunction() ? { names: [(declared.get('params') as NodePath[])[index]] } : undefined
}

/** Whether nothing is read of an answer there, or only that it is there. */
function isIgnored(at: NodePath): boolean {
  const { parent, key } = at
  if (key === 'test') return true
  if (parent.type === 'LogicalExpression' && key === 'left' && parent.operator === '&&') return true
  return /^(?:ExpressionStatement|UnaryExpression|BinaryExpression)$/.test(parent.type)
}

/** The calls of a function that nobody but its own program calls; `undefined` where others may. */
function callsOf(owner: NodePath<t.Function>, clients: Clients): readonly Place[] | undefined {
  const { parentPath: parent } = owner
  const callee = owner.key === 'arguments' ? undefined : dressed(owner)
  if (callee?.key === 'callee') return [{ path: callee.parentPath as NodePath, source: clients.sourceOf(owner) }]
  if (owner.listKey === 'arguments' && parent?.isCallExpression()) {
    const called = parent.get('callee') as NodePath
    const isHandler = called.isMemberExpression() && OF_PROMISES.test(keyOf(called.node) ?? '')
    return isHandler ? [{ path: parent, source: clients.sourceOf(owner) }] : undefined
  }
  const calls = clients.callsOf(owner)
  return calls.length > 0 && clients.seesAll(owner) && !isOpenTo(owner) ? calls : undefined
}

/** Whether a method may be called from where it is not seen. */
function isOpenTo(owner: NodePath<t.Function>): boolean {
  const member: NodePath | null = owner.isMethod() ? owner : owner.parentPath
  if (member?.isClassMethod() || member?.isClassProperty()) return member.node.accessibility !== 'private'
  return member?.isObjectMethod() === true || member?.isObjectProperty() === true
}

/** The names of what `Promise.all([…])` resolves to; `undefined` where they are not all written there. */
function namesOfAll(array: NodePath<t.ArrayExpression>): readonly NodePath[] | undefined {
  const call = array.parentPath
  if (!call.isCallExpression() || !/^Promise\s*\.\s*all$/.test(call.get('callee').toString())) return undefined
  const whole = dressed(call, true)
  const then = call.parentPath.isMemberExpression() && keyOf(call.parent) === 'then' ? call.parentPath.parentPath : null
  const [handler] = then?.isCallExpression() ? then.get('arguments') : []
  const [parameter] = handler?.isFunction() ? (handler.get('params') as NodePath[]) : []
  const pattern = whole.parentPath?.isVariableDeclarator() ? (whole.parentPath.get('id') as NodePath) : parameter
  return pattern?.isArrayPattern() ? (pattern.get('elements') as NodePath[]) : undefined
}

/** What is read of an answer. */
function readMember(member: NodePath, source: Source): void {
  const { node } = member
  const key = keyOf(node)
  if (key === undefined || OF_PROMISES.test(key)) return
  const isNumber = key === 'status' && !isState(member)
  if (FAILED.test(key) || (isNumber && isFailure(member))) markFailure(member, source)
  else if (!isNumber && !/^(?:data|headers)$/.test(key)) insertData(member, source)
}

/** Once for a choice, and for what is in it. */
function markFailure(path: NodePath, { editor }: Source): void {
  const choice = path.findParent((one) => one.isIfStatement())
  if (!choice || !editor.isMarked(choice)) editor.mark(path, THROWN)
}

/** `result.code_url` becomes `result.data.code_url`, and `(await call).code_url` `(await call).data.code_url`. */
function insertData(member: NodePath, { editor, text }: Source): void {
  const { object, property, optional } = member.node as t.OptionalMemberExpression // of the two kinds, one has `optional`
  const end = object.end ?? 0
  const dot = text.slice(end, property.start ?? 0).search(/\??\./)
  editor.replaceRange(end + dot, end + dot, optional ? '?.data' : '.data')
  editor.count()
}

/** `{ code_url }` becomes `{ data: { code_url } }`. */
function readPattern(pattern: NodePath<t.ObjectPattern>, { editor }: Source): void {
  const { properties } = pattern.node
  const keyed = properties.map((one) => [keyOf(one) ?? '', one] as const)
  const fields = keyed.filter(([key]) => key !== '' && !KEPT.test(key) && !FAILED.test(key))
  const status = keyed.find(([key]) => key === 'status')?.[1]
  if (keyed.some(([key]) => FAILED.test(key)) || (status && isReadAsFailure(status, pattern)))
    editor.mark(pattern, THROWN)
  if (keyed.some(([key]) => key === '')) editor.mark(pattern, HANDED)
  if (fields.length === 0 || keyed.some(([key]) => key === 'data' || key === '')) return
  const inner = fields.map(([, one]) => editor.text(one)).join(', ')
  const rest = keyed.filter(([key]) => KEPT.test(key) || FAILED.test(key)).map(([, one]) => editor.text(one))
  const [first, last] = [properties[0], properties.at(-1)]
  editor.replaceRange(first?.start ?? 0, last?.end ?? 0, [...rest, `data: { ${inner} }`].join(', '))
  editor.count()
}

function isReadAsFailure(property: t.Node, pattern: NodePath): boolean {
  const name = property.type === 'ObjectProperty' && property.value.type === 'Identifier' ? property.value.name : ''
  return pattern.scope.getBinding(name)?.referencePaths.some(isFailure) === true
}

/** Whether a status is compared with one that is no success, or a success is one of two ways. */
function isFailure(status: NodePath): boolean {
  const compared = status.parentPath
  if (compared?.isSwitchStatement()) return true
  if (!compared?.isBinaryExpression()) return false
  const other = bare((status.key === 'left' ? compared.get('right') : compared.get('left')) as NodePath)
  const isSuccess = other.isNumericLiteral() ? other.node.value < 300 : /^['"]?2\d\d['"]?$/.test(other.toString())
  if (/^!==?$/.test(compared.node.operator)) return isSuccess
  if (!/^===?$/.test(compared.node.operator)) return other.isNumericLiteral()
  if (!isSuccess) return other.isNumericLiteral() || other.isStringLiteral()
  const choice = compared.findParent((one) => !one.isLogicalExpression())
  return (
    choice?.isConditionalExpression() === true || (choice?.isIfStatement() === true && choice.node.alternate != null)
  )
}

/** Whether a status is that of an order or a refund, a word: version 1 put it in the place of the number. */
function isState(status: NodePath): boolean {
  const compared = status.parentPath
  if (!compared?.isBinaryExpression()) return false
  const other = bare((status.key === 'left' ? compared.get('right') : compared.get('left')) as NodePath)
  return other.isStringLiteral() && /^[A-Z]+$/.test(other.node.value)
}
