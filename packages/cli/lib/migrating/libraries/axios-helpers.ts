import type { Words } from '../../terminal/words.js'
import { bare, type NodePath, type t } from '../babel.js'
import type { Context } from '../library.js'

type Rewrite = (args: readonly string[], use: (module: string, name: string) => string) => string | undefined

const CRYPTO = 'node:crypto'
const PROTOCOL = 'wechatpay-chain/protocol'

/** The same result in one expression, without a promise where there was none. */
const HELPERS: Readonly<Record<string, Rewrite>> = {
  'Formatter.nonce': ([size], use) =>
    size === undefined ? `${use(PROTOCOL, 'nonce')}()` : `${use(PROTOCOL, 'nonce')}().slice(0, ${size})`,
  'Formatter.timestamp': () => 'Math.floor(Date.now() / 1000)',
  'Formatter.joinedByLineFeed': (args) => `[${args.join(', ')}, ''].join('\\n')`,
  'Formatter.request': ([method, uri, timestamp, nonce, body], use) =>
    `Buffer.from(${use(PROTOCOL, 'requestMessage')}(${method}, ${uri}, String(${timestamp}), ${nonce}, ${bytes(body ?? "''")})).toString()`,
  'Formatter.response': ([timestamp, nonce, body], use) =>
    `Buffer.from(${use(PROTOCOL, 'replyMessage')}(String(${timestamp}), ${nonce}, ${bytes(body ?? "''")})).toString()`,
  'Formatter.authorization': ([mchid, nonce, signature, timestamp, serial], use) =>
    `${use(PROTOCOL, 'formatAuthorization')}(${use(PROTOCOL, 'SCHEME')}, { mchid: ${mchid}, nonce_str: ${nonce}, timestamp: String(${timestamp}), serial_no: ${serial}, signature: ${signature} })`,
  'Rsa.sign': ([message, key], use) =>
    `${use(CRYPTO, 'sign')}('sha256', Buffer.from(${message}), ${key}).toString('base64')`,
  'Rsa.verify': ([message, signature, key], use) =>
    `${use(CRYPTO, 'verify')}('sha256', Buffer.from(${message}), ${key}, Buffer.from(${signature}, 'base64'))`,
  'Rsa.encrypt': ([text, key], use) =>
    `${use(CRYPTO, 'publicEncrypt')}({ key: ${key}, oaepHash: 'sha1' }, Buffer.from(${text})).toString('base64')`,
  'Rsa.decrypt': ([text, key], use) =>
    `${use(CRYPTO, 'privateDecrypt')}({ key: ${key}, oaepHash: 'sha1' }, Buffer.from(${text}, 'base64')).toString()`,
  'Aes.AesGcm.decrypt': ([first, key, third, aad], use) => {
    const [ciphertext, nonce] = inOrder(first, third)
    return `Buffer.from(${use(PROTOCOL, 'openResourceSync')}({ ${field('ciphertext', ciphertext)}, ${field('nonce', nonce)}${aad === undefined ? '' : `, ${field('associated_data', aad)}`} }, ${bytes(key)})).toString()`
  },
  'Aes.AesGcm.encrypt': ([first, key, third, aad], use) => {
    const [text, nonce] = inOrder(first, third)
    return `${use(PROTOCOL, 'sealResourceSync')}(${text}, ${bytes(key)}, { ${field('nonce', nonce)}${aad === undefined ? '' : `, ${field('associated_data', aad)}`} }).ciphertext`
  },
  'Transformer.toObject': ([xml], use) => `${use(PROTOCOL, 'readXml')}(${xml})`,
  'Transformer.toXml': ([fields], use) => `${use(PROTOCOL, 'writeXml')}(${fields})`,
  'Hash.sign': ([type, fields, key], use) => `${use(PROTOCOL, 'signV2')}(${fields}, ${key}, ${type})`,
  'Hash.keyObjectFrom': ([key]) => key,
  'Hash.md5': ([text, key], use) => (key === undefined ? hashed('md5', text, use) : undefined),
  'Hash.sha1': ([text], use) => hashed('sha1', text, use),
  'Hash.sha256': ([text], use) => hashed('sha256', text, use),
  'Hash.hmac': ([text, key, algorithm = "'sha256'"], use) =>
    `${use(CRYPTO, 'createHmac')}(${algorithm}, ${key}).update(${text}).digest('hex')`,
}

const CURES: Readonly<Record<string, Words>> = {
  'Formatter.castCsvBill': {
    en: 'read the bill by `rows(await client.download(answer))`, amounts in fen',
    zh: '请以 `rows(await client.download(answer))` 读取账单，金额单位为分',
  },
  'Hash.md5': {
    en: 'for WeCom, `signWorkwx(fields, secret)` of wechatpay-chain/protocol',
    zh: '企业微信签名请使用 wechatpay-chain/protocol 的 `signWorkwx(fields, secret)`',
  },
  'Hash.equals': {
    en: 'use `timingSafeEqual` of node:crypto; client.download checks digests by itself',
    zh: '请使用 node:crypto 的 `timingSafeEqual`；client.download 会自行校验摘要',
  },
}

const REST: Words = {
  en: 'see the table of helpers in the guide "Coming from wechatpay-axios-plugin"',
  zh: '请参阅《从 wechatpay-axios-plugin 迁移》中的工具函数对照表',
}

/** Replaces the call of a helper. @returns Whether it was one. */
export function migrateHelper(path: NodePath<t.CallExpression>, { names, source }: Context): boolean {
  const callee = path.get('callee') as NodePath
  const name = names.nameOf(callee)?.replace(/^Aes(Gcm|Ecb|Cbc)/, 'Aes.Aes$1')
  if (name === undefined || name === '') return false
  const { editor } = source
  const given = path.get('arguments')
  if (/^Rsa\.from/.test(name)) return migrateKey(path, name)
  const ecb = name === 'Aes.AesEcb.decrypt' || name === 'Aes.AesEcb.encrypt' ? md5Of(given[1]) : undefined
  const args = given.map(({ node }) => editor.text(node))
  const replaced = ecb
    ? `${editor.use(PROTOCOL, name.endsWith('decrypt') ? 'openReqInfo' : 'sealReqInfo')}(${args[0]}, ${ecb})`
    : HELPERS[name]?.(args, editor.use)
  if (replaced === undefined) {
    editor.mark(path, CURES[name] ?? REST)
    return true
  }
  editor.exchange(path.node, replaced)
  names.consume(callee)
  editor.count()
  return true

  function md5Of(key: NodePath | undefined): string | undefined {
    const at = key && bare(key)
    if (!at?.isCallExpression()) return undefined
    return /^[\w.]+\('md5'\)\s*\.update\((.+)\)\s*\.digest\('hex'\)$/s.exec(editor.text(at.node))?.[1]
  }

  function migrateKey(call: NodePath<t.CallExpression>, from: string): boolean {
    const [thing, type] = call.get('arguments')
    if (!thing || isSetting(call)) return true // the settings of a client take its argument
    const isPublic = from === 'Rsa.fromSpki' || /public|KEY_TYPE_PUBLIC/i.test(type?.toString() ?? '')
    if (from !== 'Rsa.from') {
      editor.mark(call, REST)
      return true
    }
    const make = editor.use(CRYPTO, isPublic ? 'createPublicKey' : 'createPrivateKey')
    const text = editor.text(thing.node)
    const isFile = /^.file:\/\//.test(text)
    if (!isFile && !/readFileSync|-----/.test(text)) {
      editor.mark(call, {
        en: 'the argument is PEM text now, not a file:// URL',
        zh: '参数须为 PEM 文本，而非 file:// URL',
      })
    }
    editor.replace(
      call.node,
      `${make}(${isFile ? `${editor.use('node:fs', 'readFileSync')}(new URL(${text}))` : text})`,
    )
    names.consume(callee)
    if (type && names.nameOf(type) !== undefined) names.consume(type)
    editor.count()
    return true
  }

  function isSetting(call: NodePath): boolean {
    const made = call.findParent((one) => one.isNewExpression())
    const property = call.findParent((one) => one.isObjectProperty())
    return (
      made?.isNewExpression() === true &&
      property !== null &&
      names.nameOf(made.get('callee') as NodePath) !== undefined
    )
  }
}

function hashed(algorithm: string, text: string | undefined, use: (module: string, name: string) => string): string {
  return `${use(CRYPTO, 'createHash')}('${algorithm}').update(${text}).digest('hex')`
}

/** Text and nonce: versions before 0.9 took the nonce first, which its name tells. */
function inOrder(first: string | undefined, third: string | undefined): readonly (string | undefined)[] {
  const isNonce = (text: string | undefined) => /(?:nonce|iv)\w*['"\])!]*$/i.test(text ?? '')
  return isNonce(first) && !isNonce(third) ? [third, first] : [first, third]
}

function bytes(text: string | undefined): string {
  return `Buffer.from(${text})`
}

function field(name: string, text: string | undefined): string {
  return name === text ? name : `${name}: ${text}`
}
