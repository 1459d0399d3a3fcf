import { bare, keyOf, type NodePath, type t } from '../babel.js'
import { type Context, unseen } from '../library.js'

const VERB = /^(get|post|put|patch|delete)$/i

/** Options of axios, and those of a call; empty: it goes away. */
const OPTIONS: Readonly<Record<string, string>> = {
  params: 'query',
  headers: 'headers',
  signal: 'signal',
  timeout: 'timeout',
  baseURL: 'baseUrl',
  security: '',
}

/** Options that only axios has. */
const FOREIGN =
  /^(?:auth|data|method|url|paramsSerializer|transformRe(?:quest|sponse)|responseType|validateStatus|max\w+|httpsAgent|proxy|adapter)$/

/** Whether an expression is a client of this library. */
export function isClient(path: NodePath, { clients, source }: Context): boolean {
  return clients.clientOf(path, source)?.library.module === 'wechatpay-axios-plugin'
}

/** The segments of a chain, from its client on; `undefined` for anything else. */
function chainOf(path: NodePath, context: Context): NodePath[] | undefined {
  const at = bare(path)
  if (isClient(at, context)) return []
  if (isMember(at)) {
    const before = chainOf(at.get('object'), context)
    return before && [...before, at]
  }
  if (!at.isCallExpression() && !at.isOptionalCallExpression()) return undefined
  const callee = bare(at.get('callee') as NodePath)
  if (!isMember(callee) || keyOf(callee.node) !== 'chain') return undefined
  const before = chainOf(callee.get('object'), context)
  return before && [...before, at]
}

/** `a.b`, and `a?.b`, which has the same parts. */
function isMember(path: NodePath): path is NodePath<t.MemberExpression> {
  return path.isMemberExpression() || path.isOptionalMemberExpression()
}

/** Whether a call is one of a chain, from its client on. */
export function isCallOfChain(path: NodePath, context: Context): boolean {
  const callee = bare(path.get('callee') as NodePath)
  return isMember(callee) && (chainOf(callee, context)?.length ?? 0) > 1
}

/** A call of a chain: `.post(data, config)` becomes `.post({ json: data, … })`. */
export function migrateCall(path: NodePath<t.CallExpression>, context: Context) {
  const { editor } = context.source
  const callee = bare(path.get('callee') as NodePath)
  if (!isMember(callee)) return
  const verb = keyOf(callee.node) ?? ''
  const name = keyOf(callee.node)
  if (name === 'then') return migrateHandler(path, context)
  if (!VERB.test(verb)) return migrateShort(path, callee, context)
  const segments = chainOf(callee.get('object'), context)
  if (!segments) return markUnseen(path, verb, context)
  if (segments.length === 0) return
  const isV2 = spell(segments, context)
  if (callee.node.computed === false && verb !== verb.toLowerCase())
    editor.replace(callee.node.property, verb.toLowerCase())
  if (path.node.typeParameters) editor.replace(path.node.typeParameters, '')
  migrateArguments(path, /^(?:get|delete)$/i.test(verb), isV2 ? 'xml' : 'json', context)
  editor.count()
}

/** A chain of something that is not known to be a client, with arguments as the old library takes them. */
function markUnseen(path: NodePath<t.CallExpression>, verb: string, { source, clients }: Context) {
  const [first] = path.get('arguments') as NodePath[]
  let at = bare((path.get('callee') as NodePath<t.MemberExpression>).get('object'))
  while (isMember(at) && !/^v[23](?:$|\/)/i.test(keyOf(at.node) ?? '')) at = bare(at.get('object'))
  if (!first || !isMember(at) || clients.clientOf(at.get('object'), source)) return
  const keys = first.isObjectExpression() ? first.node.properties.map((one) => keyOf(one) ?? '') : []
  const isNew = keys.some((key) => /^(?:json|xml|body)$/.test(key))
  const isOld = /^(?:get|delete)$/i.test(verb) ? keys.includes('params') : !isNew
  if (isOld && !source.editor.wasMarked(path)) source.editor.mark(path, unseen('wechatpay-axios-plugin'))
}

/** A call of a chain itself, which is a POST: `wxpay.v2.pay.micropay(data)`. */
function migrateShort(path: NodePath<t.CallExpression>, callee: NodePath<t.MemberExpression>, context: Context) {
  const { editor } = context.source
  const segments = chainOf(callee, context)
  const [first] = segments ?? []
  if (!segments || !first || !isMember(first) || /^(?:chain|client)$/.test(keyOf(first.node) ?? '')) return
  if (!/^(?:v[23]$|v[23]\/)/i.test(keyOf(first.node) ?? '')) {
    return editor.mark(path, {
      en: 'wechatpay-axios-plugin has no such method: createReceiver({ certs, apiv3Key }) verifies and decrypts notifications',
      zh: 'wechatpay-axios-plugin 没有该方法：请使用 createReceiver({ certs, apiv3Key }) 验签并解密通知',
    })
  }
  const isV2 = spell(segments, context)
  editor.insertAfter(callee.node, '.post')
  migrateArguments(path, false, isV2 ? 'xml' : 'json', context)
  editor.count()
}

/** Spells the names of a chain as they are typed. @returns Whether it is one of APIv2. */
function spell(segments: readonly NodePath[], { source }: Context): boolean {
  const { editor } = source
  const names = segments.map((segment) => {
    if (!isMember(segment))
      return (segment as NodePath<t.CallExpression>).get('arguments')[0]?.toString().slice(1) ?? ''
    const name = keyOf(segment.node) ?? segment.get('property').toString().slice(1)
    const { property, computed } = segment.node
    if (computed || property.type !== 'Identifier') return name
    const spelt = name.replace(/^\$(.+)\$$/, '_$1_').replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    if (spelt !== name) editor.replace(property, spelt)
    return spelt
  })
  return /^v2(?:$|\/)/.test(names[0] ?? '')
}

function migrateArguments(
  path: NodePath<t.CallExpression>,
  isBodiless: boolean,
  name: 'json' | 'xml',
  context: Context,
) {
  const { editor } = context.source
  const given = path.get('arguments')
  const [data, config] = isBodiless ? [undefined, given[0]] : given
  const object = config && bare(config)
  if (object?.isObjectExpression()) migrateOptions(object, context)
  else if (config) {
    editor.mark(path, {
      en: 'the second argument holds options: params is query, and path variables stand beside it',
      zh: '此参数为调用选项：params 改为 query，路径变量与其并列',
    })
  }
  if (!data) return
  if (isForm(data) || /\bgetHeaders\(/.test(config?.toString() ?? '')) {
    editor.mark(path, {
      en: 'pass `body: upload(file, { filename })` of wechatpay-chain in place of the form',
      zh: '请以 wechatpay-chain 的 `body: upload(file, { filename })` 代替表单',
    })
  }
  const isNothing = data.isNullLiteral() || (data.isIdentifier() && data.node.name === 'undefined')
  const body = isNothing ? '' : data.isIdentifier({ name }) ? name : `${name}: ${editor.text(data.node)}`
  const [start, end] = [given[0]?.node.start ?? 0, given.at(-1)?.node.end ?? 0]
  if (!object?.isObjectExpression()) {
    const rest = config ? `...${editor.text(config.node)}` : ''
    return editor.replaceRange(start, end, `{ ${[body, rest].filter(Boolean).join(', ')} }`)
  }
  const inner = object.node.properties.length === 0 ? '' : editor.text(object.node).slice(1, -1)
  const left = inner.trim() === '' ? '' : inner.trimEnd()
  if (left === '') return editor.replaceRange(start, end, `{ ${body} }`)
  if (!left.startsWith('\n'))
    return editor.replaceRange(start, end, `{ ${body === '' ? '' : `${body}, `}${left.trim()} }`)
  const space = /^\s*/.exec(left)?.[0] ?? '\n'
  const deeper = body.includes('`') ? body : body.replaceAll(/\n(?=[ \t]*\S)/g, '\n  ')
  const close = `\n${editor.indentAt(object.node.end ?? 0)}}`
  editor.replaceRange(start, end, `{${body === '' ? '' : `${space}${deeper},`}${left}${close}`)
}

function migrateOptions(object: NodePath<t.ObjectExpression>, { source }: Context) {
  const { editor } = source
  const properties = object.get('properties')
  for (const [index, property] of properties.entries()) {
    const name = keyOf(property.node)
    if (!property.isObjectProperty() || name === undefined) continue
    const renamed = OPTIONS[name]
    if (renamed === '') {
      const next = properties[index + 1]
      const before = properties[index - 1]
      const start = next ? property.node.start : (before?.node.end ?? property.node.start)
      const end = property.node.end ?? 0
      // The comma behind the only property would stand alone.
      const comma = next || before ? '' : (/^\s*,/.exec(source.text.slice(end))?.[0] ?? '')
      editor.replaceRange(start ?? 0, next?.node.start ?? end + comma.length, '')
    } else if (renamed !== undefined && renamed !== name) {
      if (property.node.shorthand) editor.insertBefore(property.node, `${renamed}: `)
      else editor.replace(property.node.key, renamed)
    } else if (FOREIGN.test(name)) {
      editor.mark(property, { en: `a call has no \`${name}\``, zh: `调用选项没有 \`${name}\`` })
    }
  }
}

function isForm(path: NodePath): boolean {
  const at = bare(path)
  const binding = at.isIdentifier() ? at.scope.getBinding(at.node.name) : undefined
  const init = binding?.path.isVariableDeclarator() ? binding.path.get('init') : undefined
  return init?.isNewExpression() === true && /Multipart|FormData/.test(init.get('callee').toString())
}

/** `.then(({ data }) => …)` of a call of the client. */
function migrateHandler(path: NodePath<t.CallExpression>, context: Context) {
  const [handler] = path.get('arguments')
  if (!handler?.isFunction()) return
  let at: NodePath = bare((path.get('callee') as NodePath<t.MemberExpression>).get('object'))
  while (at.isCallExpression() || at.isOptionalCallExpression()) {
    const callee = bare(at.get('callee') as NodePath)
    if (!isMember(callee)) return
    if (VERB.test(keyOf(callee.node) ?? '') && chainOf(callee.get('object'), context))
      return markAnswer(handler, context)
    at = bare(callee.get('object'))
  }
}

/** Properties that only an answer of axios has. */
function markAnswer(handler: NodePath<t.Function>, { source }: Context) {
  const [answer] = handler.get('params') as NodePath[]
  if (!answer?.isObjectPattern()) return
  const foreign = answer.get('properties').find(({ node }) => /^(?:statusText|config|request)$/.test(keyOf(node) ?? ''))
  const name = foreign && keyOf(foreign.node)
  if (name === undefined) return
  source.editor.mark(answer, {
    en: `an answer has no \`${name}\`: status, headers, requestId, data and verified`,
    zh: `应答没有 \`${name}\`，仅有 status、headers、requestId、data 与 verified`,
  })
}
