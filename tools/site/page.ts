import { escapeHtml } from './highlight.js'

/** What the shell of a page needs to know. */
export interface PageParts {
  readonly title: string
  readonly description: string
  /** Of the Markdown of the page. */
  readonly markdown: string
  readonly content: string
  readonly kind: 'openapi' | 'webhook'
  /** A version of the assets, so that browsers take the right ones. */
  readonly version: string
  /** A class of the page: `index` for the two indexes. */
  readonly className?: string
}

/** A whole page: header, a sidebar that the browser fills, content. Without JavaScript the index leads everywhere. */
export function pageOf({ title, description, markdown, content, kind, version, className = '' }: PageParts): string {
  const here = (one: string) => (one === kind ? ' aria-current=true' : '')
  return `<!DOCTYPE html><html lang=zh-CN><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><title>${escapeHtml(title)} | wechatpay-chain</title><meta name=description content="${escapeHtml(description).replaceAll('"', '&quot;')}"><link rel=icon href=/favicon.svg><link rel=alternate type=text/markdown href="${markdown}"><link rel=stylesheet href=/site/api.css?${version}><script src=/site/site.js?${version}></script><body class="api ${className}"><a class=skip href=#main>跳到正文</a><header class=bar><a class=brand href=/>wechatpay-chain</a><button class=search data-search>搜索 <kbd>/</kbd></button><nav aria-label=主导航><a href=/guide/quick-start>指南</a><a href=/openapi/${here('openapi')}>接口</a><a href=/webhook/${here('webhook')}>通知</a><a href=/en/ hreflang=en data-language>English</a></nav><button class=theme data-theme aria-label="切换深色与浅色"></button><button class=menu data-menu aria-expanded=false aria-controls=side>目录</button></header><div class=frame><nav id=side aria-label=目录><a href=/${kind}/>全部${kind === 'openapi' ? '接口' : '通知'}</a></nav><main id=main class=vp-doc>${content}<p class=source><a href="${markdown}">本页的 Markdown</a></main><nav id=toc aria-label=本页></nav></div>`
}
