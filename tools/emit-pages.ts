import { describeLifecycle } from './describe.js'
import { emitErrors } from './emit-errors.js'
import { checkedOf, type Evidence, readFacts } from './facts.js'
import { groupBy } from './group.js'
import { type KinErrors, kinOf } from './kin-errors.js'
import { linkTo } from './link-to.js'
import { domainFacts, fieldTable, inline } from './markdown.js'
import type { Recorded } from './record.js'
import { referenceList } from './reference-list.js'
import { callForms } from './samples.js'
import { shortened } from './shortened.js'
import type { Field, Lifecycle, Operation, OperationSpec } from './spec.js'
import { asXml } from './xml-answer.js'

const FILES: Readonly<Record<string, string>> = { csv: 'CSV 文本', pdf: 'PDF', image: '图片' }

/** How a page names a source of `facts.tsv`; any other goes by its own name. */
const SOURCES: Readonly<Record<string, string>> = { manual: '官方文档', 'manual sample': '官方文档示例' }

/** What the emulator answered to the examples, by `POST v3/…`. */
type Answers = ReadonlyMap<string, Recorded>

/** The guides that lead to a page, as links. */
export type GuidesTo = (address: string) => readonly string[]

/**
 * The pages below `docs/openapi/`, by name: one for every path, with all its verbs.
 *
 * @param guides What to read about the task that an operation is part of. Default: nothing.
 * @param recorded Requests that the emulator has accepted, and their answers. Default: requests made from the spec, and no answers.
 */
export function emitPages(
  operations: readonly Operation[],
  recorded: Answers = new Map(),
  evidence = readFacts(),
  guides: GuidesTo = () => [],
): Map<string, string> {
  const byTemplate = groupBy(operations, ({ template }) => template)
  const kin = kinOf(operations)
  return new Map(
    [...byTemplate].map(([template, verbs]) => [
      `${template}.md`,
      emitPage(template, verbs, recorded, evidence, guides(linkTo(template)), kin),
    ]),
  )
}

/** A warning for what should not be used any more, or not without more ado, with links to what replaces it. */
export function lifecycleAside(spec: { readonly lifecycle?: Lifecycle }): string[] {
  if (!spec.lifecycle) return []
  const { replacedBy = [], ...rest } = spec.lifecycle
  const title = describeLifecycle({ lifecycle: rest })
  const links = replacedBy.length > 0 ? `请改用 ${replacedBy.map(replacement).join('、')}。\n` : ''
  return [`::: warning ${title}\n${links}:::`]
}

function emitPage(
  template: string,
  operations: readonly Operation[],
  recorded: Answers,
  evidence: readonly Evidence[],
  guides: readonly string[],
  kin: (operation: Operation) => KinErrors | undefined,
): string {
  const titles = [...new Set(operations.map(({ spec }) => spec.title))].join(' · ')
  return [
    `---\ntitle: ${JSON.stringify(titles)}\noutline: [2, 3]\n---`,
    `# ${inline(titles)}`,
    `\`${template}\``,
    ...(guides.length > 0 ? [`指南：${guides.join('、')}`] : []),
    ...operations.flatMap((operation) => {
      const example = recorded.get(`${operation.method} ${template}`)
      return emitOperation(operation, example, checkedOf(operation, evidence), kin(operation))
    }),
  ]
    .join('\n\n')
    .concat('\n')
}

function emitOperation(
  operation: Operation,
  example: Recorded | undefined,
  checked: readonly string[],
  kin: KinErrors | undefined,
): string[] {
  const { method, spec } = operation
  const forms = callForms(operation, example?.options).map(({ label, code }) => `\`\`\`ts [${label}]\n${code}\n\`\`\``)
  return [
    `## ${method} ${inline(spec.title)} {#${method.toLowerCase()}}`,
    ...lifecycleAside(spec),
    facts(spec, checked),
    '### 调用方式',
    ...unready(operation),
    `::: code-group\n\n${forms.join('\n\n')}\n\n:::`,
    '### 请求参数',
    fieldTable(headersLast(spec.request), '无', spec.modes),
    '### 应答参数',
    answer(
      operation.template.startsWith('v2/') && !spec.response['x-json'] ? asXml(spec.response) : spec.response,
      spec.modes,
    ),
    ...(example ? ['### 应答示例', exampleOf(example)] : []),
    '### 错误码',
    emitErrors(operation, kin),
    '### 官方文档',
    referenceList(spec),
  ]
}

/** The request with its headers at the end: most of them are filled in by the client. */
function headersLast(request: Field): Field {
  const { headers, ...others } = request.properties ?? {}
  return headers ? { ...request, properties: { ...others, headers } } : request
}

/** What the emulator answered to the call above. */
function exampleOf({ status, data }: Recorded): string {
  if (data === undefined) return `模拟网关对上述请求的应答：HTTP ${status}，无应答体。`
  const intro = '模拟网关对上述请求的应答，即 `data`：'
  if (data instanceof Uint8Array) return `模拟网关对上述请求的应答：${data.length} 字节的文件。`
  if (typeof data === 'string') {
    const lines = data.split(/\r?\n/)
    const shown = lines.length > 4 ? [...lines.slice(0, 3), '…'] : lines
    return `${intro}\n\n\`\`\`text\n${shown.map(shortened).join('\n')}\n\`\`\``
  }
  const text = JSON.stringify(data, (_, value) => (typeof value === 'string' ? shortened(value) : value), 2)
  return `${intro}\n\n\`\`\`json\n${text}\n\`\`\``
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

/** A note on the page of an operation that needs settings of its own: those of APIv2, or of a brand. */
function unready({ template, spec }: Operation): string[] {
  if (template.startsWith('v2/')) return [apiv2Tip(spec)]
  if (template.startsWith('brand/')) {
    return [
      '::: tip 品牌接口\n由品牌调用：`createClient({ brand_id, … })`，不带 `mchid`；证书、私钥是品牌自己的。\n:::',
    ]
  }
  return []
}

/** What the client of an operation of APIv2 has to be given, and what it fills in. */
function apiv2Tip({ clientCertificate, request, response }: OperationSpec): string {
  const settings = ['mchid', 'apiv2Key', ...(clientCertificate ? ['clientCertificate'] : [])]
  const filled = ['商户号', ...(request.properties?.xml ? ['随机串'] : []), '签名'].join('、')
  const page = '`data` 为签名后的地址，由浏览器打开，客户端不发出请求。'
  return [
    '::: tip APIv2',
    `\`createClient({ ${settings.join(', ')} })\`，见 [APIv2](/guide/apiv2)。${filled}由客户端填写。${response['x-redirect'] ? page : ''}`,
    ':::',
  ].join('\n')
}

function answer(response: Field, modes?: readonly string[]): string {
  const unsigned = response['x-unsigned'] ? '应答不带签名，客户端不验签，`verified` 为 `false`。' : ''
  return [...(unsigned ? [unsigned] : []), body(response, modes)].join('\n\n')
}

function body(response: Field, modes?: readonly string[]): string {
  const status = response['x-status'] ?? 200
  if (response['x-redirect']) return '`data` 为地址，字符串。'
  if (response.type === 'null') return `HTTP ${status}，无应答体，\`data\` 为 \`undefined\`。`
  const file = response['x-file']
  if (file) return `文件（${FILES[file] ?? file}）。`
  return fieldTable(response, `HTTP ${status}。`, modes)
}

/** `POST v3/global/refunds`, `v3/global/refunds` or `webhook TRANSACTION.SUCCESS` as a link to its page. */
function replacement(name: string): string {
  const [, word, path = name] = /^([A-Z]+|webhook) (.+)$/.exec(name) ?? []
  if (word === 'webhook') return `[通知 ${path}](/webhook/v3/${path})`
  return `[\`${name}\`](${linkTo(path, word)})`
}
