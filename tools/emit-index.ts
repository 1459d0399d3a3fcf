import { COMMON, domainsOf } from './businesses.js'
import { linkTo } from './link-to.js'
import { anchorOf, inline } from './markdown.js'
import { isDeprecated, type Operation } from './spec.js'

/** `docs/openapi/index.md`: what most merchants call, then every operation under its business domains, by who may call it. */
export function emitIndex(operations: readonly Operation[]): string {
  const common = COMMON.flatMap((name) => operations.find((one) => `${one.method} ${one.template}` === name) ?? [])
  return [
    '---\ntitle: 接口索引\n---',
    '# 接口索引',
    `${operations.length.toLocaleString('en')} 个接口：常用接口在前，其余按业务领域排列。一个接口可以属于几个业务。“直连”与“服务商”两列的 ✓ 表示可由谁调用，两列都空表示官方文档没有说明。`,
    '全部接口也可下载为 OpenAPI 3.1 文档：[openapi.json](/openapi.json)，用法见[导入接口工具](#openapi)。',
    '## 常用 {#常用}',
    rowsOf(common),
    ...[...domainsOf(operations)].flatMap(([name, found]) => emitDomain(name, found)),
    '## 导入接口工具 {#openapi}',
    'OpenAPI 文档包含全部接口、字段与示例，由同一份 `spec/` 生成，也在 npm 包 `wechatpay-chain-emulator` 里（`openapi.json`）。',
    [
      '- **Apifox**：项目设置 → 导入数据 → OpenAPI/Swagger → URL 导入，填写本站 `/openapi.json` 的完整地址，或选择下载的文件。',
      '- **Postman**：Import → 粘贴地址或拖入文件，选择 OpenAPI 3.1 → Postman Collection。',
      '- **Insomnia**：Import → From URL 或 From File。',
    ].join('\n'),
    '这些工具不会计算 `WECHATPAY2-SHA256-RSA2048` 签名，直接请求微信支付会得到 401 `SIGN_ERROR`。它们适合浏览与生成代码；要发出签名的请求，请用本客户端、命令行 `wechatpay call`，或在工具的前置脚本里签名，见[单独使用协议](/guide/protocol)。',
  ]
    .join('\n\n')
    .concat('\n')
}

function emitDomain(top: string, domains: ReadonlyMap<string, readonly Operation[]>): string[] {
  return [
    `## ${inline(top)} {#${anchorOf(top)}}`,
    ...[...domains].flatMap(([name, rows]) => emitLevel(top, name, rows)),
  ]
}

function emitLevel(top: string, name: string, operations: readonly Operation[]): string[] {
  const heading = name === top ? [] : [`### ${inline(name.slice(top.length + 1))} {#${anchorOf(name)}}`]
  return [...heading, rowsOf(operations)]
}

function rowsOf(operations: readonly Operation[]): string {
  return ['| 接口 | 请求 | 直连 | 服务商 |\n| --- | --- | :-: | :-: |', ...operations.map(emitRow)].join('\n')
}

function emitRow({ template, method, spec }: Operation): string {
  const mark = isDeprecated(spec) ? ' <Badge type="warning" text="不再使用" />' : ''
  const modes = ['direct', 'partner'].map((mode) => (spec.modes?.includes(mode) ? '✓' : ''))
  const link = `[${inline(spec.title)}](${linkTo(template, method)})`
  return `| ${link}${mark} | ${method} \`${template}\` | ${modes.join(' | ')} |`
}
