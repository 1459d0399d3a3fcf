import { bare, keyOf, type NodePath, type t } from '../babel.js'
import type { Context } from '../library.js'

const THROWN = {
  en: 'an answer that is not a success is thrown as an ApiError now: move this to a catch',
  zh: '失败的应答现以 ApiError 抛出：请将此处移入 catch',
}

/** What an answer has in the new code, and what it had of failures in the old. */
const KEPT = /^(?:status|data|headers)$/
const FAILED = /^(?:error|errRaw|code|message|detail)$/
const OF_PROMISES = /^(?:then|catch|finally|toString)$/

/**
 * The reads of the answer of a call. An answer that is no success is thrown now: what reads `error` is marked. The fields
 * of the answer, which versions 1 and earlier put beside `status`, are in `data`.
 */
export function migrateResult(path: NodePath, context: Context, seen: Set<unknown>) {
  let whole = path
  while (whole.parentPath && /^(?:Await|TS|Parenthesized)/.test(whole.parent.type)) whole = whole.parentPath
  if (whole !== path && /MemberExpression$/.test(whole.parent.type)) readMember(whole, context)
  for (const name of holdersOf(path)) {
    if (name.isObjectPattern()) readPattern(name, context)
    const binding = name.isIdentifier() ? name.scope.getBinding(name.node.name) : undefined
    if (!binding || seen.has(binding)) continue
    seen.add(binding)
    for (const reference of binding.referencePaths) readMember(reference, context)
  }
}

/** The names that an answer gets: of a variable, of what is assigned, of the parameter of `.then(…)`. */
function holdersOf(path: NodePath): NodePath[] {
  let at = path
  for (;;) {
    const parent: NodePath | null = at.parentPath
    if (!parent) return []
    if (parent.isAwaitExpression() || /^(?:TS|Parenthesized)/.test(parent.type)) at = parent
    else if (parent.isVariableDeclarator()) return [parent.get('id') as NodePath]
    else if (parent.isAssignmentExpression() && at.key === 'right') return [parent.get('left') as NodePath]
    else if (parent.isMemberExpression() && keyOf(parent.node) === 'then' && parent.parentPath.isCallExpression()) {
      const [handler] = parent.parentPath.get('arguments')
      return handler?.isFunction() ? (handler.get('params') as NodePath[]).slice(0, 1) : []
    } else return []
  }
}

function readMember(reference: NodePath, { source }: Pick<Context, 'source'>) {
  let at = reference
  while (/^(?:TS|Parenthesized)/.test(at.parent.type) && at.parentPath) at = at.parentPath
  const { parentPath } = at
  const pattern =
    parentPath?.isVariableDeclarator() && at.key === 'init' ? (parentPath.get('id') as NodePath) : undefined
  if (pattern?.isObjectPattern()) return readPattern(pattern, { source })
  if (!parentPath?.isMemberExpression() && !parentPath?.isOptionalMemberExpression()) return
  const key = keyOf(parentPath.node)
  if (key === undefined || at.key !== 'object' || OF_PROMISES.test(key)) return
  if (key === 'status' && isState(parentPath)) return insertData(parentPath, source)
  if (FAILED.test(key) || (key === 'status' && isFailure(parentPath))) return markFailure(parentPath, source)
  if (!KEPT.test(key)) insertData(parentPath, source)
}

/** Once for a choice, and for what is in it. */
function markFailure(path: NodePath, { editor }: Context['source']): void {
  const choice = path.findParent((one) => one.isIfStatement())
  if (!choice || !editor.isMarked(choice)) editor.mark(path, THROWN)
}

/** `result.code_url` becomes `result.data.code_url`, and `(await call).code_url` `(await call).data.code_url`. */
function insertData(member: NodePath, { editor, text }: Context['source']): void {
  const { object, property, optional } = member.node as t.OptionalMemberExpression // of the two kinds, one has `optional`
  const end = object.end ?? 0
  const dot = text.slice(end, property.start ?? 0).search(/\??\./)
  editor.replaceRange(end + dot, end + dot, optional ? '?.data' : '.data')
  editor.count()
}

/** `{ code_url }` becomes `{ data: { code_url } }`. */
function readPattern(pattern: NodePath<t.ObjectPattern>, { source }: Pick<Context, 'source'>): void {
  const { editor } = source
  const { properties } = pattern.node
  const keyed = properties.map((one) => [keyOf(one) ?? '', one] as const)
  const fields = keyed.filter(([key]) => key !== '' && !KEPT.test(key) && !FAILED.test(key))
  const status = keyed.find(([key]) => key === 'status')?.[1]
  if (keyed.some(([key]) => FAILED.test(key)) || (status && isReadAsFailure(status, pattern)))
    editor.mark(pattern, THROWN)
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
