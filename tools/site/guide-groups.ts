import type { Guide } from './guides.js'

type Title = Readonly<Record<Guide['language'], string>>

/** The guides in the order in which they are read, by the name of their file; what is not listed comes with the tasks. */
export const GUIDE_GROUPS: readonly (readonly [title: Title, names: readonly string[]])[] = [
  [{ zh: '开始', en: 'Start' }, ['quick-start', 'spellings', 'configuration', 'keys']],
  [
    { zh: '业务指南', en: 'Tasks' },
    [
      ...['native', 'jsapi', 'h5', 'app', 'codepay', 'payments', 'refunds', 'reconciliation', 'profit-sharing'],
      ...['transfers', 'pay-score', 'coupons', 'complaints', 'onboarding', 'k12'],
    ],
  ],
  [
    { zh: '使用', en: 'Use' },
    [
      'notifications',
      'errors',
      'retries',
      'files',
      'proxies',
      'several-merchants',
      'nestjs',
      'serverless',
      'observability',
      'bundlers',
      'runtimes',
      'shangmi',
    ],
  ],
  [{ zh: '开发与测试', en: 'Development' }, ['gateway', 'testing', 'fidelity', 'command-line']],
  [{ zh: '协议', en: 'Protocol' }, ['apiv2', 'protocol']],
  [{ zh: '迁移', en: 'Coming from' }, ['from-wechatpay-php', 'from-wechatpay-axios-plugin', 'from-wechatpay-node-v3']],
]
