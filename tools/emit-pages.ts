import { describeLifecycle } from './describe.js'
import { checkedOf, type Evidence, readFacts } from './facts.js'
import { groupBy } from './group.js'
import { domainFacts, fieldTable, inline, referenceList } from './markdown.js'
import { callForms } from './samples.js'
import type { Field, Lifecycle, Operation, OperationSpec } from './spec.js'

const FILES: Readonly<Record<string, string>> = { csv: 'CSV 文本', pdf: 'PDF', image: '图片' }

/** How a page names a source of `facts.tsv`; any other goes by its own name. */
const SOURCES: Readonly<Record<string, string>> = { manual: '官方文档', 'manual sample': '官方文档示例' }

/** The pages below `docs/openapi/`, by name: one for every path, with all its verbs. */
export function emitPages(operations: readonly Operation[], evidence = readFacts()): Map<string, string> {
  const byTemplate = groupBy(operations, ({ template }) => template)
  return new Map([...byTemplate].map(([template, verbs]) => [`${template}.md`, emitPage(template, verbs, evidence)]))
}

/** Where a path, and one of its verbs, is described, as a link from any page of the site. */
export function linkTo(template: string, method?: string): string {
  return `/openapi/${template}${method ? `#${method.toLowerCase()}` : ''}`
}

/** A warning for what should not be used any more, or not without more ado, with links to what replaces it. */
export function lifecycleAside(spec: { readonly lifecycle?: Lifecycle }): string[] {
  if (!spec.lifecycle) return []
  const { replacedBy = [], ...rest } = spec.lifecycle
  const title = describeLifecycle({ lifecycle: rest })
  const links = replacedBy.length > 0 ? `请改用 ${replacedBy.map(replacement).join('、')}。\n` : ''
  return [`::: warning ${title}\n${links}:::`]
}

function emitPage(template: string, operations: readonly Operation[], evidence: readonly Evidence[]): string {
  const titles = [...new Set(operations.map(({ spec }) => spec.title))].join(' · ')
  return [
    `---\ntitle: ${JSON.stringify(titles)}\noutline: [2, 3]\n---`,
    `# ${inline(titles)}`,
    `\`${template}\``,
    ...operations.flatMap((operation) => emitOperation(operation, checkedOf(operation, evidence))),
  ]
    .join('\n\n')
    .concat('\n')
}

function emitOperation(operation: Operation, checked: readonly string[]): string[] {
  const { method, spec } = operation
  const forms = callForms(operation).map(({ label, code }) => `\`\`\`ts [${label}]\n${code}\n\`\`\``)
  return [
    `## ${method} ${inline(spec.title)} {#${method.toLowerCase()}}`,
    ...lifecycleAside(spec),
    facts(spec, checked),
    '### 请求参数',
    fieldTable(spec.request, '无'),
    '### 调用方式',
    ...unready(operation),
    `::: code-group\n\n${forms.join('\n\n')}\n\n:::`,
    '### 返回参数',
    answer(spec.response),
    '### 官方文档',
    referenceList(spec),
  ]
}

function facts(spec: OperationSpec, checked: readonly string[]): string {
  const { baseUrl, baseUrlRequired, clientCertificate, nonceless, urlFrom } = spec
  return [
    ...domainFacts(spec, '/openapi/'),
    ...(baseUrl ? [`- 接入点：<${baseUrl}>${baseUrlRequired ? '（唯一）' : ''}`] : []),
    ...(clientCertificate ? ['- 双向 TLS：需出示商户 API 证书'] : []),
    ...(nonceless ? ['- 请求不带 `nonce_str`'] : []),
    ...(urlFrom ? [`- 地址由 ${urlFrom.map((one) => `\`${one}\``).join('、')} 返回，可能变化`] : []),
    ...(checked.length > 0 ? [`- 已核对：${checked.map((source) => SOURCES[source] ?? source).join('、')}`] : []),
  ].join('\n')
}

/** A note on the page of an operation that cannot be called yet, or that needs the settings of a brand. */
function unready({ template }: Operation): string[] {
  if (template.startsWith('v2/')) {
    return ['::: warning 暂不能调用\nAPIv2 目前只有类型：协议尚未实现，调用会抛出 `ConfigError`，不会发出请求。\n:::']
  }
  if (template.startsWith('brand/')) {
    return [
      '::: tip 品牌接口\n由品牌调用：`createClient({ brand_id, … })`，不带 `mchid`；证书、私钥是品牌自己的。\n:::',
    ]
  }
  return []
}

function answer(response: Field): string {
  const unsigned = response['x-unsigned'] ? '应答不带签名，客户端不验签，`verified` 为 `false`。' : ''
  return [...(unsigned ? [unsigned] : []), body(response)].join('\n\n')
}

function body(response: Field): string {
  const status = response['x-status'] ?? 200
  if (response.type === 'null') return `HTTP ${status}，无包体，\`data\` 为 \`undefined\`。`
  const file = response['x-file']
  if (file) return `文件（${FILES[file] ?? file}）。`
  return fieldTable(response, `HTTP ${status}。`)
}

/** `POST v3/global/refunds`, `v3/global/refunds` or `webhook TRANSACTION.SUCCESS` as a link to its page. */
function replacement(name: string): string {
  const [, word, path = name] = /^([A-Z]+|webhook) (.+)$/.exec(name) ?? []
  if (word === 'webhook') return `[通知 ${path}](/webhook/v3/${path})`
  return `[\`${name}\`](${linkTo(path, word)})`
}
