import { defineConfig } from 'vitepress'
import { readNotifications, readSpec } from '../../tools/spec.js'
import { followChosenForm } from './code-groups.js'
import { sectionsOf, tokenize, tokenizeQuery, weigh } from './search.js'
import { apiSidebar, webhookSidebar } from './sidebar.js'

const GUIDE = [
  { text: '快速开始', link: '/guide/quick-start' },
  { text: '三种写法', link: '/guide/spellings' },
  { text: '配置', link: '/guide/configuration' },
  { text: '密钥', link: '/guide/keys' },
  { text: '调起支付', link: '/guide/payments' },
  { text: '文件', link: '/guide/files' },
  { text: '错误处理', link: '/guide/errors' },
  { text: '接收通知', link: '/guide/notifications' },
  { text: '可观测性', link: '/guide/observability' },
  { text: '打包', link: '/guide/bundlers' },
  { text: '运行环境', link: '/guide/runtimes' },
  { text: '模拟网关', link: '/guide/gateway' },
  { text: '命令行', link: '/guide/command-line' },
  { text: '自动化测试', link: '/guide/testing' },
  { text: 'APIv2', link: '/guide/apiv2' },
  { text: '只用协议', link: '/guide/protocol' },
  { text: '与真实网关的异同', link: '/guide/fidelity' },
  { text: '从 wechatpay-php 迁移', link: '/guide/from-wechatpay-php' },
  { text: '从 wechatpay-axios-plugin 迁移', link: '/guide/from-wechatpay-axios-plugin' },
  { text: '从 wechatpay-node-v3 迁移', link: '/guide/from-wechatpay-node-v3' },
]

const isGenerated = (path: string) => /(?:^|\/)(?:openapi|webhook)\//.test(path)
const isIndex = (path: string) => path.endsWith('/index.md')

export default defineConfig({
  lang: 'zh-CN',
  title: 'wechatpay-chain',
  description: 'TypeScript 与 Node.js 的微信支付客户端：以链式属性书写请求路径',
  cleanUrls: true, // a page's address is the path that it describes
  metaChunk: true, // else every page carries the sidebars and the names of all pages: 80 kB and more
  head: [['script', {}, `(${followChosenForm.toString()})()`]],
  markdown: { image: { lazyLoading: true } },
  vite: { build: { chunkSizeWarningLimit: 4_000 } },
  themeConfig: {
    nav: [
      { text: '指南', link: '/guide/quick-start', activeMatch: '/guide/' },
      { text: '接口', link: '/openapi/', activeMatch: '/openapi/' },
      { text: '通知', link: '/webhook/', activeMatch: '/webhook/' },
    ],
    sidebar: {
      '/guide/': [{ text: '指南', items: GUIDE }],
      ...apiSidebar(readSpec()),
      ...webhookSidebar(readNotifications()),
    },
    outline: { label: '本页', level: [2, 3] },
    docFooter: { prev: false, next: false },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '页面不存在',
      quote: '地址有误，或该接口尚未收录。',
      linkText: '回到首页',
      linkLabel: '回到首页',
    },
    search: {
      provider: 'local',
      options: {
        detailedView: false, // it would load each page that was found
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详情',
            resetButtonTitle: '清除',
            backButtonTitle: '关闭',
            noResultsText: '没有找到',
            footer: { selectText: '打开', navigateText: '选择', closeText: '关闭' },
          },
        },
        miniSearch: {
          options: { tokenize },
          searchOptions: {
            tokenize: tokenizeQuery,
            boostDocument: weigh,
            combineWith: 'AND',
            fuzzy: false,
            prefix: true,
            boost: { title: 8, titles: 4, text: 1 },
          },
          _splitIntoSections: (path: string, content: string) =>
            // `undefined` leaves the page to VitePress, which its types do not say
            (isGenerated(path) ? sectionsOf(content) : undefined) as ReturnType<typeof sectionsOf>,
        },
        // Generated pages are read as Markdown: rendering them once more for the index would double the time.
        _render: (source, env, md) => {
          if (isIndex(env.path)) return '' // else they would come before what they list
          return isGenerated(env.path) ? source : md.render(source, env)
        },
      },
    },
  },
})
