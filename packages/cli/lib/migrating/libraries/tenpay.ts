import { bare, constantOf, keyOf, type NodePath, propertiesOf, type t } from '../babel.js'
import { type Context, type Library, UNKNOWN } from '../library.js'
import { settingOf } from '../values.js'
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
  companionOf: (kind, client) => {
    const { editor } = client.source
    const own = (setting: string, name: string) => {
      const text = settingOf(client, setting)
      return text === undefined ? [] : [text === name ? name : `${name}: ${text}`]
    }
    const key = own('partnerKey', 'apiv2Key')
    if (kind === 'receiver') return `${editor.use('wechatpay-chain/receiver', 'createReceiver')}({ ${key.join('')} })`
    const settings = [...own('appid', 'appid'), ...own('mchid', 'mchid'), ...key]
    return `${editor.use('wechatpay-chain/paysign', 'createPaysign')}({ ${settings.join(', ')} })`
  },
  migrate: (context) => ({
    NewExpression: { exit: (path) => migrateConstructor(path, context) },
    CallExpression: {
      exit: (path) => {
        migrateConstructor(path, context)
        migrateCall(path, context)
      },
    },
  }),
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
  if (debug) {
    const en = 'there is no debug mode: see onRequest, onResponse and onError of createClient'
    editor.mark(path, { en, zh: '不提供调试模式：请参阅 createClient 的 onRequest、onResponse 与 onError' })
  }
  const create = editor.use('wechatpay-chain', 'createClient')
  if (!client?.settings.has('mchid')) {
    const en = 'createClient takes mchid, apiv2Key (the partnerKey) and clientCertificate: { pfx }'
    editor.mark(path, {
      en,
      zh: 'createClient 的配置项为 mchid、apiv2Key（原 partnerKey）与 clientCertificate: { pfx }',
    })
    return editor.replace(path.node, `${create}(${config ? editor.text(config.node) : ''})`)
  }
  const text = (setting: string) => settingOf(client, setting)
  const pfx = text('pfx')
  const settings = [
    text('mchid') === 'mchid' ? 'mchid' : `mchid: ${text('mchid')}`,
    `apiv2Key: ${text('partnerKey')}`,
    ...(pfx === undefined ? [] : [`clientCertificate: { ${pfx === 'pfx' ? pfx : `pfx: ${pfx}`} }`]),
  ]
  editor.replace(path.node, `${create}({ ${settings.join(', ')} })`)
}

function migrateCall(path: NodePath<t.CallExpression>, context: Context) {
  const { source, clients } = context
  const callee = bare(path.get('callee') as NodePath)
  if (!callee.isMemberExpression()) return
  const client = clients.clientOf(callee.get('object'), source)
  const name = keyOf(callee.node)
  if (client?.library.module !== 'tenpay' || name === undefined) return
  const { editor } = source
  const on = editor.text(callee.node.object)
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
  const operation = OPERATIONS[name]
  const again = /^get(Pay|App)ParamsByPrepay$/.exec(name)?.[1]
  if (again !== undefined && params) {
    const signer = context.companion(client, 'paysign')
    const isAwaited = path.parentPath.isAwaitExpression() || path.parentPath.isReturnStatement()
    if (signer === undefined || !isAwaited) return editor.mark(path, UNKNOWN)
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
  if (!operation || !params) return editor.mark(path, BY_HAND[name] ?? UNKNOWN)
  const xml = filled(params, operation.fills, client, context)
  const sent = `${on}.v2.${operation.chain}.post({ ${xml === 'xml' ? xml : `xml: ${xml}`} })`
  if (more && operation.result === 'text') {
    editor.mark(path, {
      en: 'read the rows by `rows(data)` of wechatpay-chain, amounts in fen',
      zh: '请使用 wechatpay-chain 的 `rows(data)` 逐行读取，金额单位为分',
    })
  }
  const signer = operation.result === 'jsapi' || operation.result === 'app' ? context.companion(client, 'paysign') : ''
  if (signer === undefined) return editor.mark(path, UNKNOWN)
  answer(path, sent, operation, signer, context)
  editor.count()
}

/** The old method resolves to the fields of the answer; a call resolves to `{ data }`. */
function answer(path: NodePath, sent: string, { result }: TenpayOperation, signer: string, { source }: Context) {
  const { editor } = source
  const next = {
    jsapi: withTimestamp(`${signer}.jsapiV2(data)`),
    app: `${signer}.appV2(data)`,
    text: 'data.text()',
  }
  if (result) return editor.replace(path.node, `${sent}.then(({ data }) => ${next[result]})`)
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
    return editor.replace(path.node, sent)
  }
  editor.replace(path.node, `${sent}.then(({ data }) => data)`)
}

/** tenpay spells it twice, since `wx.chooseWXPay` wants a small letter. */
function withTimestamp(text: string): string {
  return `${text}.then((parameters) => ({ ...parameters, timestamp: parameters.timeStamp }))`
}
