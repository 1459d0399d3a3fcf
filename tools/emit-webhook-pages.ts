import { COMMON_EVENTS, compareBusinesses, rankOf, topOf } from './businesses.js'
import { variantsOf } from './emit-events.js'
import { notificationTraits } from './emit-notifications.js'
import { lifecycleAside } from './emit-pages.js'
import { groupBy } from './group.js'
import { anchorOf, domainFacts, fieldTable, inline } from './markdown.js'
import { messageExample, resourceExample } from './message-example.js'
import { quote } from './names.js'
import type { Messages, RecordedMessage } from './record-messages.js'
import { referenceList } from './reference-list.js'
import { isDeprecated, type Notification, type NotificationSpec } from './spec.js'
import { conditionOf, messagesOf, tellApart } from './tell-apart.js'
import { asXml } from './xml-answer.js'

const OTHER = '其他'

/**
 * The pages below `docs/webhook/`, by name: one for every notification, and the index.
 *
 * @param messages What the receiver has received. Default: pages without examples.
 */
export function emitWebhookPages(
  notifications: readonly Notification[],
  messages: Messages = new Map(),
): Map<string, string> {
  const pages = notifications.map((one) => {
    const { protocol, name } = one
    return [`${protocol}/${name}.md`, emitPage(one, notifications, messages.get(`${protocol}/${name}`) ?? [])] as const
  })
  return new Map([...pages, ['index.md', emitIndex(notifications)]])
}

function emitPage(
  notification: Notification,
  all: readonly Notification[],
  messages: readonly RecordedMessage[],
): string {
  const { protocol, name, spec } = notification
  const parts = protocol === 'v3' ? v3Parts(notification, all, messages) : v2Parts(notification, messages)
  return [
    `---\ntitle: ${JSON.stringify(spec.title)}\noutline: [2, 3]\n---`,
    `# ${inline(spec.title)}`,
    `\`${spec.eventTypes?.join('`、`') ?? name}\``,
    ...lifecycleAside(spec),
    domainFacts({ ...spec, business: spec.business?.toSorted(byUse) ?? [] }, '/webhook/').join('\n'),
    ...parts,
    ...acknowledgement(spec),
    '## 官方文档',
    referenceList(spec),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** Businesses that most merchants have come first; the others stay in their order. */
function byUse(a: string, b: string): number {
  return rankOf(topOf(a)) - rankOf(topOf(b))
}

function v3Parts(
  notification: Notification,
  all: readonly Notification[],
  messages: readonly RecordedMessage[],
): string[] {
  const { spec } = notification
  return [
    '## 通知报文',
    envelope(spec),
    ...messageExample(messages[0]),
    '## 解密后的 `resource`',
    ...resourceParts(notification, all, messages),
    '## 处理通知',
    ...handler(notification, all),
  ]
}

/** The fields of the message; of each message, with how to know it, where several come under the event. */
function resourceParts(
  notification: Notification,
  all: readonly Notification[],
  messages: readonly RecordedMessage[],
): string[] {
  const none = '官方文档没有列出字段。'
  const { spec } = notification
  const { anyOf = [] } = spec.resource ?? {}
  if (anyOf.length === 0) return [fieldTable(spec.resource ?? {}, none), ...resourceExample(messages[0])]
  const kinds = messagesOf(spec.eventTypes?.[0] ?? '', all)
  const names = variantsOf(notification).map(({ name }) => name)
  return [
    `同一个通知类型下有 ${anyOf.length} 种报文，内容不同，靠其中有哪些字段来分辨；类型也随之收窄。`,
    ...anyOf.flatMap(({ description = '', 'x-variant': _, ...message }, index) => {
      const test = anyOf[index] && tellApart(anyOf[index], kinds)
      return [
        `### ${inline(description)}`,
        ...(test
          ? [`分辨：\`asMessage(notification, '${names[index]}')\`，即 \`${conditionOf(test, 'resource')}\``]
          : []),
        fieldTable(message, none),
        ...resourceExample(messages[index]),
      ]
    }),
  ]
}

function v2Parts(notification: Notification, [message]: readonly RecordedMessage[]): string[] {
  const { xml = {} } = notification.spec
  const { req_info: refund, event_ciphertext: event } = xml.properties ?? {}
  const proof = refund ? '没有签名，以 APIv2 密钥解密 `req_info`。' : '签名在 `sign` 字段里。'
  return [
    '## 通知报文',
    `报文是 XML，${proof}\`resource\` 为以下字段，值均为字符串。`,
    fieldTable(asXml(xml), '官方文档没有列出字段。'),
    ...messageExample(message),
    ...resourceExample(message),
    '## 处理通知',
    `\`createReceiver({ apiv2Key${event ? ', apiv3Key' : ''} })\` 验签、解密、去重，并以 XML 应答，见[接收通知](/guide/notifications)与 [APIv2](/guide/apiv2)。`,
    `\`\`\`ts\n${xmlHandlerSample(notification)}\n\`\`\``,
  ]
}

/** The outer message, which the platform signs; what stands in `resource` is the same for every event. */
function envelope({ eventTypes = [], originalType = [], resourceType = [], ...spec }: NotificationSpec): string {
  const associated = spec.associatedDataRequired ? '附加数据，必有' : '附加数据，可能没有'
  const row = (name: string, note: string, values: readonly string[] = []) =>
    `| \`${name}\` | ${[note, ...values.map((value) => `\`${value}\``)].join(' ')} |`
  return [
    '| 参数 | 说明 |\n| --- | --- |',
    row('id', '通知的唯一编号，重复的通知编号相同'),
    row('create_time', '通知创建的时间，RFC 3339'),
    row('event_type', '通知类型：', eventTypes),
    row('resource_type', '资源类型：', resourceType.length > 0 ? resourceType : ['encrypt-resource']),
    row('summary', '回调摘要'),
    row('resource.algorithm', '加密算法：', ['AEAD_AES_256_GCM']),
    row('resource.original_type', '加密前的对象类型', originalType),
    row('resource.ciphertext', '密文，Base64'),
    row('resource.nonce', '加密用的随机串'),
    row('resource.associated_data', associated, spec.associatedData ?? []),
  ].join('\n')
}

function handler(notification: Notification, all: readonly Notification[]): string[] {
  const { decrypt } = notificationTraits(notification.spec)
  return [
    '`receiver` 验签、解密、去重并应答，见[接收通知](/guide/notifications)；不可信的报文不会到达 `handle`。',
    ...(decrypt ? ['这个通知有敏感字段，`createReceiver` 须有 `privateKey`；到 `handle` 时已是明文。'] : []),
    `\`\`\`ts\n${handlerSample(notification, all)}\n\`\`\``,
  ]
}

/** The handler on the page of a notification of APIv2; `npm run check:calls` compiles it. */
export function xmlHandlerSample({ name }: Notification): string {
  return [
    "import type { Handle } from 'wechatpay-chain/receiver'",
    '',
    "// app.post('/notify', receiver.express(handle))",
    'export const handle: Handle = async (notification) => {',
    `  if (notification.event_type !== ${quote(`v2/${name}`)}) return`,
    '  console.log(notification.resource)',
    '}',
  ].join('\n')
}

/** The handler on the page of a notification of APIv3; `npm run check:calls` compiles it. */
export function handlerSample(notification: Notification, all: readonly Notification[]): string {
  const { eventTypes = [], acknowledgement } = notification.spec
  const event = quote(eventTypes[0] ?? '')
  const answered = acknowledgement?.json !== undefined
  return [
    `import type { ${answered ? 'Acknowledgements, Events, ' : ''}Handle } from 'wechatpay-chain/receiver'`,
    '',
    ...(answered
      ? [`declare function answer(resource: Events[${event}]): Promise<Acknowledgements[${event}]>`, '']
      : []),
    "// app.post('/notify', receiver.express(handle))",
    'export const handle: Handle = async (notification) => {',
    `  if (notification.event_type !== ${event}) return`,
    ...(answered ? ['  return answer(notification.resource) // 返回值就是应答体'] : told(notification, all)),
    '}',
  ].join('\n')
}

/** What the handler does with the message: of several, with each that can be told from the others. */
function told({ spec }: Notification, all: readonly Notification[]): string[] {
  const { anyOf = [] } = spec.resource ?? {}
  if (anyOf.length === 0) return ['  console.log(notification.resource)']
  const messages = messagesOf(spec.eventTypes?.[0] ?? '', all)
  const branches = anyOf.flatMap((message) => {
    const test = tellApart(message, messages)
    const shown = message.required?.find((name) => name.startsWith('out_') || name.includes('_out_')) ?? test?.has[0]
    if (!test || shown === undefined) return []
    return [
      `  if (${conditionOf(test, 'resource')}) {`,
      `    console.log(${quote(message.description ?? '')}, resource.${shown})`,
      '  }',
    ]
  })
  return ['  const { resource } = notification', ...branches]
}

function acknowledgement({ acknowledgement: special }: NotificationSpec): string[] {
  if (!special) return []
  const { headers, json } = special
  return [
    '## 应答',
    headers
      ? '这个通知要求的应答与通常的不同：应答体是 `handle` 的返回值，并且要签名；`createReceiver` 须有 `mchid`、`serial`、`privateKey`。'
      : '这个通知要求的应答与通常的不同：应答体是 `handle` 的返回值。',
    ...(headers ? ['### 应答头', fieldTable(headers, '无')] : []),
    ...(json ? ['### 应答体', fieldTable(json, '无')] : []),
  ]
}

function emitIndex(notifications: readonly Notification[]): string {
  return [
    '---\ntitle: 通知索引\noutline: 2\naside: false\npageClass: index-page\n---',
    '# 通知索引',
    `${notifications.length} 种通知：常用通知在前，其余按业务领域排列。一种通知可以属于几个业务。`,
    emitDomain(
      '常用',
      COMMON_EVENTS.flatMap((name) => notifications.find((one) => one.protocol === 'v3' && one.name === name) ?? []),
    ),
    ...[...byDomain(notifications)].map(([name, found]) => emitDomain(name, found)),
  ]
    .join('\n\n')
    .concat('\n')
}

function byDomain(notifications: readonly Notification[]): Map<string, Notification[]> {
  const pairs = notifications.flatMap((one) => (one.spec.business ?? [OTHER]).map((name) => ({ name, one })))
  const { compare } = new Intl.Collator('zh-CN')
  const sorted = pairs.toSorted((a, b) => compareBusinesses(topOf(a.name), topOf(b.name)) || compare(a.name, b.name))
  return new Map([...groupBy(sorted, ({ name }) => name)].map(([name, found]) => [name, found.map(({ one }) => one)]))
}

function emitDomain(domain: string, notifications: readonly Notification[]): string {
  const rows = notifications.map(({ protocol, name, spec }) => {
    const xml = protocol === 'v2' ? ' <Badge type="info" text="APIv2" />' : ''
    const mark = isDeprecated(spec) ? ' <Badge type="warning" text="不再使用" />' : ''
    const types = spec.eventTypes?.map((type) => `\`${type}\``).join('<br>') ?? ''
    return `| [${inline(spec.title)}](/webhook/${protocol}/${name})${xml}${mark} | ${types} |`
  })
  return [`## ${inline(domain)} {#${anchorOf(domain)}}`, '', '| 通知 | 类型 |', '| --- | --- |', ...rows].join('\n')
}
