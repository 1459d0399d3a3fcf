import { keyOf, type NodePath, type t } from '../babel.js'
import type { Context, OldClient } from '../library.js'

const HANDLERS = { middlewareForExpress: 'express', middleware: 'koa' } as const

/** One change of a handler, made when all of it is understood. */
type Change = () => void

/**
 * A route with the middleware of tenpay and one handler: `receiver.express(async ({ resource }) => …)` takes their place.
 *
 * @returns Whether all of the handler was understood.
 */
export function migrateMiddleware(path: NodePath<t.CallExpression>, client: OldClient, context: Context): boolean {
  const { editor } = context.source
  const name = keyOf(path.node.callee) as keyof typeof HANDLERS // its callers have looked
  const [type] = path.get('arguments')
  const route = path.parentPath
  const given = route.isCallExpression() ? route.get('arguments') : []
  const at = given.findIndex(({ node }) => node === path.node)
  const handler = given[at + 1]
  const isPlain = type === undefined || (type.isStringLiteral() && /^(?:pay|refund)$/.test(type.node.value))
  if (!isPlain || !handler?.isFunction() || given.length !== at + 2) return false
  const framework = HANDLERS[name]
  const parameters = (handler.get('params') as NodePath[]).map((one) => (one.isIdentifier() ? one.node.name : ''))
  const [request = '', response = ''] = parameters
  if (parameters.length !== (framework === 'express' ? 2 : 1) || parameters.includes('')) return false
  const changes =
    framework === 'express'
      ? [...readsOf(handler, request, ['weixin'], context), ...repliesOf(handler, response, context)]
      : [
          ...readsOf(handler, request, ['request', 'weixin'], context),
          ...repliesOf(handler, request, context, ['request']),
        ]
  if (changes.includes(undefined)) return false
  const receiver = context.companion(client, 'receiver', path)
  if (receiver === undefined) return false
  for (const change of changes) change?.()
  const body = editor.text(handler.node.body as t.Node)
  const block = handler.get('body') as NodePath
  const text = block.isBlockStatement() ? body : `{ ${body} }`
  editor.replaceRange(
    path.node.start ?? 0,
    handler.node.end ?? 0,
    `${receiver}.${framework}(async ({ resource }) => ${text})`,
  )
  editor.count()
  return true
}

function readsOf(
  handler: NodePath,
  name: string,
  members: readonly string[],
  { source }: Context,
): (Change | undefined)[] {
  const binding = handler.scope.getOwnBinding(name)
  return (binding?.referencePaths ?? []).flatMap((reference) => {
    let path: NodePath = reference
    const first = keyOf((reference.parent as t.Node) ?? reference.node)
    if (first === 'reply' && members[0] === 'request') return []
    for (const member of members) {
      const { parentPath } = path
      if (!parentPath?.isMemberExpression() || keyOf(parentPath.node) !== member) return [undefined]
      path = parentPath
    }
    return [() => source.editor.replace(path.node, 'resource')]
  })
}

/** `reply()` ends well, `reply(problem)` does not: the receiver answers so when the handler returns or throws. */
function repliesOf(
  handler: NodePath,
  name: string,
  { source }: Context,
  others: readonly string[] = [],
): (Change | undefined)[] {
  const { editor } = source
  const binding = handler.scope.getOwnBinding(name)
  return (binding?.referencePaths ?? []).flatMap(({ parentPath, node }) => {
    const key = parentPath?.isMemberExpression() && parentPath.node.object === node ? keyOf(parentPath.node) : undefined
    if (key !== undefined && others.includes(key)) return []
    const call = parentPath?.parentPath
    const holder = call?.parentPath
    if (key !== 'reply' || !call?.isCallExpression()) return [undefined]
    const isReturned = holder?.isReturnStatement() === true
    if (!isReturned && !holder?.isExpressionStatement() && holder !== handler) return [undefined]
    const [problem] = call.get('arguments') as NodePath[]
    const target = holder === handler || !holder ? call : holder
    const end = isReturned ? `return${editor.semicolon}` : ''
    if (!problem || problem.isStringLiteral({ value: '' }))
      return [() => (end === '' ? editor.removeLine(target.node) : editor.replace(target.node, end))]
    const text = editor.text(problem.node)
    const thrown = `throw new Error(${text})${editor.semicolon}`
    if (problem.isStringLiteral() || problem.isTemplateLiteral() || /\.message$/.test(text))
      return [() => editor.replace(target.node, thrown)]
    return [() => editor.replace(target.node, `if (${text}) ${thrown}${isReturned ? ` ${end}` : ''}`)]
  })
}
