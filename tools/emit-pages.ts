import { describeField, describeLifecycle } from './describe.js'
import { callForms } from './samples.js'
import type { Field, Operation, OperationSpec } from './spec.js'

const OPTIONS: Readonly<Record<string, string>> = {
  query: '查询参数',
  headers: '请求头',
  json: 'JSON 包体',
  xml: 'XML 包体',
  body: '包体',
}

const MODES: Readonly<Record<string, string>> = { direct: '直连商户', partner: '服务商' }

/** The pages below `docs/openapi/`, by name: one for every path, with all its verbs. */
export function emitPages(operations: readonly Operation[]): Map<string, string> {
  const templates = [...new Set(operations.map((operation) => operation.template))]
  const verbsOf = (template: string) => operations.filter((operation) => operation.template === template)
  return new Map(templates.map((template) => [`${template}.md`, emitPage(template, verbsOf(template))]))
}

function emitPage(template: string, operations: readonly Operation[]): string {
  const titles = operations.map(({ spec }) => spec.title).join(' · ')
  return [
    `---\ntitle: ${JSON.stringify(titles)}\noutline: [2, 3]\n---`,
    `# ${inline(titles)}`,
    `\`${template}\``,
    ...operations.flatMap(emitOperation),
  ]
    .join('\n\n')
    .concat('\n')
}

function emitOperation(operation: Operation): string[] {
  const { method, spec } = operation
  const forms = callForms(operation).map(({ label, code }) => `\`\`\`ts [${label}]\n${code}\n\`\`\``)
  return [
    `## ${method} ${inline(spec.title)} {#${method.toLowerCase()}}`,
    ...aside(spec),
    facts(spec),
    '### 请求参数',
    table(spec.request, '无'),
    '### 调用方式',
    `::: code-group\n\n${forms.join('\n\n')}\n\n:::`,
    '### 返回参数',
    answer(spec.response),
    '### 官方文档',
    spec.references.map((url) => `- <${url}>`).join('\n') || `无（${spec.unreferenced}）`,
  ]
}

function aside(spec: OperationSpec): string[] {
  const lifecycle = describeLifecycle(spec)
  return lifecycle ? [`::: warning ${lifecycle}\n:::`] : []
}

function facts({ business, modes = [], baseUrl }: OperationSpec): string {
  return [
    `- 业务：${inline(business.join('、'))}`,
    ...(modes.length > 0 ? [`- 模式：${modes.map((mode) => MODES[mode] ?? mode).join('、')}`] : []),
    ...(baseUrl ? [`- 接入点：<${baseUrl}>`] : []),
  ].join('\n')
}

function answer(response: Field): string {
  const status = response['x-status'] ?? 200
  if (response.type === 'null') return `HTTP ${status}，无包体，\`data\` 为 \`undefined\`。`
  if (response['x-file']) return `文件（${response['x-file']}）。`
  return table(response, `HTTP ${status}。`)
}

function table(field: Field, none: string): string {
  const rows = rowsOf(field)
  if (rows.length === 0) return none
  return ['| 参数 | 类型 | 必填 | 说明 |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** A row for every field below an object, the ones below an object or a list of objects with their path before them. */
function rowsOf(field: Field, at: readonly string[] = [], root = field): string[] {
  return Object.entries(field.properties ?? {}).flatMap(([name, below]) => {
    const path = [...at, below.type === 'array' ? `${name}[]` : name]
    const required = field.required?.includes(name) && !below['x-filled'] ? '是' : '否'
    const option = field === root && below.properties ? OPTIONS[name] : undefined
    const notes = [option ?? '', ...describeField(below), values(below)].filter((note) => note !== '').map(inline)
    const row = `| \`${path.join('.')}\` | ${typeName(below)} | ${required} | ${notes.join('<br>')} |`
    const inner = below.anyOf ?? [below.items ?? below]
    return [row, ...inner.flatMap((child) => rowsOf(child, path, root))]
  })
}

function typeName(field: Field): string {
  if (field['x-binary']) return 'binary'
  if (field.anyOf) return [...new Set(field.anyOf.map(typeName))].join(' / ')
  if (field.type === 'array') return `${typeName(field.items ?? {})}[]`
  return typeof field.type === 'string' ? field.type : (field.type ?? ['any']).join(' / ')
}

function values(field: Field): string {
  const listed = field.enum ?? field.items?.enum ?? (field.const === undefined ? [] : [field.const])
  return listed.length > 0 ? `可选值：${listed.map((value) => `\`${String(value)}\``).join(' ')}` : ''
}

/** Text that neither Markdown's tables nor Vue's templates take for something else. */
function inline(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll('{{', '&#123;&#123;')
}
