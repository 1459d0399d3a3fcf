import { COMMON, domainsOf } from '../businesses.js'
import type { Notification, Operation } from '../spec.js'
import type { Guide } from './guides.js'

/** `llms.txt`: what the package is, and where each page is as Markdown, for tools that write code. See llmstxt.org. */
export function emitLlms(
  operations: readonly Operation[],
  notifications: readonly Notification[],
  guides: readonly Guide[],
): string {
  const line = ({ address, title }: Guide) => `- [${title}](${address}.md)`
  const common = COMMON.flatMap((name) => operations.find((one) => `${one.method} ${one.template}` === name) ?? [])
  const call = ({ method, template, spec }: Operation) =>
    `- [${spec.title}](${encodeURI(`/openapi/${template}.md`)}): ${method} ${template}`
  const domains = [...domainsOf(operations)].map(([name, below]) => {
    const found = new Set([...below.values()].flat().map(({ template }) => template))
    return `- ${name}: ${found.size} paths`
  })
  return [
    '# wechatpay-chain',
    '> The WeChat Pay client for TypeScript and Node.js: every operation of APIv3, APIv2 and the brand API, typed, signed and verified, with a local emulator. 微信支付的 TypeScript 与 Node.js 客户端。',
    "Install with `npm install wechatpay-chain`; the emulator with `npm install --save-dev wechatpay-chain-emulator`. A property is a segment of the path: `client.v3.pay.transactions.native.post({ json })`. camelCase is kebab-case on the wire, `_name_` is the variable `{name}`. `client.chain('v3/…')` takes a path as text. A call resolves to `{ status, headers, requestId, data, verified }`; it throws `WechatpayError`s. Amounts are in fen.",
    'Every page has its Markdown at the same address with `.md`: `/openapi/v3/pay/transactions/native.md`. The request on a page has been accepted by the emulator, and the answer is what came.',
    '## Guides',
    ...[
      guides
        .filter(({ language }) => language === 'en')
        .map(line)
        .join('\n'),
    ].filter((text) => text !== ''),
    '## 指南',
    guides
      .filter(({ language }) => language === 'zh')
      .map(line)
      .join('\n'),
    '## Operations that most merchants call',
    common.map(call).join('\n'),
    '## All operations',
    `- [Index](/openapi/index.md): ${operations.length} operations by business\n- [Notifications](/webhook/index.md): ${notifications.length} notifications\n- [OpenAPI 3.1 document](/openapi.json)`,
    '## Businesses',
    domains.join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}
