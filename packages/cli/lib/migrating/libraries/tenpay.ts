import type { Words } from '../../terminal/words.js'
import { bare, constantOf, dressed, keyOf, type NodePath, propertiesOf, type t } from '../babel.js'
import { commentsOf } from '../comments.js'
import { handlersOf, readsOfError } from '../handlers.js'
import { type Context, type Library, type Place, UNKNOWN, unseen } from '../library.js'
import { hasSetting, isOpen, settingOf } from '../values.js'
import { markParts } from './client-parts.js'
import { migrateType } from './client-type.js'
import { filled } from './fill.js'
import { migrateMiddleware } from './tenpay-notifications.js'
import { AUTONO, BY_HAND, OPERATIONS, type TenpayOperation } from './tenpay-operations.js'

/** From `tenpay`, which knows APIv2 alone: the operations of `client.v2`. */
export const tenpay: Library = {
  module: 'tenpay',
  makes: (name, isNew) => (isNew ? /^(?:|default)$/.test(name) : /^(?:default\.)?(?:init|sandbox)$/.test(name)),
  settingsOf: (path) => {
    const [config] = path.get('arguments') as NodePath[]
    const properties = config && propertiesOf(constantOf(config))
    return new Map([...(properties ?? [])].map(([name, property]) => [name, property.get('value') as NodePath]))
  },
  has: (member) =>
    Object.hasOwn(OPERATIONS, member) || Object.hasOwn(BY_HAND, member) || /^middleware|ParamsByPrepay$/.test(member),
  defaults: (client) =>
    ['appid', 'notify_url', 'refund_url', 'spbill_create_ip'].filter((name) => hasSetting(client, name)),
  offers: (kind, client) =>
    kind === 'defaults' ? tenpay.defaults(client).length > 0 : kind !== 'certs' && hasSetting(client, 'partnerKey'),
  companionOf: (kind, client) => {
    const { editor } = client.source
    const own = (setting: string, name = setting) => {
      const text = settingOf(client, setting)
      return text === undefined ? [] : [text === name ? name : `${name}: ${text}`]
    }
    const key = own('partnerKey', 'apiv2Key')
    if (kind === 'receiver') return `${editor.use('wechatpay-chain/receiver', 'createReceiver')}({ ${key.join('')} })`
    if (kind === 'defaults')
      return `{ ${tenpay
        .defaults(client)
        .flatMap((name) => own(name))
        .join(', ')} }`
    const settings = [...own('appid'), ...own('mchid'), ...key]
    return `${editor.use('wechatpay-chain/paysign', 'createPaysign')}({ ${settings.join(', ')} })`
  },
  follow: ({ source, clients }) => ({
    'CallExpression|OptionalCallExpression': (path: NodePath) => {
      const callee = bare(path.get('callee') as NodePath)
      if (!callee.isMemberExpression() && !callee.isOptionalMemberExpression()) return
      const client = clients.clientOf(callee.get('object') as NodePath, source)
      if (client?.library !== tenpay || !Object.hasOwn(OPERATIONS, keyOf(callee.node) ?? '')) return
      for (const handler of handlersOf({ path, source }, clients)) markCodes(handler)
    },
  }),
  migrate: (context) => ({
    ...markParts(tenpay, context),
    NewExpression: { exit: (path) => migrateConstructor(path, context) },
    'CallExpression|OptionalCallExpression': {
      exit: (path: NodePath) => {
        migrateConstructor(path as NodePath<t.CallExpression>, context) // both have the same parts
        migrateCall(path as NodePath<t.CallExpression>, context)
      },
    },
    TSTypeReference: { exit: (path) => migrateType(path, context, tenpay) },
  }),
}

/** Marks where the message of an error is compared: tenpay has the code of WeChat Pay there. */
function markCodes({ path, source }: Place): void {
  for (const reference of readsOfError(path)) {
    const member = dressed(reference).parentPath
    const isMessage = member !== null && /MemberExpression$/.test(member.type) && keyOf(member.node) === 'message'
    const reader = isMessage ? dressed(member).parentPath : null
    if (reader && /^(?:BinaryExpression|SwitchStatement|(?:Optional)?MemberExpression)$/.test(reader.type))
      source.editor.mark(member as NodePath, CODES)
  }
}

function migrateConstructor(
  path: NodePath<t.NewExpression> | NodePath<t.CallExpression>,
  { source, names, clients }: Context,
) {
  const callee = path.get('callee') as NodePath
  const name = names.nameOf(callee)
  if (name === undefined || !tenpay.makes(name, path.isNewExpression())) return
  const { editor } = source
  const client = clients.clientOf(path, source)
  const [config, debug] = path.get('arguments') as NodePath[]
  names.consume(callee)
  editor.count()
  if (/sandbox$/.test(name)) {
    editor.mark(path, {
      en: 'there is no sandbox: try it on the emulator (wechatpay emulate)',
      zh: '不提供沙箱：请使用模拟网关（wechatpay emulate）',
    })
  }
  if (debug && !debug.isBooleanLiteral({ value: false })) {
    const en = 'there is no debug mode: see onRequest, onResponse and onError of createClient'
    editor.mark(path, { en, zh: '不提供调试模式：请参阅 createClient 的 onRequest、onResponse 与 onError' })
  }
  const create = editor.use('wechatpay-chain', 'createClient')
  if (!client || !hasSetting(client, 'mchid')) {
    const en = 'createClient takes mchid, apiv2Key (the partnerKey) and clientCertificate: { pfx }'
    editor.mark(path, {
      en,
      zh: 'createClient 的配置项为 mchid、apiv2Key（原 partnerKey）与 clientCertificate: { pfx }',
    })
    return editor.replace(path.node, `${create}(${config ? editor.text(config.node) : ''})`)
  }
  const text = (setting: string) => settingOf(client, setting)
  const pfx = text('pfx')
  const certificate = `{ ${pfx === 'pfx' ? pfx : `pfx: ${pfx}`} }`
  const settings = [
    ['mchid', text('mchid') === 'mchid' ? 'mchid' : `mchid: ${text('mchid')}`],
    ['partnerKey', `apiv2Key: ${text('partnerKey')}`],
    ...(client.settings.has('pfx') ? [['pfx', `clientCertificate: ${certificate}`]] : []),
    // Only with a certificate, where the settings are not written here.
    ...(isOpen(client) ? [['pfx', `...(${pfx} && { clientCertificate: ${certificate} })`]] : []),
  ]
  const old = source.text.slice(path.node.start ?? 0, path.node.end ?? 0)
  const comments = settings.map(([name = '', one = '']) => {
    const property = client.settings.get(name)?.parentPath
    const { before, behind } = property ? commentsOf(property, source) : { before: [], behind: '' }
    return { one, before, behind }
  })
  const hasComments = comments.some(({ before, behind }) => before.length > 0 || behind !== '')
  if (client.base || !old.includes('\n') || !hasComments)
    return editor.replace(path.node, `${create}({ ${settings.map(([, one]) => one).join(', ')} })`)
  const inner = /\n([ \t]+)\S/.exec(old)?.[1] ?? '  '
  const lines = comments.map(({ one, before, behind }) =>
    [...before.map((comment) => `${inner}${comment}\n`), `${inner}${one},${behind}\n`].join(''),
  )
  editor.replace(path.node, `${create}({\n${lines.join('')}${/\n([ \t]*)\}\s*\)?[^\n]*$/.exec(old)?.[1] ?? ''}})`)
}

function migrateCall(path: NodePath<t.CallExpression>, context: Context) {
  const { source, clients } = context
  const callee = bare(path.get('callee') as NodePath)
  if (!callee.isMemberExpression() && !callee.isOptionalMemberExpression()) return
  const client = clients.clientOf(callee.get('object') as NodePath, source)
  const name = keyOf(callee.node)
  const { editor } = source
  // A name of two words is hardly that of something else.
  if (!client && /[a-z][A-Z]/.test(name ?? '') && tenpay.has(name ?? '') && !editor.wasMarked(path))
    return editor.mark(path, unseen('tenpay'))
  if (client?.library.module !== 'tenpay' || name === undefined) return
  const on = `${editor.text(callee.node.object)}${callee.node.optional === true ? '?' : ''}`
  const [params, more] = path.get('arguments') as NodePath[]
  if (/^middleware/.test(name)) {
    if (!migrateMiddleware(path, client, context)) {
      editor.mark(path, {
        en: 'use createReceiver({ apiv2Key }): receiver.express(handle), receiver.koa(handle); an error of the handle answers FAIL',
        zh: '请使用 createReceiver({ apiv2Key }) 的 receiver.express(handle)、receiver.koa(handle)；处理函数抛出异常时应答 FAIL',
      })
    }
    return
  }
  const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined
  const again = /^get(Pay|App)ParamsByPrepay$/.exec(name)?.[1]
  if (again !== undefined && params) {
    const signer = context.companion(client, 'paysign', path)
    const isAwaited = path.parentPath.isAwaitExpression() || path.parentPath.isReturnStatement()
    if (signer === undefined || !isAwaited) return editor.mark(path, bySign(again === 'Pay' ? 'jsapiV2' : 'appV2'))
    const given = more
      ? `{ ...${editor.text(params.node)}, signType: ${editor.text(more.node)} }`
      : editor.text(params.node)
    editor.replace(
      path.node,
      again === 'Pay' ? withTimestamp(`${signer}.jsapiV2(${given})`) : `${signer}.appV2(${given})`,
    )
    return editor.count()
  }
  if (params && propertiesOf(params)?.has('mch_autono')) return editor.mark(path, AUTONO)
  if (!operation || !params)
    return editor.mark(path, (Object.hasOwn(BY_HAND, name) ? BY_HAND[name] : undefined) ?? UNKNOWN)
  const xml = filled(params, operation.fills, client, context)
  const sent = `${on}.v2.${operation.chain}.post({ ${xml === 'xml' ? xml : `xml: ${xml}`} })`
  if (more && operation.result === 'text') {
    editor.mark(path, {
      en: 'read the rows by `rows(data)` of wechatpay-chain, amounts in fen',
      zh: '请使用 wechatpay-chain 的 `rows(data)` 逐行读取，金额单位为分',
    })
  }
  const isSigned = operation.result === 'jsapi' || operation.result === 'app'
  const signer = isSigned ? context.companion(client, 'paysign', path) : ''
  if (signer === undefined) editor.mark(path, bySign(`${operation.result}V2`))
  answer(path, sent, signer === undefined ? { ...operation, result: undefined } : operation, signer ?? '', context)
  editor.count()
}

const CODES: Words = {
  en: 'the code of WeChat Pay that tenpay has as the message of an error is `code` of an ApiError',
  zh: 'tenpay 以错误的 message 表示微信支付的错误码，现为 ApiError 的 `code`',
}

function bySign(method: string): Words {
  return {
    en: `this answers with the prepay_id alone; sign the parameters of the cashier by createPaysign({ … }).${method}(data)`,
    zh: `此处仅返回 prepay_id；请使用 createPaysign({ … }).${method}(data) 签名调起支付的参数`,
  }
}

/** The old method resolves to the fields of the answer; a call resolves to `{ data }`. */
function answer(
  path: NodePath,
  sent: string,
  { result }: Pick<TenpayOperation, 'result'>,
  signer: string,
  { source }: Context,
) {
  const { editor } = source
  const next = {
    jsapi: withTimestamp(`${signer}.jsapiV2(data)`),
    app: `${signer}.appV2(data)`,
    text: 'data.text()',
  }
  if (result) return editor.exchange(path.node, `${sent}.then(({ data }) => ${next[result]})`)
  const awaited = path.parentPath
  const declarator = awaited?.isAwaitExpression() ? awaited.parentPath : undefined
  if (
    declarator?.isVariableDeclarator() &&
    declarator.node.init === awaited?.node &&
    !('typeAnnotation' in declarator.node.id && declarator.node.id.typeAnnotation)
  ) {
    const { id } = declarator.node
    const text = editor.text(id)
    editor.replace(id, text === 'data' ? '{ data }' : `{ data: ${text} }`)
    return editor.exchange(path.node, sent)
  }
  editor.exchange(path.node, `${sent}.then(({ data }) => data)`)
}

/** tenpay spells it twice, since `wx.chooseWXPay` wants a small letter. */
function withTimestamp(text: string): string {
  return `${text}.then((parameters) => ({ ...parameters, timestamp: parameters.timeStamp }))`
}
