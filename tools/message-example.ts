import type { RecordedMessage } from './record-messages.js'
import { shortened } from './shortened.js'

/** Headers that prove where a notification comes from, in the order in which they are shown. */
const SHOWN = ['Type', 'Serial', 'Timestamp', 'Nonce', 'Signature'] as const

/** The delivery of a notification, on its page: headers and body. Nothing where there is none. */
export function messageExample(message: RecordedMessage | undefined): string[] {
  if (!message) return []
  const origin = message.isSent
    ? '模拟网关发送、接收器已验签的一次通知，长的值有省略：'
    : '按本页字段生成的一次通知，以模拟网关的密钥签名、加密，并经接收器验签，长的值有省略：'
  return ['### 报文示例', `${origin}\n\n\`\`\`text\n${headersOf(message)}\n\`\`\`\n\n${bodyOf(message.body)}`]
}

/** What the merchant's code gets of it. */
export function resourceExample(message: RecordedMessage | undefined): string[] {
  if (!message) return []
  const { resource, isSent } = message
  const text = JSON.stringify(resource, (_, value) => (typeof value === 'string' ? shortened(value) : value), 2)
  const intro = isSent ? '模拟网关发送的通知，验签、解密后的' : '按上表生成、经接收器验签与解密的'
  return [`示例，${intro} \`resource\`：\n\n\`\`\`json\n${text}\n\`\`\``]
}

function headersOf({ headers }: RecordedMessage): string {
  const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const signature = SHOWN.flatMap((name) => {
    const full = name === 'Type' ? 'Wechatpay-Signature-Type' : `Wechatpay-${name}`
    const value = given.get(full.toLowerCase())
    return value === undefined ? [] : [`${full}: ${cut(value)}`]
  })
  return [`Content-Type: ${given.get('content-type') ?? 'application/json'}`, ...signature].join('\n')
}

function bodyOf(body: string): string {
  if (body.startsWith('<'))
    return `\`\`\`xml\n${body.replace(/\[CDATA\[(.{81,}?)\]\]/g, (_, text) => `[CDATA[${cut(text)}]]`)}\n\`\`\``
  const text = JSON.stringify(JSON.parse(body), (_, value) => (typeof value === 'string' ? cut(value) : value), 2)
  return `\`\`\`json\n${text}\n\`\`\``
}

/** Signatures and ciphertext say nothing to a reader. */
function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 40)}…` : text
}
