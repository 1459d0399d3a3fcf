/** What the site says in both languages. */
const WORDS = {
  zh: {
    search: '搜索',
    placeholder: '接口名、路径、字段名或指南内容',
    loading: '正在加载索引…',
    reading: '正在加载字段与指南全文…',
    none: '没有找到',
    meant: '没有找到，改为搜索',
    stop: '：',
    found: '条结果',
    most: '前 40 条结果',
    common: '常用',
    guide: '指南',
    webhook: '通知',
    retired: '不再使用',
    partner: '服务商',
    filter: '筛选标题或路径',
    copy: '复制',
    copied: '已复制',
    onThisPage: '本页',
    linkHere: '本节链接',
    all: '全部',
    failed: '索引加载失败，请刷新页面',
  },
  en: {
    search: 'Search',
    placeholder: 'Operation, path, field or guide',
    loading: 'Loading the index…',
    reading: 'Loading fields and guides…',
    none: 'Nothing found',
    meant: 'Nothing found; searched for',
    stop: ': ',
    found: 'results',
    most: 'The first 40 results',
    common: 'Common',
    guide: 'Guide',
    webhook: 'Notification',
    retired: 'retired',
    partner: 'partner',
    filter: 'Filter titles or paths',
    copy: 'Copy',
    copied: 'Copied',
    onThisPage: 'On this page',
    linkHere: 'Link to this section',
    all: 'All',
    failed: 'The index could not be loaded; reload the page',
  },
} as const

export function words(): (typeof WORDS)['zh' | 'en'] {
  return WORDS[isEnglish() ? 'en' : 'zh']
}

export function isEnglish(): boolean {
  return document.documentElement.lang.startsWith('en')
}
