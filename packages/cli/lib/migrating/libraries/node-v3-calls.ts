import { bare, constantOf, keyOf, mayAwait, type NodePath, propertiesOf, type t } from '../babel.js'
import { type Context, type OldClient, UNKNOWN, unseen } from '../library.js'
import { hasSetting, isNamedAlike, pemOf, textOf, valueAt } from '../values.js'
import { filled, settingAt } from './fill.js'
import { BY_HAND } from './node-v3-by-hand.js'
import { type NodeV3Operation, OPERATIONS } from './node-v3-operations.js'
import { followAnswer } from './node-v3-results.js'

const PROTOCOL = 'wechatpay-chain/protocol'

/** Methods that are no operations. */
export const HELPERS: ReadonlySet<string> = new Set(
  'query close combine_close downloadBill upload_images decipher_gcm verifySign publicEncrypt privateDecrypt getSN sha256WithRsa getSignature getAuthorization get_certificates createHttp'.split(
    ' ',
  ),
)

/** Those that resolve to `{ status, data }`. */
const ANSWERED = /^(?:query|close|combine_close|upload_images|downloadBill)$/

function nodeV3Has(name: string): boolean {
  return Object.hasOwn(OPERATIONS, name) || HELPERS.has(name)
}

/** What reads the answer of a method of the old client. */
export function followMethod(path: NodePath, { source, clients, seen }: Context) {
  const callee = bare(path.get('callee') as NodePath)
  if (!callee.isMemberExpression() && !callee.isOptionalMemberExpression()) return
  const name = keyOf(callee.node) ?? ''
  if (!Object.hasOwn(OPERATIONS, name) && !ANSWERED.test(name)) return
  const client = clients.clientOf(callee.get('object') as NodePath, source)
  if (client?.library.module === 'wechatpay-node-v3') followAnswer({ path, source }, clients, seen)
}

/** A call of a method of the old client. */
export function migrateMethod(path: NodePath<t.CallExpression>, context: Context) {
  const { source, clients } = context
  const callee = bare(path.get('callee') as NodePath)
  if (!callee.isMemberExpression() && !callee.isOptionalMemberExpression()) return
  const client = clients.clientOf(callee.get('object') as NodePath, source)
  const name = keyOf(callee.node)
  if (name === undefined || (client && client.library.module !== 'wechatpay-node-v3')) return
  const { editor } = source
  if (!client) {
    if (name.includes('_') && nodeV3Has(name)) editor.mark(path, unseen('wechatpay-node-v3'))
    return
  }
  const on = `${editor.text(callee.node.object)}${callee.node.optional === true ? '?' : ''}`
  const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined
  const text = operation
    ? operationText(path, on, operation, client, context)
    : helperText(path, on, name, client, context)
  if (text === undefined)
    return editor.mark(path, (Object.hasOwn(BY_HAND, name) ? BY_HAND[name] : undefined) ?? UNKNOWN)
  const [type] =
    path.node.typeParameters?.type === 'TSTypeParameterInstantiation' ? path.node.typeParameters.params : []
  editor.exchange(path.node, type ? `(${text} as ${editor.text(type)})` : text)
  editor.count()
}

function operationText(
  path: NodePath<t.CallExpression>,
  on: string,
  operation: NodeV3Operation,
  client: OldClient,
  context: Context,
): string | undefined {
  const { editor } = context.source
  const given = path.get('arguments') as NodePath[]
  const [params] = given
  const { call, takes, fills = {}, variables, paysign } = operation
  if (typeof takes !== 'string') {
    const named = given.map(({ node }, index) => [takes[index] ?? '', editor.text(node)] as const)
    const query = named
      .filter(([name]) => name.startsWith('query.'))
      .map(([name, value]) => field(name.slice(6), value))
    const own = named.filter(([name]) => !name.startsWith('query.')).map(([name, value]) => field(name, value))
    return `${on}.${call}({ ${[...own, ...(query.length > 0 ? [`query: { ${query.join(', ')} }`] : [])].join(', ')} })`
  }
  if (!params) return undefined
  if (variables) return splitText(params, `${on}.${call}`, variables, context)
  const fillings = Object.entries(fills).map(([name, setting]) => ({ field: name, setting }))
  const properties = propertiesOf(params)
  const serial = properties?.get('wx_serial_no')
  if (serial)
    editor.mark(serial, {
      en: "send it as `headers: { 'Wechatpay-Serial': … }`, or leave it out",
      zh: "请改为 `headers: { 'Wechatpay-Serial': … }`，或删除",
    })
  const content = filled(params, fillings, client, context)
  const answer = `${on}.${call}({ ${content === takes ? takes : `${takes}: ${content}`} })`
  if (!paysign) return answer
  const signer = context.companion(client, 'paysign', path)
  if (signer === undefined) {
    editor.mark(path, {
      en: `this answers with the prepay_id alone; sign the parameters of the cashier by createPaysign({ … }).${paysign}(data)`,
      zh: `此处仅返回 prepay_id；请使用 createPaysign({ … }).${paysign}(data) 签名调起支付的参数`,
    })
    return answer
  }
  const own = propertiesOf(constantOf(params))?.get(fills.combine_appid ? 'combine_appid' : 'appid')
  const appid = own ? `{ ...answer.data, appid: ${editor.text(own.get('value').node as t.Node)} }` : 'answer.data'
  return `${answer}.then(async (answer) => ({ ...answer, data: await ${signer}.${paysign}(${appid}) }))`
}

/** The fields of an object literal that are variables of the path, and the rest as query. */
function splitText(
  params: NodePath,
  call: string,
  variables: readonly string[],
  { source }: Context,
): string | undefined {
  const properties = propertiesOf(params)
  if (!properties) return undefined
  const texts = (isVariable: boolean) =>
    [...properties]
      .filter(([name]) => variables.includes(name) === isVariable)
      .map(([, { node }]) => source.editor.text(node))
  const query = texts(false)
  return `${call}({ ${[...texts(true), ...(query.length > 0 ? [`query: { ${query.join(', ')} }`] : [])].join(', ')} })`
}

function helperText(
  path: NodePath<t.CallExpression>,
  on: string,
  name: string,
  client: OldClient,
  context: Context,
): string | undefined {
  const { source } = context
  const { editor } = source
  const given = path.get('arguments') as NodePath[]
  const args = given.map(({ node }) => editor.text(node))
  const [first, second, third, fourth] = args
  const setting = (named: string) => valueAt(client, named, path, source)
  const mchid = () => {
    const value = settingAt(client, 'mchid', path, context)
    return value === undefined ? '' : field('mchid', value)
  }
  const awaited = (text: string) => (mayAwait(path, source.isModule) ? wrapped(path, `await ${text}`) : undefined)
  switch (name) {
    case 'query': {
      const properties = given[0] && propertiesOf(constantOf(given[0]))
      const number = ['transaction_id', 'out_trade_no'].find((one) => properties?.has(one))
      if (number === undefined || properties?.size !== 1) return undefined
      const owner = mchid()
      const chain = number === 'transaction_id' ? 'id._transaction_id_' : 'outTradeNo._out_trade_no_'
      const literal = bare(given[0] as NodePath) // it has properties
      const value = literal.isObjectExpression()
        ? (first ?? '').trim().slice(1, -1).trim().replace(/,$/, '')
        : `...${first}`
      return `${on}.v3.pay.transactions.${chain}.get({ ${value}, query: ${object(owner)} })`
    }
    case 'close': {
      return `${on}.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ ${field('out_trade_no', first)}, json: ${object(mchid())} })`
    }
    case 'combine_close': {
      const appid = settingAt(client, 'appid', path, context, 'combine_appid')
      const json = [...(appid === undefined ? [] : [`combine_appid: ${appid}`]), field('sub_orders', second)]
      return `${on}.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.post({ ${field('combine_out_trade_no', first)}, json: { ${json.join(', ')} } })`
    }
    case 'downloadBill': {
      const answer = /^(.+?)\.data!?\??\.download_url!?$/s.exec(first ?? '')?.[1]
      if (answer === undefined) return undefined
      return `${on}.download(${answer}).then(async (file) => ({ status: 200, data: await file.text() }))`
    }
    case 'upload_images':
      return `${on}.v3.merchant.media.upload.post({ body: ${editor.use('wechatpay-chain', 'upload')}(${first}, { ${field('filename', second)} }) })`
    case 'decipher_gcm': {
      const key = fourth ?? setting('key')
      const resource = `{ ${field('ciphertext', first)}, ${field('associated_data', second)}, ${field('nonce', third)} }`
      if (key !== undefined)
        return `JSON.parse(Buffer.from(${editor.use(PROTOCOL, 'openResourceSync')}(${resource}, Buffer.from(${sure(key, source.isTyped)}))).toString())`
      return awaited(`${on}.decrypt(${resource}).then(JSON.parse)`)
    }
    case 'verifySign':
      return verifyText(path, given[0], client, context)
    case 'publicEncrypt':
      return awaited(`${on}.encrypt(${first})`)
    case 'privateDecrypt':
      return awaited(`${on}.decrypt(${first})`)
    case 'getSN': {
      const certificate = first ?? setting('publicKey') ?? certificateAt(client, path, context)
      return certificate && `new ${editor.use('node:crypto', 'X509Certificate')}(${certificate}).serialNumber`
    }
    case 'sha256WithRsa': {
      const text = keyAt(client, path, context)
      return text && `${editor.use('node:crypto', 'sign')}('sha256', Buffer.from(${first}), ${text}).toString('base64')`
    }
    case 'getSignature': {
      const key = keyAt(client, path, context)
      const [method, nonce, timestamp, url, body] = args
      const bytes = body === undefined ? 'undefined' : `Buffer.from(${textOfBody(given[4], body)})`
      const message = `${editor.use(PROTOCOL, 'requestMessage')}(${method}, ${url}, ${timestamp}, ${nonce}, ${bytes})`
      return key && `${editor.use('node:crypto', 'sign')}('sha256', ${message}, ${key}).toString('base64')`
    }
    case 'getAuthorization': {
      const [nonce, timestamp, signature] = args
      const certificate = setting('publicKey') ?? certificateAt(client, path, context)
      const serial =
        setting('serial_no') ??
        (certificate && `new ${editor.use('node:crypto', 'X509Certificate')}(${certificate}).serialNumber`)
      const owner = mchid()
      if (owner === '' || serial === undefined) return undefined
      editor.mark(path, {
        en: `the answer to a request that is signed by hand is not verified: ${on}.chain('v3/…').post({ json }) signs, sends and verifies`,
        zh: `手工签名的请求不验证应答：${on}.chain('v3/…').post({ json }) 可完成签名、发送与验签`,
      })
      const fields = [
        owner,
        field('nonce_str', nonce),
        field('timestamp', timestamp),
        `serial_no: ${serial}`,
        field('signature', signature),
      ]
      return `${editor.use(PROTOCOL, 'formatAuthorization')}(${editor.use(PROTOCOL, 'SCHEME')}, { ${fields.join(', ')} })`
    }
    default:
      return undefined
  }
}

/** The private key as an expression, where its names are those of its client. */
function keyAt(client: OldClient, at: NodePath, { source }: Context): string | undefined {
  const key = client.settings.get('privateKey')
  if (!key || client.source !== source || !isNamedAlike(key, at, true)) return undefined
  return pemOf(key, source, () => false) ?? textOf(key, source)
}

function certificateAt(client: OldClient, at: NodePath, { source }: Context): string | undefined {
  const certificate = client.settings.get('publicKey')
  return certificate && client.source === source && isNamedAlike(certificate, at, true)
    ? textOf(certificate, source)
    : undefined
}

/** The old library takes a body as an object or as text. */
function textOfBody(path: NodePath | undefined, text: string): string {
  const constant = path && constantOf(path)
  if (constant?.isObjectExpression()) return `JSON.stringify(${text})`
  return constant?.isStringLiteral() ? text : `typeof ${text} === 'string' ? ${text} : JSON.stringify(${text})`
}

/** `verifySign` resolves to whether a signature is right; `verify` throws where it is not. */
function verifyText(
  path: NodePath,
  params: NodePath | undefined,
  client: OldClient,
  context: Context,
): string | undefined {
  const { editor } = context.source
  const properties = params && propertiesOf(constantOf(params))
  const isLiteral = params !== undefined && bare(params).isObjectExpression()
  const part = (name: string) => {
    const property = properties?.get(name)
    if (property && !isLiteral) return `${editor.text(params?.node as t.Node)}.${name}` // it has properties
    return property && editor.text(property.get('value').node as t.Node)
  }
  const body = part('body')
  const keyring = hasSetting(client, 'key') ? context.companion(client, 'certs', path) : undefined
  const names = ['timestamp', 'nonce', 'serial', 'signature']
  if (!properties || keyring === undefined || body === undefined || names.some((name) => part(name) === undefined))
    return undefined
  editor.mark(path, {
    en: 'verify the raw body, not a parsed one; createReceiver does all of this: clock, signature, decryption, repeats, answer',
    zh: '请对原始请求体验签；createReceiver 可完成校验时间戳、验签、解密、去重与应答',
  })
  const headers = names.map(
    (name) => `'wechatpay-${name}': ${name === 'timestamp' ? `String(${part(name)})` : part(name)}`,
  )
  const bytes = /^['"`]/.test(body) ? body : `typeof ${body} === 'string' ? ${body} : JSON.stringify(${body})`
  const proof = `{ keyring: ${keyring}, now: Date.now() }`
  return `${editor.use(PROTOCOL, 'verify')}({ ${headers.join(', ')} }, Buffer.from(${bytes}), ${proof}).then(() => true, () => false)`
}

/** The old library takes a key that may be absent. */
function sure(text: string, isTyped: boolean): string {
  return isTyped && /^process\.env\.\w+$/.test(text) ? `${text}!` : text
}

function object(fields: string): string {
  return fields === '' ? '{}' : `{ ${fields} }`
}

function wrapped({ parent }: NodePath, text: string): string {
  return /^(?:MemberExpression|OptionalMemberExpression)$/.test(parent.type) ? `(${text})` : text
}

function field(name: string, text: string | undefined): string {
  return name === text ? name : `${name}: ${text}`
}
