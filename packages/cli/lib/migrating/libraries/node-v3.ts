import { constantOf, type NodePath, propertiesOf, type t } from '../babel.js'
import { commentsOf } from '../comments.js'
import type { Context, Library, OldClient } from '../library.js'
import { hasSetting, isOpen, pemOf, settingOf } from '../values.js'
import { markParts } from './client-parts.js'
import { migrateType } from './client-type.js'
import { followMethod, HELPERS, migrateMethod } from './node-v3-calls.js'
import { OPERATIONS } from './node-v3-operations.js'

const POSITIONS = ['appid', 'mchid', 'publicKey', 'privateKey'] as const

/** From `wechatpay-node-v3`: each method is the path of an operation. */
export const nodeV3: Library = {
  module: 'wechatpay-node-v3',
  makes: (name, isNew) => isNew && /^(?:|default|Wechatpay|WxPay|Pay)$/.test(name),
  has: (member) => Object.hasOwn(OPERATIONS, member) || HELPERS.has(member),
  settingsOf,
  defaults: (client) => ['appid', 'mchid'].filter((name) => hasSetting(client, name)),
  offers: (kind, client) => {
    if (kind === 'paysign') return hasSetting(client, 'privateKey')
    return kind === 'certs' ? hasSetting(client, 'key') : kind === 'defaults' && nodeV3.defaults(client).length > 0
  },
  companionOf: (kind, client) => {
    const { source } = client
    const merchant = client.names.get('merchant')
    const own = (name: string) => settingOf(client, name)
    if (kind === 'certs')
      return `${source.editor.use('wechatpay-chain', 'platformCertificates')}(${merchant ?? `{ ${merchantOf(client).join(', ')} }`})`
    const fields = nodeV3
      .defaults(client)
      .map((name) => property(name, merchant && name === 'mchid' ? `${merchant}.${name}` : own(name)))
    if (kind === 'defaults') return `{ ${fields.join(', ')} }`
    const key = merchant ? `${merchant}.privateKey` : keyText(client)
    return `${source.editor.use('wechatpay-chain/paysign', 'createPaysign')}({ ${[...fields, property('privateKey', key)].join(', ')} })`
  },
  follow: (context) => ({ 'CallExpression|OptionalCallExpression': (path: NodePath) => followMethod(path, context) }),
  migrate: (context) => ({
    ...markParts(nodeV3, context),
    NewExpression: { exit: (path) => migrateConstructor(path, context) },
    'CallExpression|OptionalCallExpression': {
      exit: (path: NodePath) => migrateMethod(path as NodePath<t.CallExpression>, context), // both have the same parts
    },
    TSTypeReference: { exit: (path) => migrateType(path, context, nodeV3) },
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
function keyText(client: OldClient): string | undefined {
  const key = client.settings.get('privateKey')
  const own = settingOf(client, 'privateKey')
  if (client.base || !key) return own && `${own}.toString()`
  return pemOf(key, client.source, () => false) ?? `${own}.toString()`
}

/** The settings by which platform certificates are downloaded. */
function merchantOf(client: OldClient): string[] {
  const { editor, isTyped } = client.source
  const own = (setting: string) => settingOf(client, setting)
  const certificate = own('publicKey')
  const read = certificate && `new ${editor.use('node:crypto', 'X509Certificate')}(${certificate}).serialNumber`
  const given = own('serial_no')
  const key = own('key')
  return [
    property('mchid', own('mchid')),
    property('serial', given && read && isOpen(client) ? `${given} ?? ${read}` : (given ?? read)),
    property('privateKey', keyText(client)),
    // The old library takes a key that may be absent.
    ...(key === undefined ? [] : [property('apiv3Key', isTyped && /^process\.env\.\w+$/.test(key) ? `${key}!` : key)]),
  ]
}

function migrateConstructor(path: NodePath<t.NewExpression>, context: Context) {
  const { source, names, clients } = context
  const callee = path.get('callee') as NodePath
  const name = names.nameOf(callee)
  const client = clients.clientOf(path, source)
  if (name === undefined || !client || !nodeV3.makes(name, true)) return
  const { editor } = source
  names.consume(callee)
  editor.count()
  const create = editor.use('wechatpay-chain', 'createClient')
  if (!hasSetting(client, 'mchid') || !hasSetting(client, 'privateKey')) {
    editor.replaceRange(path.node.start ?? 0, callee.node.end ?? 0, create)
    return editor.mark(path, {
      en: 'createClient takes mchid, serial, privateKey (PEM text), certs and apiv3Key',
      zh: 'createClient 的配置项为 mchid、serial、privateKey（PEM 文本）、certs 与 apiv3Key',
    })
  }
  const merchant = merchantOf(client)
  const agent = settingOf(client, 'userAgent')
  const further = client.settings.has('userAgent') ? [property('userAgent', agent)] : []
  if (!hasSetting(client, 'key')) {
    const en =
      'add the platform key that proves answers: certs: { PUB_KEY_ID_…: text of pub_key.pem }, or platformCertificates with the apiv3Key'
    editor.mark(path, {
      en,
      zh: '请补充用于验签的平台公钥：certs: { PUB_KEY_ID_…: pub_key.pem 的文本 }，或使用 platformCertificates 与 apiv3Key',
    })
    return editor.replace(path.node, `${create}(${literal([...merchant, ...further, 'certs: {}'], path, client)})`)
  }
  const { place } = client
  if (!place) {
    const download = `${editor.use('wechatpay-chain', 'platformCertificates')}({ ${merchant.join(', ')} })`
    return editor.replace(
      path.node,
      `${create}(${literal([...merchant, ...further, `certs: ${download}`], path, client)})`,
    )
  }
  const shared = editor.fresh('merchant')
  client.names.set('merchant', shared)
  editor.insertBefore(
    place.node,
    `const ${shared} = ${literal(merchant, path, client, place)}${editor.semicolon}\n${editor.indentAt(place.node.start ?? 0)}`,
  )
  // A constant of its own where all can see it, or where notifications are verified by it.
  const isShown = client.owner?.kind === 'const' || /\bverifySign\b/.test(source.text)
  const named = isShown ? context.companion(client, 'certs', path) : undefined
  const certs = named ?? `${editor.use('wechatpay-chain', 'platformCertificates')}(${shared})`
  editor.replace(path.node, `${create}({ ${[`...${shared}`, property('certs', certs), ...further].join(', ')} })`)
}

function property(name: string, value: string | undefined): string {
  return name === value ? name : `${name}: ${value}`
}

/** The old settings from which new ones are made, whose comments they keep. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  mchid: ['mchid'],
  serial: ['serial_no', 'publicKey'],
  privateKey: ['privateKey'],
  apiv3Key: ['key'],
  userAgent: ['userAgent'],
}

/** An object literal on as many lines as that of the old settings, with the comments of these. */
function literal(properties: readonly string[], path: NodePath, client: OldClient, at = path): string {
  const { editor, text } = client.source
  const old = text.slice(path.node.start ?? 0, path.node.end ?? 0)
  if (!old.includes('\n')) return `{ ${properties.join(', ')} }`
  const indent = editor.indentAt(at.node.start ?? 0)
  const inner = /\n([ \t]+)\S/.exec(old)?.[1] ?? `${indent}  `
  const lines = properties.map((one) => {
    const origins = ORIGINS[/^\w+/.exec(one)?.[0] ?? ''] ?? []
    const origin = origins
      .map((name) => client.settings.get(name)?.parentPath)
      .find((found) => found?.isObjectProperty())
    const { before, behind } = origin ? commentsOf(origin, client.source) : { before: [], behind: '' }
    return [...before.map((comment) => `${inner}${comment}\n`), `${inner}${one},${behind}\n`].join('')
  })
  return `{\n${lines.join('')}${indent}}`
}
