import type { Words } from '../../terminal/words.js'
import { dressed, keyOf, LOG, type NodePath, type t } from '../babel.js'
import { handlersOf, readsOfError } from '../handlers.js'
import type { Context, Place } from '../library.js'
import type { Source } from '../source.js'

/** Properties of `error.response`, and those of an `ApiError`. */
const RESPONSE: Readonly<Record<string, string>> = { status: 'status', statusText: 'code', headers: 'headers' }

/** Properties of `error.response.data`. */
const DATA: Readonly<Record<string, string>> = { code: 'code', message: 'platformMessage', detail: 'detail' }

const WHOLE: Words = {
  en: 'an error has no `response`: an ApiError has status, headers, and code, platformMessage and detail of the body',
  zh: '错误没有 `response`：ApiError 的属性为 status、headers，以及应答体中的 code、platformMessage（原 message）与 detail',
}

const PERHAPS: Words = {
  en: 'where this error comes from wechatpay-chain, it has no `response`: an ApiError has status, code, platformMessage and detail',
  zh: '若此错误来自 wechatpay-chain，则没有 `response`：ApiError 的属性为 status、code、platformMessage 与 detail',
}

/** What a change of errors needs of its file. */
type Within = Pick<Context, 'source' | 'seen'>

/** Reads of the errors of a call: in what catches them there, and where the functions around it are called. */
export function followErrors(call: Place, { clients, seen }: Pick<Context, 'clients' | 'seen'>): void {
  for (const { path, source, isSure } of handlersOf(call, clients))
    if (isSure) migrateErrors(path, { source, seen })
    else markErrors(path, source)
}

/** Marks the first read of a `response`, where it is not sure whose error it is. */
function markErrors(handler: NodePath, { editor }: Source): void {
  const [parameter] = handler.isCatchClause()
    ? [handler.get('param') as NodePath]
    : (handler.get('params') as NodePath[])
  if (parameter?.isObjectPattern() && parameter.node.properties.some((one) => keyOf(one) === 'response'))
    editor.mark(handler, PERHAPS)
  const read = readsOfError(handler).find((reference) => readAt(reference, 'error').at !== 'error')
  if (read) editor.mark(read, PERHAPS)
}

/** Reads of `error.response` in a handler become those of an `ApiError`. */
function migrateErrors(handler: NodePath, context: Within) {
  const { source, seen } = context
  if (seen.has(handler.node)) return
  seen.add(handler.node)
  const given = handler.isCatchClause() ? handler.get('param') : (handler.get('params') as NodePath[])[0]
  const parameter = given as NodePath | undefined
  if (!parameter?.node) return
  const body = handler.get('body') as NodePath
  if (parameter.isIdentifier()) return readsOf(parameter.node.name, handler, 'error', context)
  if (!parameter.isObjectPattern()) return
  const response = parameter.node.properties.find((one) => keyOf(one) === 'response')
  if (response?.type !== 'ObjectProperty' || parameter.node.properties.length > 1) return
  const name = handler.scope.hasBinding('error') ? source.editor.fresh('error') : 'error'
  const typed = parameter.node.typeAnnotation
  const end = typed ? typed.start : parameter.node.end
  const bracket = handler.isArrowFunctionExpression() && source.text[(parameter.node.start ?? 1) - 1] !== '('
  if (response.value.type === 'Identifier') readsOf(response.value.name, body, 'response', context, name)
  if (response.value.type === 'ObjectPattern') {
    for (const one of response.value.properties) {
      const key = keyOf(one)
      if (one.type !== 'ObjectProperty' || key === undefined) return
      if (one.value.type === 'Identifier') readsOf(one.value.name, body, key, context, name)
      if (one.value.type !== 'ObjectPattern' || key !== 'data') continue
      for (const inner of one.value.properties) {
        const field = keyOf(inner) ?? ''
        if (inner.type === 'ObjectProperty' && inner.value.type === 'Identifier')
          readsOf(inner.value.name, body, `data.${field}`, context, name)
      }
    }
  }
  source.editor.replaceRange(parameter.node.start ?? 0, end ?? 0, bracket ? `(${name})` : name)
  source.editor.count()
}

/** Replaces each read of a variable that holds an error, or a part of it. @param error The new name of the error. */
function readsOf(variable: string, within: NodePath, part: string, context: Within, error = variable) {
  const { source } = context
  const binding = within.scope.getBinding(variable)
  for (const reference of binding?.referencePaths ?? []) {
    const { path, at, isCast } = readAt(reference, part)
    if (at === 'error') {
      readWhole(reference, context)
      continue
    }
    const typed =
      isCast && source.isTyped ? `(${error} as ${source.editor.useType('wechatpay-chain', 'ApiError')})` : error
    const text = nameOf(at, typed)
    const { parent, key, parentPath } = path
    const isWhole = at === 'response' || at === 'data'
    const isNot = parent.type === 'UnaryExpression' && parent.operator === '!'
    if (isWhole && (key === 'test' || isNot || (parent.type === 'LogicalExpression' && key === 'left'))) {
      const asked = `${error} instanceof ${source.editor.use('wechatpay-chain', 'ApiError')}`
      source.editor.replace(path.node, isNot ? `(${asked})` : asked)
      source.editor.count()
      continue
    }
    const alias =
      parent.type === 'VariableDeclarator' && key === 'init' && parent.id.type === 'Identifier' ? parent.id.name : ''
    if (alias !== '' && text === typed && parentPath?.scope.getBinding(alias)?.constant === true)
      readsOf(alias, path, at, context, typed)
    else if (isWhole && !isLogged(path)) source.editor.mark(path, WHOLE)
    const isShorthand = parent.type === 'ObjectProperty' && parent.shorthand
    source.editor.replace(isShorthand ? parent : path.node, isShorthand ? `${variable}: ${text}` : text)
    source.editor.count()
  }
}

const CODES: Words = {
  en: "the codes are others: SignatureError.reason, TransportError.reason ('timeout', 'network', 'aborted'), and ApiError.code of WeChat Pay",
  zh: "错误码不同：请参阅 SignatureError.reason、TransportError.reason（'timeout'、'network'、'aborted'）与微信支付返回的 ApiError.code",
}

/** What reads an error without its `response`: another name for it, `isAxiosError(error)`, and codes of axios. */
function readWhole(reference: NodePath, context: Within) {
  const { editor, isTyped } = context.source
  const outer = dressed(reference)
  for (let at = outer; at !== reference; at = at.get('expression') as NodePath) {
    if (at.isTSAsExpression() && isTyped && /^Axios/.test(at.get('typeAnnotation').toString()))
      editor.replace(at.node.typeAnnotation, editor.useType('wechatpay-chain', 'ApiError'))
  }
  const { parentPath } = outer
  if (parentPath?.isVariableDeclarator() && outer.key === 'init' && parentPath.node.id.type === 'Identifier')
    return readsOf(parentPath.node.id.name, parentPath, 'error', context)
  if (parentPath?.isCallExpression() && /\bisAxiosError$/.test(parentPath.get('callee').toString())) {
    const reads = reference.findParent((one) => one.isCatchClause() || one.isFunction())?.toString() ?? ''
    const name = /\bresponse\b/.test(reads) ? 'ApiError' : 'WechatpayError'
    editor.replace(parentPath.node, `${editor.text(reference.node)} instanceof ${editor.use('wechatpay-chain', name)}`)
    return editor.count()
  }
  const member = parentPath?.isMemberExpression() || parentPath?.isOptionalMemberExpression() ? parentPath : undefined
  const compared = member && keyOf(member.node) === 'code' ? member.parentPath : undefined
  if (compared && /['"](?:EV[23]_|ERR_|E[A-Z]+['"])/.test(compared.toString())) editor.mark(member as NodePath, CODES)
}

/** The whole expression that reads a part of an error, and which part. */
function readAt(reference: NodePath, part: string): { path: NodePath; at: string; isCast: boolean } {
  let [path, at, isCast]: [NodePath, string, boolean] = [reference, part, false]
  for (;;) {
    const outer = dressed(path)
    const { parentPath } = outer
    const isRead = parentPath?.isMemberExpression() || parentPath?.isOptionalMemberExpression()
    if (!parentPath || !isRead || outer.key !== 'object') break
    const key = keyOf(parentPath.node as t.Node)
    if (key === undefined || isEnd(at) || (at === 'error' && key !== 'response')) break
    isCast ||= outer !== path
    at = at === 'error' ? 'response' : at === 'response' ? key : `${at}.${key}`
    path = parentPath
  }
  return { path, at, isCast }
}

/** Whether an error is written to a log as it is. */
function isLogged({ parentPath, listKey }: NodePath): boolean {
  const callee = parentPath?.isCallExpression() && listKey === 'arguments' ? parentPath.get('callee').toString() : ''
  return LOG.test(callee)
}

function isEnd(part: string): boolean {
  return part !== 'error' && part !== 'response' && part !== 'data'
}

function nameOf(part: string, error: string): string {
  if (part === 'response' || part === 'data') return error
  const [first = '', second = ''] = part.split('.')
  if (first === 'data') return `${error}.${DATA[second] ?? second}`
  return `${error}.${RESPONSE[first] ?? first}`
}
