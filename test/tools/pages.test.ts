import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sectionsOf, tokenize, tokenizeQuery } from '../../docs/.vitepress/search.js'
import { emitIndex } from '../../tools/emit-index.js'
import { emitPages } from '../../tools/emit-pages.js'
import { emitWebhookPages } from '../../tools/emit-webhook-pages.js'
import { inline } from '../../tools/markdown.js'
import { callForms } from '../../tools/samples.js'
import { type Operation, readNotifications, readSpec } from '../../tools/spec.js'

const operations = readSpec()
const notifications = readNotifications()

const index = emitIndex(operations)
const webhooks = emitWebhookPages(notifications)
/** Every generated page, by its address without the ending. */
const site = new Map([
  ...[...emitPages(operations)].map(([name, text]) => [addressOf('openapi', name), text] as const),
  ...[...webhooks].map(([name, text]) => [addressOf('webhook', name), text] as const),
  ['/openapi/', index] as const,
])

function addressOf(folder: string, name: string): string {
  return `/${folder}/${name.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`
}

/** A page written by hand. */
function guideAt(address: string): string | undefined {
  const path = `docs${address}.md`
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, link = '']) => link)
}

/** What Markdown and Vue read as such: not the code, not the badges that the tools write. */
function proseOf(text: string): string {
  return text
    .replace(/^```.*?^```$/gms, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/<(?:br|https:[^>]*|Badge [^<>]* \/|!----)>/g, '')
}

describe('the pages of the API', () => {
  it('describe every operation, under the anchor of its verb', () => {
    for (const { template, method, spec } of operations) {
      expect(site.get(`/openapi/${template}`)).toContain(`\n## ${method} ${spec.title} {#${method.toLowerCase()}}\n`)
    }
  })

  it('have a row in the index for every operation, under each of its business domains', () => {
    const rows = operations.map(({ template, method, spec }) => {
      const link = `](/openapi/${template}#${method.toLowerCase()})`
      return [
        `${method} ${template}`,
        linksOf(index).filter((found) => link === `](${found})`).length,
        spec.business,
      ] as const
    })
    for (const [name, found, business] of rows) expect(found, name).toBe(new Set(business).size)
  })

  it('link to pages and headings that are there', () => {
    const dead = [...site].flatMap(([address, text]) =>
      linksOf(text)
        .filter((link) => {
          const [page = '', anchor] = link.split('#')
          const target = page.startsWith('/guide/') ? guideAt(page) : site.get(page)
          return target === undefined || (anchor !== undefined && !target.includes(`{#${anchor}}`))
        })
        .map((link) => `${address} → ${link}`),
    )
    expect(dead).toEqual([])
  })

  it('hold nothing that Markdown or Vue would take for markup', () => {
    for (const [address, text] of site) {
      expect(proseOf(text), address).not.toMatch(/\{\{|<(?!\/?$)/)
    }
    expect(inline('a < b | {{ c }} & {{{d')).toBe('a &lt; b \\| {<!---->{ c }} &amp; {<!---->{<!---->{d')
  })

  it('give every heading of a page an anchor of its own', () => {
    for (const [address, text] of site) {
      const anchors = [...text.matchAll(/^#+ .*\{#(.+)\}$/gm)].map(([, anchor]) => anchor)
      expect(new Set(anchors).size, address).toBe(anchors.length)
    }
  })

  it('have addresses that differ when a file system or VitePress flattens them', () => {
    const flat = [...site.keys()].map((address) => address.toLowerCase().replace(/[{}/]/g, '_'))
    expect(new Set(flat).size).toBe(flat.length)
  })

  it('are the same when they are made again', () => {
    expect(emitPages(readSpec())).toEqual(emitPages(operations))
    expect(emitIndex(readSpec())).toBe(index)
    expect(emitWebhookPages(readNotifications())).toEqual(webhooks)
  })

  it('say where a call does not work yet', () => {
    const v2 = operations.filter(({ template }) => template.startsWith('v2/'))
    expect(v2.length).toBeGreaterThan(0)
    for (const { template } of v2) expect(site.get(`/openapi/${template}`)).toContain('apiv2Key')
    expect(site.get('/openapi/v2/secapi/pay/refund')).toContain('clientCertificate')
    expect(site.get('/openapi/v3/pay/transactions/native')).not.toContain('apiv2Key')
  })
})

describe('a sample', () => {
  const upload = {
    type: 'object',
    'x-multipart': true,
    properties: { file: { type: 'string', 'x-binary': true }, meta: { type: 'object', properties: {} } },
    required: ['file', 'meta'],
  } as const
  const filled = { type: 'object', properties: { sign: { type: 'string', 'x-filled': true } } } as const

  it('passes a file as a Blob', () => {
    expect(sampleFor({ body: upload }, ['body'])).toContain("file: new Blob(['文件内容'])")
  })

  it('passes an empty body where the client fills in all of a body that is required, and nothing otherwise', () => {
    expect(sampleFor({ xml: filled }, ['xml'])).toContain('xml: {}')
    expect(sampleFor({ xml: filled }, [])).toContain('.post()')
  })

  function sampleFor(properties: NonNullable<Operation['spec']['request']['properties']>, required: string[]): string {
    const spec = { title: '接口', business: ['业务'], references: [], response: { type: 'null' } }
    const request = { type: 'object', properties, required }
    return callForms({ file: '', template: 'v3/lamp', method: 'POST', spec: { ...spec, request } })[0]?.code ?? ''
  }
})

describe('the pages of the notifications', () => {
  it('are one for every notification, each with a row in the index', () => {
    expect(webhooks.size).toBe(notifications.length + 1)
    const links = linksOf(webhooks.get('index.md') ?? '')
    for (const { protocol, name } of notifications) expect(links).toContain(`/webhook/${protocol}/${name}`)
  })

  it('are written as in the golden one', () => {
    expect(webhooks.get('v3/TRANSACTION.SUCCESS.md')).toBe(readFileSync('test/golden/transaction-success.md', 'utf8'))
  })

  it('show a handler that only a verified notification reaches', () => {
    for (const { protocol, name } of notifications.filter((one) => one.protocol === 'v3')) {
      const page = webhooks.get(`${protocol}/${name}.md`)
      expect(page, name).toContain("from 'wechatpay-chain/receiver'")
      expect(page, name).not.toContain('client.decrypt')
    }
  })

  it('list what an answer of its own kind holds', () => {
    const special = notifications.filter(({ spec }) => spec.acknowledgement)
    expect(special.length).toBeGreaterThan(0)
    for (const { protocol, name } of special) expect(webhooks.get(`${protocol}/${name}.md`)).toContain('\n## 应答\n')
  })
})

describe('the search', () => {
  const found = (text: string, query: string) => {
    const tokens = tokenize(text)
    return tokenizeQuery(query).every((wanted) => tokens.some((token) => token.startsWith(wanted)))
  }

  it('finds any part of a Chinese title', () => {
    expect(found('查询单笔退款（按商户退款单号）', '商户退款')).toBe(true)
    expect(found('查询单笔退款（按商户退款单号）', '号')).toBe(true)
    expect(found('查询单笔退款（按商户退款单号）', '商户转账')).toBe(false)
  })

  it('finds an identifier by its beginning, by any later word, and in all spellings', () => {
    for (const query of ['out_trade_no', 'out_tr', 'trade_no', 'out-trade-no', 'outTradeNo']) {
      expect(found('out_trade_no', query), query).toBe(true)
    }
    expect(found('out_trade_no', 'rade_no')).toBe(false)
  })

  it('finds a path by its parts', () => {
    expect(found('v3/refund/domestic/refunds/{out_refund_no}', 'refund/domestic')).toBe(true)
  })

  it('reads title, path, names and labels from a page, and none of its code', () => {
    const [get, patch] = sectionsOf(readFileSync('test/golden/k12.md', 'utf8'))
    expect(get?.anchor).toBe('get')
    expect(get?.titles).toEqual([
      'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}',
      'GET 刷脸用户信息查询接口',
    ])
    expect(patch?.text.split(' ')).toEqual(expect.arrayContaining(['class_name', '班级名', 'phone', '手机号']))
    expect(patch?.text).not.toMatch(/client|console|patchAsync/)
  })
})
