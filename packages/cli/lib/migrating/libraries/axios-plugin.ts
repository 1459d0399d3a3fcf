import type { Words } from '../../terminal/words.js'
import { bare, keyOf, type NodePath, propertiesOf, type t } from '../babel.js'
import type { Context, Library } from '../library.js'
import { pemOf, textOf } from '../values.js'
import { isCallOfChain, isClient, migrateCall } from './axios-calls.js'
import { followErrors } from './axios-errors.js'
import { migrateHelper } from './axios-helpers.js'
import { migrateType } from './client-type.js'

const MODULE = 'wechatpay-axios-plugin'

const RENAMED: Readonly<Record<string, string>> = {
  secret: 'apiv2Key',
  merchant: 'clientCertificate',
  baseURL: 'baseUrl',
  maxContentLength: 'maxResponseSize',
}

const KEPT = new Set(['mchid', 'serial', 'privateKey', 'certs', 'timeout', 'headers', 'proxy'])

const PEM: Words = {
  en: 'pass the text of the PEM file: no path, no file:// URL and no bytes',
  zh: '请传入 PEM 文件的文本，而非路径、file:// URL 或二进制内容',
}

const NO_AXIOS: Words = {
  en: 'no axios instance and no interceptor is there; see onRequest, onResponse and transport of createClient',
  zh: '不再提供 axios 实例与拦截器，请参阅 createClient 的 onRequest、onResponse 与 transport',
}

/** From `wechatpay-axios-plugin`: the chains are the same, the arguments differ. */
export const axiosPlugin: Library = {
  module: MODULE,
  makes: (name, isNew) => isNew && /^(?:Wechatpay|default|default\.Wechatpay|)$/.test(name),
  settingsOf: (path) => settingsOf((path.get('arguments') as NodePath[])[0]),
  has: (member) => /^(?:v[23]|chain|client)$|^v[23]\//i.test(member),
  defaults: () => [],
  offers: () => false,
  companionOf: () => '',
  follow: (context) => ({
    'CallExpression|OptionalCallExpression': (path: NodePath) => {
      if (isCallOfChain(path, context)) followErrors({ path, source: context.source }, context)
    },
  }),
  migrate: (context) => ({
    NewExpression: { exit: (path) => migrateConstructor(path, context) },
    'CallExpression|OptionalCallExpression': {
      exit: (path: NodePath) => {
        const call = path as NodePath<t.CallExpression> // both have the same parts
        if (!migrateHelper(call, context)) migrateCall(call, context)
      },
    },
    MemberExpression: {
      exit: (path) => {
        const { names, source } = context
        if (keyOf(path.node) === 'client' && isClient(path.get('object'), context)) source.editor.mark(path, NO_AXIOS)
        const name = names.nameOf(path)
        const [, value] = /^(?:Hash\.ALGO_(MD5|HMAC_SHA256)|Rsa\.KEY_TYPE_(?:PUBLIC|PRIVATE))$/.exec(name ?? '') ?? []
        if (name === undefined || path.parentPath.isMemberExpression()) return
        if (value !== undefined) {
          source.editor.replace(path.node, `'${value.replace('_', '-')}'`)
          names.consume(path)
        }
      },
    },
    TSTypeReference: { exit: (path) => migrateType(path, context, axiosPlugin) },
  }),
}

function settingsOf(path: NodePath | undefined): ReadonlyMap<string, NodePath> {
  const properties = path && propertiesOf(path)
  return new Map([...(properties ?? [])].map(([name, property]) => [name, property.get('value') as NodePath]))
}

function migrateConstructor(path: NodePath<t.NewExpression>, context: Context) {
  const { source, names } = context
  const { editor } = source
  const callee = path.get('callee') as NodePath
  const name = names.nameOf(callee)
  if (name === undefined) return
  if (!axiosPlugin.makes(name, true)) {
    if (/Multipart$|FormData$/.test(name)) {
      const en =
        'pass `body: upload(file, { filename })` of wechatpay-chain to the call: it makes the form and its digest'
      editor.mark(path, {
        en,
        zh: '请向接口传入 wechatpay-chain 的 `body: upload(file, { filename })`，表单与摘要由其生成',
      })
    }
    return
  }
  const [config] = path.get('arguments')
  const object = config && literalOf(config)
  if (!config || !object) {
    editor.mark(path, {
      en: 'write the settings as createClient takes them: secret is apiv2Key, merchant is clientCertificate, keys are PEM text',
      zh: '请按 createClient 的要求书写配置：secret 改为 apiv2Key，merchant 改为 clientCertificate，密钥为 PEM 文本',
    })
  } else {
    migrateSettings(object, context)
  }
  editor.replaceRange(path.node.start ?? 0, callee.node.end ?? 0, editor.use('wechatpay-chain', 'createClient'))
  names.consume(callee)
  editor.count()
}

/** The object literal of the settings: the argument itself, or a constant that nothing else uses. */
function literalOf(path: NodePath): NodePath<t.ObjectExpression> | undefined {
  const at = bare(path)
  if (at.isObjectExpression()) return at
  const binding = at.isIdentifier() ? at.scope.getBinding(at.node.name) : undefined
  const init =
    binding?.constant && binding.references === 1 && binding.path.isVariableDeclarator() && binding.path.get('init')
  const value = init ? bare(init as NodePath) : undefined
  return value?.isObjectExpression() ? value : undefined
}

function migrateSettings(object: NodePath<t.ObjectExpression>, context: Context) {
  const { editor } = context.source
  const names = object.node.properties.map((one) => keyOf(one))
  if (names.includes('privateKey') && !names.includes('certs') && !names.includes(undefined)) {
    editor.mark(object, {
      en: 'add certs: the platform key by its id, { PUB_KEY_ID_…: text of pub_key.pem }, or platformCertificates({ … })',
      zh: '请补充 certs：{ PUB_KEY_ID_…: pub_key.pem 的文本 }，或 platformCertificates({ … })',
    })
  }
  for (const property of object.get('properties')) {
    const name = keyOf(property.node)
    if (!property.isObjectProperty() || name === undefined) {
      editor.mark(property, {
        en: 'these settings are not known here: see createClient',
        zh: '无法确定这些配置项，请参阅 createClient',
      })
      continue
    }
    const value = property.get('value') as NodePath
    const renamed = RENAMED[name]
    if (renamed !== undefined) rename(property, renamed, context)
    else if (!KEPT.has(name)) {
      const [en, zh] = /^(?:key|api_?v?3_?key)$/i.test(name)
        ? [': the APIv3 key is `apiv3Key`', '，APIv3 密钥为 `apiv3Key`']
        : ['', '']
      editor.mark(property, {
        en: `createClient has no \`${name}\`${en}`,
        zh: `createClient 没有 \`${name}\` 配置项${zh}`,
      })
    }
    if (name === 'privateKey') migratePem(property, value, context)
    if (name === 'certs' || name === 'merchant') {
      const inner = literalOf(value)
      if (!inner) editor.mark(property, PEM)
      for (const one of inner?.get('properties') ?? []) {
        if (!one.isObjectProperty()) editor.mark(one, PEM)
        else if (name === 'certs' || /^(?:cert|key|ca)$/.test(keyOf(one.node) ?? '')) {
          migratePem(one, one.get('value') as NodePath, context)
        }
      }
    }
  }
}

function rename(property: NodePath<t.ObjectProperty>, name: string, { source }: Context) {
  const { key, shorthand } = property.node
  if (shorthand) source.editor.insertBefore(property.node, `${name}: `)
  else source.editor.replace(key, name)
}

function migratePem(property: NodePath<t.ObjectProperty>, value: NodePath, { source, names }: Context) {
  const isRsaFrom = (callee: NodePath) => names.nameOf(callee) === 'Rsa.from'
  const pem = pemOf(value, source, isRsaFrom)
  if (pem === undefined) return source.editor.mark(property, PEM)
  value.traverse({ Identifier: (path) => void (names.nameOf(path) !== undefined && names.consume(path)) })
  if (pem === textOf(value, source)) return
  const key = property.node.shorthand ? `${keyOf(property.node)}: ` : ''
  source.editor.replace(property.node.shorthand ? property.node : value.node, `${key}${pem}`)
}
