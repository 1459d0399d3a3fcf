import { titleIn } from '../../docs/site/title-in.js'
import { COMMON, COMMON_EVENTS, domainsOf } from '../businesses.js'
import { groupBy } from '../group.js'
import type { Notification, Operation } from '../spec.js'
import { readEnglish } from './english.js'
import { GUIDE_GROUPS } from './guide-groups.js'
import type { Guide } from './guides.js'

/**
 * `llms.txt`: what the package is, and where each page is as Markdown, for tools that write code. See llmstxt.org.
 *
 * @param sample The program of the home page, which a tool needs more than any link.
 */
export function emitLlms(
  operations: readonly Operation[],
  notifications: readonly Notification[],
  guides: readonly Guide[],
  sample: string,
): string {
  const { titles } = readEnglish()
  const named = (title: string) => titleIn(titles, title) ?? title
  const common = COMMON.flatMap((name) => operations.find((one) => `${one.method} ${one.template}` === name) ?? [])
  const call = ({ method, template, spec }: Operation) =>
    `- [${named(spec.title)}](${encodeURI(`/openapi/${template}.md`)}): ${method} ${template}（${spec.title}）`
  const events = COMMON_EVENTS.flatMap((name) => notifications.find((one) => one.name === name) ?? [])
  const event = ({ protocol, name, spec }: Notification) =>
    `- [${named(spec.title)}](/webhook/${protocol}/${name}.md): ${name}（${spec.title}）`
  const domains = [...domainsOf(operations)].map(([name, below]) => {
    const found = new Set([...below.values()].flat().map(({ template }) => template))
    return `- ${name}: ${found.size} paths`
  })
  return [
    '# wechatpay-chain',
    '> The WeChat Pay client for TypeScript and Node.js: every operation of APIv3, APIv2 and the brand API, typed, signed and verified, with a local emulator. 微信支付的 TypeScript 与 Node.js 客户端。',
    "Install with `npm install wechatpay-chain`; the emulator with `npm install --save-dev wechatpay-chain-emulator`. ESM, Node.js ≥ 20.19; CommonJS may `require()` it. A property is a segment of the path: `client.v3.pay.transactions.native.post({ json })`. camelCase is kebab-case on the wire, `_name_` is the variable `{name}`, whose value is passed beside the options: `client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })`. `client.chain('v3/…')` takes a path as text. Options are `query`, `json`, `xml`, `body`, `headers`, `signal`, `timeout`, `retry`. A call resolves to `{ status, headers, requestId, data, verified }`; it throws a `WechatpayError` with `code`. Amounts are whole numbers of fen: 100 is 1 yuan.",
    ['```ts', sample.trimEnd(), '```'].join('\n'),
    'Every page has its Markdown at the same address with `.md`: `/openapi/v3/pay/transactions/native.md`. The request on a page has been accepted by the emulator, and the answer is what came. The pages of operations are in Chinese, as the official manual; paths, fields and values are the same in both languages.',
    ...GUIDE_GROUPS.map(([title]) => guidesOf(guides, 'en', title.en)),
    '## Operations that most merchants call',
    common.map(call).join('\n'),
    '## Notifications that most merchants get',
    events.map(event).join('\n'),
    '## All operations',
    `- [Index](/openapi/index.md): ${operations.length} operations by business\n- [Notifications](/webhook/index.md): ${notifications.length} notifications\n- [OpenAPI 3.1 document](/openapi.json)`,
    '## 指南',
    guides
      .filter(({ language }) => language === 'zh')
      .map(line)
      .join('\n'),
    '## Businesses',
    domains.join('\n'),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n')
}

/** The guides of one group, below its title. */
function guidesOf(guides: readonly Guide[], language: Guide['language'], title: string): string {
  const [, names = []] = GUIDE_GROUPS.find(([group]) => group[language] === title) ?? []
  const byName = groupBy(
    guides.filter((guide) => guide.language === language),
    ({ address }) => address.split('/').at(-1) ?? '',
  )
  const own = names.flatMap((name) => byName.get(name) ?? [])
  return own.length === 0 ? '' : `## Guides: ${title}\n\n${own.map(line).join('\n')}`
}

/** A guide with the first sentence of its text. */
function line({ address, title, markdown }: Guide): string {
  const paragraphs = markdown.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/)
  const first = paragraphs.find((text) => /^[^#<[:|`>\-\s]/.test(text) || /^`[^`]/.test(text)) ?? ''
  const [sentence = ''] = /^.*?(?:[.。：:](?=\s|$)|。)/s.exec(plainText(first)) ?? [plainText(first)]
  const about = sentence.replace(/[.。：:]$/, '').replaceAll('\n', ' ')
  return `- [${title}](${address}.md)${about === '' ? '' : `: ${about}`}`
}

function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\{#.*?\}/g, '')
}
