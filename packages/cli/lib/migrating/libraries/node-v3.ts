import { constantOf, type NodePath, propertiesOf, type t } from '../babel.js'
import type { Context, Library, OldClient } from '../library.js'
import type { Source } from '../source.js'
import { pemOf, settingOf, textOf } from '../values.js'
import { migrateMethod } from './node-v3-calls.js'

const POSITIONS = ['appid', 'mchid', 'publicKey', 'privateKey'] as const

/** From `wechatpay-node-v3`: each method is the path of an operation. */
export const nodeV3: Library = {
  module: 'wechatpay-node-v3',
  makes: (name, isNew) => isNew && /^(?:|default)$/.test(name),
  settingsOf,
  companionOf: (kind, client) => {
    const { source } = client
    const own = (name: string) => settingOf(client, name)
    const settings = ['appid', 'mchid'].flatMap((name) => (own(name) === undefined ? [] : [`${name}: ${own(name)}`]))
    const key = client.settings.get('privateKey')
    if (kind === 'certs')
      return `${source.editor.use('wechatpay-chain', 'platformCertificates')}(${client.names.get('merchant')})`
    if (kind !== 'paysign' || !key) return 'undefined'
    return `${source.editor.use('wechatpay-chain/paysign', 'createPaysign')}({ ${settings.join(', ')}, privateKey: ${keyText(client, key)} })`
  },
  migrate: (context) => ({
    NewExpression: { exit: (path) => migrateConstructor(path, context) },
    CallExpression: { exit: (path) => migrateMethod(path, context) },
    TSTypeReference: {
      exit: (path) => {
        const name = context.names.typeNameOf(path)
        if (name === undefined || !nodeV3.makes(name, true)) return
        context.source.editor.replace(path.node, context.source.editor.useType('wechatpay-chain', 'Client'))
        context.names.consume(path)
      },
    },
  }),
}

function settingsOf(path: NodePath<t.NewExpression> | NodePath<t.CallExpression>): ReadonlyMap<string, NodePath> {
  const given = path.get('arguments') as NodePath[]
  const [first] = given
  const properties = (one: NodePath | undefined) =>
    [...((one && propertiesOf(constantOf(one))) ?? [])].map(
      ([name, property]) => [name, property.get('value') as NodePath] as const,
    )
  if (!first || given.length === 1) return new Map(properties(first))
  const positional = POSITIONS.flatMap((name, index) => (given[index] ? [[name, given[index]] as const] : []))
  return new Map([...positional, ...properties(given[4])])
}

/** The text of a key that the old library takes as bytes. */
function keyText(client: OldClient, path: NodePath): string {
  const { source, base } = client
  if (base) return `${settingOf(client, 'privateKey')}.toString()`
  return pemOf(path, source, () => false) ?? `${textOf(path, source)}.toString()`
}

function migrateConstructor(path: NodePath<t.NewExpression>, context: Context) {
  const { source, names, clients } = context
  const callee = path.get('callee') as NodePath
  const name = names.nameOf(callee)
  const client = clients.clientOf(path, source)
  if (name === undefined || !client || !nodeV3.makes(name, true)) return
  const { editor } = source
  const own = (setting: string) => settingOf(client, setting)
  const privateKey = client.settings.get('privateKey')
  names.consume(callee)
  editor.count()
  if (own('mchid') === undefined || !privateKey) {
    editor.replaceRange(path.node.start ?? 0, callee.node.end ?? 0, editor.use('wechatpay-chain', 'createClient'))
    return editor.mark(path, {
      en: 'createClient takes mchid, serial, privateKey (PEM text), certs and apiv3Key',
      zh: 'createClient 的配置项为 mchid、serial、privateKey（PEM 文本）、certs 与 apiv3Key',
    })
  }
  const certificate = own('publicKey')
  const serial = own('serial_no') ?? `new ${editor.use('node:crypto', 'X509Certificate')}(${certificate}).serialNumber`
  const merchant = [
    property('mchid', own('mchid')),
    property('serial', serial),
    property('privateKey', keyText(client, privateKey)),
    ...(own('key') === undefined ? [] : [property('apiv3Key', own('key'))]),
  ]
  const further = own('userAgent') === undefined ? [] : [property('userAgent', own('userAgent'))]
  const create = editor.use('wechatpay-chain', 'createClient')
  if (own('key') === undefined) {
    const en =
      'add the platform key that proves answers: certs: { PUB_KEY_ID_…: text of pub_key.pem }, or platformCertificates with the apiv3Key'
    editor.mark(path, {
      en,
      zh: '请补充用于验签的平台公钥：certs: { PUB_KEY_ID_…: pub_key.pem 的文本 }，或使用 platformCertificates 与 apiv3Key',
    })
    return editor.replace(path.node, `${create}(${literal([...merchant, ...further, 'certs: {}'], path, source)})`)
  }
  const certs = context.companion(client, 'certs')
  if (!client.statement || certs === undefined) {
    const download = editor.use('wechatpay-chain', 'platformCertificates')
    const inner = `{ ${merchant.join(', ')} }`
    return editor.replace(
      path.node,
      `${create}(${literal([...merchant, ...further, `certs: ${download}(${inner})`], path, source)})`,
    )
  }
  const shared = editor.fresh('merchant')
  const indent = editor.indentAt(client.statement.node.start ?? 0)
  editor.insertBefore(
    client.statement.node,
    `const ${shared} = ${literal(merchant, path, source)}${editor.semicolon}\n${indent}`,
  )
  client.names.set('merchant', shared)
  const rest = [`...${shared}`, property('certs', certs), ...further]
  editor.replace(path.node, `${create}({ ${rest.join(', ')} })`)
}

function property(name: string, value: string | undefined): string {
  return name === value ? name : `${name}: ${value}`
}

/** An object literal on as many lines as that of the old settings. */
function literal(properties: readonly string[], path: NodePath, { editor, text }: Source): string {
  const old = text.slice(path.node.start ?? 0, path.node.end ?? 0)
  if (!old.includes('\n')) return `{ ${properties.join(', ')} }`
  const indent = editor.indentAt(path.node.start ?? 0)
  const inner = /\n([ \t]+)\S/.exec(old)?.[1] ?? `${indent}  `
  return `{\n${properties.map((one) => `${inner}${one},\n`).join('')}${indent}}`
}
