/** One row of the table of results. */
export interface Goal {
  readonly en: string
  readonly zh: string
  /** `undefined`: for comparison only. */
  readonly bound?: number
  readonly sign?: '≥' | '≤'
  readonly unit?: 'ms' | 'MiB'
  /** Whether the figure holds on a machine with other work: a ratio of CPU times, or a size. */
  readonly steady: boolean
}

export const HAND = 'hand-written'
export const AXIOS = 'wechatpay-axios-plugin'
export const NODE_V3 = 'wechatpay-node-v3'

/** What is measured, in the order of the table: ours ÷ another, in one run. Bounds are those of issue 14. */
export const GOALS = {
  mainGet: {
    en: `main-thread CPU per call, 64 in flight ÷ ${HAND}, GET`,
    zh: '每次调用的主线程 CPU，并发 64 ÷ 手写代码，GET',
    bound: 1.1,
    sign: '≤',
    steady: true,
  },
  mainPost: {
    en: `main-thread CPU per call, 64 in flight ÷ ${HAND}, POST`,
    zh: '每次调用的主线程 CPU，并发 64 ÷ 手写代码，POST',
    bound: 1.1,
    sign: '≤',
    steady: true,
  },
  cpuGet: {
    en: `CPU per call ÷ ${HAND}, GET`,
    zh: '每次调用的 CPU ÷ 手写代码，GET',
    bound: 1.05,
    sign: '≤',
    steady: true,
  },
  cpuPost: {
    en: `CPU per call ÷ ${HAND}, POST`,
    zh: '每次调用的 CPU ÷ 手写代码，POST',
    bound: 1.05,
    sign: '≤',
    steady: true,
  },
  rateGet: {
    en: `calls/s, 64 in flight ÷ ${HAND}, GET`,
    zh: '每秒调用数，并发 64 ÷ 手写代码，GET',
    bound: 0.95,
    sign: '≥',
    steady: false,
  },
  ratePost: {
    en: `calls/s, 64 in flight ÷ ${HAND}, POST`,
    zh: '每秒调用数，并发 64 ÷ 手写代码，POST',
    bound: 0.95,
    sign: '≥',
    steady: false,
  },
  oneGet: {
    en: `calls/s, one at a time ÷ ${HAND}, GET`,
    zh: '每秒调用数，逐个调用 ÷ 手写代码，GET',
    bound: 0.95,
    sign: '≥',
    steady: false,
  },
  onePost: {
    en: `calls/s, one at a time ÷ ${HAND}, POST`,
    zh: '每秒调用数，逐个调用 ÷ 手写代码，POST',
    bound: 0.95,
    sign: '≥',
    steady: false,
  },
  loop: {
    en: `event-loop delay p99, 64 in flight ÷ ${AXIOS}`,
    zh: `事件循环延迟 p99，并发 64 ÷ ${AXIOS}`,
    bound: 0.05,
    sign: '≤',
    steady: false,
  },
  first: {
    en: `import + \`createClient\` + first verified answer ÷ ${AXIOS}`,
    zh: `import + \`createClient\` + 首个已验签的应答 ÷ ${AXIOS}`,
    bound: 0.7,
    sign: '≤',
    steady: false,
  },
  block: {
    en: 'longest block of the event loop by the first call',
    zh: '首次调用对事件循环的最长阻塞',
    bound: 15,
    sign: '≤',
    unit: 'ms',
    steady: false,
  },
  warm: {
    en: `CPU per call over the first 500 calls of a process ÷ ${HAND}`,
    zh: '进程前 500 次调用的每次 CPU ÷ 手写代码',
    bound: 1.15,
    sign: '≤',
    steady: true,
  },
  chain: {
    en: `chain of a known path ÷ chain of ${AXIOS}`,
    zh: `已知路径的链式访问 ÷ ${AXIOS} 的链式访问`,
    bound: 1,
    sign: '≤',
    steady: true,
  },
  id: {
    en: 'a new id filled into a known path ÷ a template string with encoding',
    zh: '向已知路径填入新的编号 ÷ 带编码的模板字符串',
    bound: 1.5,
    sign: '≤',
    steady: true,
  },
  notifications: {
    en: 'notifications/s ÷ bare `node:crypto`',
    zh: '每秒通知数 ÷ 仅用 `node:crypto`',
    bound: 0.97,
    sign: '≥',
    steady: true,
  },
  bill: {
    en: `500 MB bill with its digest, MB/s ÷ stream of ${AXIOS}`,
    zh: `500 MB 账单并校验摘要，MB/s ÷ ${AXIOS} 的流`,
    bound: 1.1,
    sign: '≥',
    steady: false,
  },
  billGzip: {
    en: 'the same as gzip',
    zh: '同上，gzip',
    bound: 1.1,
    sign: '≥',
    steady: false,
  },
  rss: {
    en: 'RSS added by a bill of 1 GiB as a stream or a file, or of 500 MB as rows, after a first call',
    zh: '首次调用之后，1 GiB 账单（流或文件）或 500 MB 账单（逐行）增加的 RSS',
    bound: 45,
    sign: '≤',
    unit: 'MiB',
    steady: true,
  },
  billBlock: {
    en: 'longest block of the event loop by a bill',
    zh: '下载账单对事件循环的最长阻塞',
    bound: 15,
    sign: '≤',
    unit: 'ms',
    steady: false,
  },
  rows: {
    en: '`rows()` over a 500 MB bill, MB/s ÷ its stream',
    zh: '500 MB 账单的 `rows()`，MB/s ÷ 其流',
    bound: 0.5,
    sign: '≥',
    steady: true,
  },
  webOrder: {
    en: `order p99 at 2,000/s in a process with a web server ÷ ${AXIOS}, which does not reach this rate`,
    zh: `与 Web 服务同进程、每秒 2000 单时的订单 p99 ÷ ${AXIOS}（达不到此速率）`,
    bound: 0.65,
    sign: '≤',
    steady: false,
  },
  web: {
    en: `web request p99 beside these orders ÷ ${AXIOS}`,
    zh: `此时 Web 请求的 p99 ÷ ${AXIOS}`,
    bound: 0.2,
    sign: '≤',
    steady: false,
  },
  webOrderGentle: {
    en: `order p99 at 800/s ÷ ${AXIOS}`,
    zh: `每秒 800 单时的订单 p99 ÷ ${AXIOS}`,
    bound: 0.65,
    sign: '≤',
    steady: false,
  },
  webGentle: {
    en: `web request p99 beside these ÷ ${AXIOS}`,
    zh: `此时 Web 请求的 p99 ÷ ${AXIOS}`,
    bound: 0.2,
    sign: '≤',
    steady: false,
  },
  rateAxios: {
    en: `calls/s, 64 in flight ÷ ${AXIOS}, POST`,
    zh: `每秒调用数，并发 64 ÷ ${AXIOS}，POST`,
    steady: false,
  },
  rateNodeV3: {
    en: `calls/s, 64 in flight ÷ ${NODE_V3}, POST`,
    zh: `每秒调用数，并发 64 ÷ ${NODE_V3}，POST`,
    steady: false,
  },
  mainAxios: {
    en: `main-thread CPU per call ÷ ${AXIOS}, POST`,
    zh: `每次调用的主线程 CPU ÷ ${AXIOS}，POST`,
    steady: true,
  },
  mainNodeV3: {
    en: `main-thread CPU per call ÷ ${NODE_V3}, POST`,
    zh: `每次调用的主线程 CPU ÷ ${NODE_V3}，POST`,
    steady: true,
  },
} as const satisfies Readonly<Record<string, Goal>>

export type GoalName = keyof typeof GOALS

/** The figures of a part of the bench. */
export type Measured = Readonly<Partial<Record<GoalName, number>>>

/** Whether a figure reaches its goal; `undefined` for a figure without one. */
export function isReached(name: GoalName, value: number): boolean | undefined {
  const { bound, sign }: Goal = GOALS[name]
  if (bound === undefined) return undefined
  return sign === '≥' ? value >= bound : value <= bound
}
