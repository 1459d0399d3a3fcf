import { type DefaultTheme, defineConfig } from 'vitepress'
import { apiPages } from './api-pages.js'
import { areTranslated, firstGuide, guideSidebar } from './guides.js'
import { rewriteLinks } from './links.js'
import { drawSequences } from './sequence.js'
import { tokenClasses } from './tokens.js'

/** What VitePress makes are the guides and the home pages; the pages of operations are made by `tools/site`. */
const chinese: DefaultTheme.Config = {
  nav: [
    { text: '指南', link: firstGuide('zh'), activeMatch: '^/guide/' },
    { text: '接口', link: '/openapi/', target: '_self' },
    { text: '通知', link: '/webhook/', target: '_self' },
  ],
  sidebar: { '/guide/': guideSidebar('zh') },
  outline: { label: '本页', level: [2, 3] },
  docFooter: { prev: false, next: false },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  skipToContentLabel: '跳到正文',
  langMenuLabel: '语言',
  notFound: {
    title: '页面不存在',
    quote: '地址有误，或该接口尚未收录。',
    linkText: '回到首页',
    linkLabel: '回到首页',
  },
}

const english: DefaultTheme.Config = {
  nav: [
    { text: 'Guides', link: firstGuide('en'), activeMatch: '^/en/guide/' },
    { text: 'API', link: '/openapi/', target: '_self' },
    { text: 'Notifications', link: '/webhook/', target: '_self' },
  ],
  sidebar: { '/en/guide/': guideSidebar('en') },
  outline: { label: 'On this page', level: [2, 3] },
  docFooter: { prev: false, next: false },
}

export default defineConfig({
  title: 'wechatpay-chain',
  cleanUrls: true, // a page's address is the path that it describes
  metaChunk: true,
  srcExclude: ['openapi/**', 'webhook/**', 'site/**'],
  rewrites: (id) => id.replace(/^(guide\/)?([\w-]+)\.en\.md$/, 'en/$1$2.md'),
  locales: {
    root: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '微信支付的 TypeScript 与 Node.js 客户端：全部接口有类型，自动签名、验签、加解密，自带模拟网关',
      themeConfig: chinese,
    },
    en: {
      label: 'English',
      lang: 'en',
      link: '/en/',
      description:
        'The WeChat Pay client for TypeScript and Node.js: every operation typed, signed and verified, with a local emulator',
      themeConfig: english,
    },
  },
  head: [
    ['link', { rel: 'icon', href: '/favicon.svg' }],
    ['script', { src: '/site/site.js' }],
  ],
  themeConfig: { i18nRouting: areTranslated() },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    image: { lazyLoading: true },
    codeTransformers: [tokenClasses()],
    config: (markdown) => {
      rewriteLinks(markdown)
      drawSequences(markdown)
    },
  },
  vite: { plugins: [apiPages()] },
})
