import { linkTo } from './emit-pages.js'
import { groupBy } from './group.js'
import { anchorOf, inline } from './markdown.js'
import { isDeprecated, type Operation } from './spec.js'

/** `docs/openapi/index.md`: every operation under its business domains, by who may call it. */
export function emitIndex(operations: readonly Operation[]): string {
  return [
    '---\ntitle: 接口索引\noutline: false\naside: false\npageClass: index-page\n---',
    '# 接口索引',
    `${operations.length} 个接口，按业务领域排列。一个接口可以属于几个业务。“直连”与“服务商”两列的 ✓ 表示可由谁调用，两列都空表示官方文档没有说明。`,
    ...[...domainsOf(operations)].flatMap(([name, found]) => emitDomain(name, found)),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Operations by business domain, the first level apart from the rest, both in the order of their pinyin. */
export function domainsOf(operations: readonly Operation[]): Map<string, Map<string, Operation[]>> {
  const { compare } = new Intl.Collator('zh-CN')
  const pairs = operations.flatMap((operation) => operation.spec.business.map((name) => ({ name, operation })))
  const sorted = pairs.toSorted((a, b) => compare(topOf(a.name), topOf(b.name)) || compare(a.name, b.name))
  const tops = groupBy(sorted, ({ name }) => topOf(name))
  return new Map(
    [...tops].map(([top, found]) => {
      const names = groupBy(found, ({ name }) => name)
      return [top, new Map([...names].map(([name, rows]) => [name, rows.map(({ operation }) => operation)]))]
    }),
  )
}

function topOf(domain: string): string {
  return domain.split('/', 1)[0] ?? domain
}

function emitDomain(top: string, domains: ReadonlyMap<string, readonly Operation[]>): string[] {
  return [
    `## ${inline(top)} {#${anchorOf(top)}}`,
    ...[...domains].flatMap(([name, rows]) => emitLevel(top, name, rows)),
  ]
}

function emitLevel(top: string, name: string, operations: readonly Operation[]): string[] {
  const heading = name === top ? [] : [`### ${inline(name.slice(top.length + 1))} {#${anchorOf(name)}}`]
  const head = '| 接口 | 请求 | 直连 | 服务商 |\n| --- | --- | :-: | :-: |'
  return [...heading, [head, ...operations.map(emitRow)].join('\n')]
}

function emitRow({ template, method, spec }: Operation): string {
  const mark = isDeprecated(spec) ? ' <Badge type="warning" text="不再使用" />' : ''
  const modes = ['direct', 'partner'].map((mode) => (spec.modes?.includes(mode) ? '✓' : ''))
  const link = `[${inline(spec.title)}](${linkTo(template, method)})`
  return `| ${link}${mark} | ${method} \`${template}\` | ${modes.join(' | ')} |`
}
