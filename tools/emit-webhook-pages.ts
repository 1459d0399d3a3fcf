import { lifecycleAside } from './emit-pages.js'
import { groupBy } from './group.js'
import { anchorOf, domainFacts, fieldTable, inline, referenceList } from './markdown.js'
import { quote } from './names.js'
import { isDeprecated, type Notification, type NotificationSpec } from './spec.js'

const OTHER = '其他'

/** The pages below `docs/webhook/`, by name: one for every notification, and the index. */
export function emitWebhookPages(notifications: readonly Notification[]): Map<string, string> {
  const pages = notifications.map((one) => [`${one.protocol}/${one.name}.md`, emitPage(one)] as const)
  return new Map([...pages, ['index.md', emitIndex(notifications)]])
}

function emitPage({ protocol, name, spec }: Notification): string {
  const parts = protocol === 'v3' ? v3Parts(spec) : v2Parts(spec)
  return [
    `---\ntitle: ${JSON.stringify(spec.title)}\noutline: [2, 3]\n---`,
    `# ${inline(spec.title)}`,
    `\`${spec.eventTypes?.join('`、`') ?? name}\``,
    ...lifecycleAside(spec),
    domainFacts(spec, '/webhook/').join('\n'),
    ...parts,
    ...acknowledgement(spec),
    '## 官方文档',
    referenceList(spec),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function v3Parts(spec: NotificationSpec): string[] {
  return [
    '## 通知报文',
    envelope(spec),
    '## 解密后的 `resource`',
    fieldTable(spec.resource ?? {}, '官方文档没有列出字段。'),
    '## 处理通知',
    ...handler(spec),
  ]
}

function v2Parts(spec: NotificationSpec): string[] {
  return [
    '## 通知报文',
    '报文是 XML，签名在 `sign` 字段里。',
    fieldTable(spec.xml ?? {}, '官方文档没有列出字段。'),
    '## 处理通知',
    '::: warning 尚未实现\nAPIv2 的 XML 报文，客户端目前不能解析、验签和解密，只有字段类型 `XmlNotifications`。\n:::',
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

/** What a merchant can write today. Once the receiver exists, its example stands here instead. */
function handler({ eventTypes = [], originalType = [] }: NotificationSpec): string[] {
  const event = quote(eventTypes[0] ?? '')
  const original = eventTypes[0] === 'TRANSACTION.SUCCESS' ? originalType[0] : undefined
  const type = original ? `OriginalTypes[${event}][${quote(original)}]` : `Events[${event}]`
  return [
    '::: danger 只解密不等于可信\n下面的例子没有验证通知的签名。验签由尚未发布的 `wechatpay-chain/receiver` 负责；在此之前，请自行按官方文档验签，' +
      '或收到通知后以查询接口的结果为准，不要只凭解密出的内容发货或记账。\n:::',
    [
      '```ts',
      `import type { Client, EncryptedResource, ${original ? 'OriginalTypes' : 'Events'} } from 'wechatpay-chain'`,
      '',
      'interface Notification {',
      '  readonly event_type: string',
      `  readonly resource: EncryptedResource${original ? ' & { readonly original_type?: string }' : ''}`,
      '}',
      '',
      '// body 是收到的原文；client 须配置 apiv3Key。',
      'export async function handle(client: Client, body: string) {',
      '  const notification = JSON.parse(body) as Notification',
      `  if (notification.event_type !== ${event}) return`,
      ...(original ? [`  if (notification.resource.original_type !== ${quote(original)}) return`] : []),
      '  const text = await client.decrypt(notification.resource)',
      `  const resource = JSON.parse(text) as ${type}`,
      '  console.log(resource)',
      '}',
      '```',
    ].join('\n'),
  ]
}

function acknowledgement({ acknowledgement: special }: NotificationSpec): string[] {
  if (!special) return []
  const { headers, json } = special
  return [
    '## 应答',
    '这个通知要求的应答与通常的不同。',
    ...(headers ? ['### 应答头', fieldTable(headers, '无')] : []),
    ...(json ? ['### 应答包体', fieldTable(json, '无')] : []),
  ]
}

function emitIndex(notifications: readonly Notification[]): string {
  return [
    '---\ntitle: 通知索引\noutline: 2\naside: false\npageClass: index-page\n---',
    '# 通知索引',
    `${notifications.length} 种通知，按业务领域排列。一种通知可以属于几个业务。`,
    ...[...byDomain(notifications)].map(([name, found]) => emitDomain(name, found)),
  ]
    .join('\n\n')
    .concat('\n')
}

function byDomain(notifications: readonly Notification[]): Map<string, Notification[]> {
  const pairs = notifications.flatMap((one) => (one.spec.business ?? [OTHER]).map((name) => ({ name, one })))
  const { compare } = new Intl.Collator('zh-CN')
  const sorted = pairs.toSorted((a, b) => compare(a.name, b.name))
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
