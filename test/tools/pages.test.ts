import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { search } from '../../docs/site/rank.js'
import { meantBy } from '../../docs/site/spelling.js'
import { titleIn } from '../../docs/site/title-in.js'
import { errorsOf, lintErrors } from '../../tools/api-errors.js'
import { COMMON } from '../../tools/businesses.js'
import { emitIndex } from '../../tools/emit-index.js'
import { emitPages } from '../../tools/emit-pages.js'
import { emitWebhookPages } from '../../tools/emit-webhook-pages.js'
import { errorEnglish, errorsForSite } from '../../tools/error-english.js'
import { kinOf } from '../../tools/kin-errors.js'
import { inline } from '../../tools/markdown.js'
import { type Recorded, record } from '../../tools/record.js'
import type { Messages } from '../../tools/record-messages.js'
import { callForms, sampleOf } from '../../tools/samples.js'
import { readEnglish } from '../../tools/site/english.js'
import { type Entry, indexOf, type SiteText, textFor } from '../../tools/site/entries.js'
import { type Guide, readGuides } from '../../tools/site/guides.js'
import { createRender } from '../../tools/site/render.js'
import { type Field, type Operation, readNotifications, readSpec } from '../../tools/spec.js'
import { closed } from '../emulator/closed.js'
import { placeholdersIn } from '../emulator/placeholders.js'

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
    const common = new Set<string>(COMMON)
    for (const [name, found, business] of rows) {
      expect(found, name).toBe(new Set(business).size + (common.has(name) ? 1 : 0))
    }
  })

  it('begin with what most merchants call, all of which is there', () => {
    const names = new Set(operations.map(({ method, template }) => `${method} ${template}`))
    expect(COMMON.filter((name) => !names.has(name))).toEqual([])
    const headings = [...index.matchAll(/^## (.*?) \{/gm)].map(([, heading]) => heading)
    expect(headings.slice(0, 5)).toEqual(['常用', '基础支付', '合单支付', '退款', '账单'])
  })

  it('link to pages and headings that are there', () => {
    const dead = [...site].flatMap(([address, text]) =>
      linksOf(text)
        .filter((link) => {
          const [page = '', anchor] = link.split('#')
          if (page === '/openapi.json') return false
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

  it('say in both languages why there is no page of the manual', () => {
    const frame = readFileSync('docs/site/frame.tsv', 'utf8')
    const reasons = [...site.values()].flatMap((text) =>
      [...text.matchAll(/^### 官方文档\n\n(无.*)$/gm)].map(([, line]) => line),
    )
    expect(new Set(reasons).size).toBeGreaterThan(1)
    for (const reason of new Set(reasons)) {
      expect(reason).toMatch(/^无（\p{Script=Han}/u)
      expect(frame).toContain(`\n${reason}\tNone: `)
    }
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

describe('the frame of the pages', () => {
  /** What a reader from the English part sees in place of each text. */
  const english = readFileSync('docs/site/frame.tsv', 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')[0] ?? '']))
  const isKnown = (text: string) => english.some((row) => row === text || new RegExp(`^${row}$`).test(text))
  const isChinese = (text: string) => /\p{Script=Han}/u.test(text)

  it('has headings and columns that are known in English too', () => {
    const texts = [...site.values()].flatMap((page) => [
      ...[...page.matchAll(/^### ([^{\n]*)$/gm)].map(([, text = '']) => text),
      ...[...page.matchAll(/^\| (.*) \|\n\| (?:---|:-:)/gm)].flatMap(([, text = '']) => text.split(' | ')),
    ])
    const kinds = notifications.flatMap(({ spec }) =>
      (spec.resource?.anyOf ?? []).map((one) => inline(one.description ?? '')),
    )
    const unknown = new Set(texts.filter((text) => isChinese(text) && !isKnown(text) && !kinds.includes(text)))
    expect([...unknown]).toEqual(['接口', '请求', '通知'].filter((text) => unknown.has(text)))
  })

  it('says whose error codes a page has, and what to do about others, in English too', () => {
    const notes = [...site.values()].flatMap((page) =>
      [...page.matchAll(/^### 错误码\n([\s\S]*?)\n### /gm)].flatMap(([, section = '']) =>
        section
          .split('\n\n')
          .filter((paragraph) => !paragraph.startsWith('|'))
          .flatMap((paragraph) => paragraph.split(/\[[^\]]*\]\([^)]*\)/)) // a link has a text of its own
          .map((text) => text.trim().replaceAll('\\*', '*')),
      ),
    )
    expect(notes.length).toBeGreaterThan(2000)
    expect([...new Set(notes.filter((text) => isChinese(text) && !isKnown(text)))]).toEqual([])
  })

  it('has causes and cures of error codes that are known in English too, with the same code in them', () => {
    const english = errorEnglish()
    const kin = kinOf(operations)
    const rows = operations.flatMap((operation) => {
      const { rows: own, general } = errorsOf(operation)
      return [...own, ...general, ...(kin(operation)?.rows ?? [])]
    })
    const texts = new Set(rows.flatMap(([, , cause, cure]) => [cause, cure]))
    expect([...texts].filter((text) => !english.has(text))).toEqual([])
    const codeOf = (text: string) => (text.match(/`[^`]+`/g) ?? []).sort()
    for (const [text, translated] of english) {
      expect(codeOf(translated), text).toEqual(codeOf(text))
      expect(isChinese(translated) || translated === '', text).toBe(false)
    }
    const shown = errorsForSite()
    expect(shown['核对 appid']).toBe('Check `appid`')
    expect(Object.keys(shown).filter((text) => /[`[\]]/.test(text))).toEqual([])
  })

  it('names the businesses that most merchants use in English, and no others than those of the manual', () => {
    const named = readFileSync('docs/site/businesses.tsv', 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')[0] ?? '']))
    const { businesses, entries, common } = indexOf(operations, notifications, [])
    const parts = new Set(
      [...operations, ...notifications].flatMap(({ spec }) => spec.business ?? []).flatMap((name) => name.split('/')),
    )
    expect(named.filter((name) => !businesses.includes(name) && !parts.has(name))).toEqual([])
    expect(businesses.filter((name) => !named.includes(name))).toEqual([])
    const used = new Set(common.map((at) => businesses[entries[at]?.[3] ?? -1] ?? ''))
    expect([...used].filter((name) => !named.includes(name))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })

  it('has notes on lengths, units and bounds that are known in English too', () => {
    const notes = [...site.values()].flatMap((page) =>
      [...page.matchAll(/<br>((?:最短|最长|最小|最大|单位|格式|默认|至少|只填|敏感)[^<|]*)/g)].map(([, text = '']) =>
        text.trim(),
      ),
    )
    expect(notes.length).toBeGreaterThan(3000)
    expect([...new Set(notes.filter((text) => !isKnown(text)))]).toEqual([])
  })
})

describe('the fields of the pages', () => {
  const rows = [...site].flatMap(([address, text]) =>
    [...text.matchAll(/^\| `([^`]+)` \| (\S[^|]*) \| (?:是|否|择一) \| (.*) \|$/gm)].map(
      ([, name = '', type = '', note = '']) => ({ place: `${address} ${name}`, name, type, note }),
    ),
  )

  it('each say what they are, in words before lengths and values', () => {
    expect(rows.length).toBeGreaterThan(30_000)
    const bare = rows.filter(
      ({ note }) => note === '' || /^(?:可选值|最[长短大小] \d|正则：|默认：|格式：|单位：)/.test(note),
    )
    expect(bare.map(({ place }) => place)).toEqual([])
  })

  it('have names without markup, and not cut in the middle', () => {
    const labels = rows.map(({ place, note }) => ({ place, label: note.split('<br>')[0] ?? '' }))
    const odd = labels.filter(({ label }) => /[，、：；（(:;]$|…$|\*\*|\]\(|&nbsp|\\n|undefined|\[object/.test(label))
    expect(odd).toEqual([])
  })

  it('state the unit of a whole amount', () => {
    const amounts = rows.filter(
      ({ name, type, note }) =>
        type === 'integer' &&
        /(?:^|[._])(?:total|amount|refund|fee)$/.test(name) &&
        /金额|费用/.test(note.split('<br>')[0] ?? ''),
    )
    expect(amounts.length).toBeGreaterThan(1000)
    expect(amounts.filter(({ note }) => !note.includes('单位：')).map(({ place }) => place)).toEqual([])
  })

  it('come after the call, with the headers at the end', () => {
    const page = site.get('/openapi/v3/pay/transactions/native') ?? ''
    const places = ['### 调用方式', '### 请求参数', '`json.appid`', '`headers.Wechatpay-Serial`', '### 应答参数']
    const found = places.map((text) => page.indexOf(text))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found[0]).toBeGreaterThan(0)
  })
})

describe('the English names', () => {
  const { titles, labels } = readEnglish()
  const chinese = new Set([...operations, ...notifications].map(({ spec }) => spec.title))

  it('are those of titles that the spec has, each of which is English', () => {
    expect(Object.keys(titles).filter((title) => !chinese.has(title))).toEqual([])
    expect([...Object.values(titles), ...Object.values(labels)].filter((text) => /\p{Script=Han}/u.test(text))).toEqual(
      [],
    )
  })

  it('are those of fields that the spec has, or of values with a meaning', () => {
    const namesIn = (field: Field): string[] => [
      ...[field.description, field['x-variant']].flatMap((name) => name?.replace(/^加密后?的/, '') ?? []),
      ...(field.description === undefined ? [] : [field.description]),
      ...[
        ...Object.values(field.properties ?? {}),
        ...[field.items, field['x-plaintext']].filter((one) => one !== undefined),
        ...(field.anyOf ?? []),
      ].flatMap(namesIn),
    ]
    const fields = [
      ...operations.flatMap(({ spec }) => [spec.request, spec.response]),
      ...notifications.flatMap(({ spec }) => [spec.resource, spec.xml, spec.acknowledgement?.json]),
    ]
    const meanings = readFileSync('tools/meanings.tsv', 'utf8').matchAll(/=([^\t\n]+)/g)
    const known = new Set([
      ...fields.flatMap((field) => (field ? namesIn(field) : [])),
      ...[...meanings].map(([, text]) => text),
    ])
    expect(
      Object.keys(labels).filter((name) => !known.has(name) && !known.has(name.replace(/^加密后?的/, ''))),
    ).toEqual([])
  })

  it('cover nearly all titles, and all that most merchants use', () => {
    expect([...chinese].filter((title) => titles[title] !== undefined).length / chinese.size).toBeGreaterThan(0.95)
    const { entries, common } = indexOf(operations, notifications, [])
    expect(common.map((at) => entries[at]?.[1] ?? '').filter((title) => titleIn(titles, title) === undefined)).toEqual(
      [],
    )
  })

  it('join those of the verbs of a path, and stay away where one is unknown', () => {
    expect(titleIn({ 甲: 'a', 乙: 'b' }, '甲 · 乙')).toBe('a · b')
    expect(titleIn({ 甲: 'a' }, '甲 · 丙')).toBeUndefined()
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

/** Every text in a value, with the field that describes it. */
function textsIn(value: unknown, field: Field): [text: string, field: Field][] {
  if (typeof value === 'string') return [[value, field]]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field.items ?? {}))
  if (typeof value !== 'object' || value === null || value instanceof Blob) return []
  const fields = { ...Object.assign({}, ...(field.anyOf ?? []).map((one) => one.properties)), ...field.properties }
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, (fields as Record<string, Field>)[name] ?? {}))
}

let recorded: ReadonlyMap<string, Recorded>
let messages: Messages

beforeAll(async () => {
  const { answers, messages: came } = await record(operations, notifications) // rejects with the name of each request that is refused
  recorded = answers
  messages = came
}, 300_000)

describe('the message on the page of a notification', () => {
  it('is there for every notification, one for each kind, and was verified and decrypted by the receiver', () => {
    expect(notifications).toHaveLength(112)
    for (const { protocol, name, spec } of notifications) {
      const own = messages.get(`${protocol}/${name}`) ?? []
      expect(own, name).toHaveLength(spec.resource?.anyOf?.length ?? 1)
      for (const { event_type, resource, body } of own) {
        expect(protocol === 'v2' ? [`v2/${name}`] : spec.eventTypes, name).toContain(event_type)
        expect(Object.keys(resource as object).length, name).toBeGreaterThan(0)
        expect(body, name).toMatch(protocol === 'v2' ? /^<xml>/ : /"ciphertext":"/)
      }
    }
  })

  it('came from the emulator, for every event that it sends', () => {
    const sent = [...messages].filter(([, [first]]) => first?.isSent).map(([name]) => name)
    expect(sent).toEqual(
      expect.arrayContaining([
        'v3/TRANSACTION.SUCCESS',
        'v3/REFUND.SUCCESS',
        'v3/REFUND.ABNORMAL',
        'v3/MCHTRANSFER.BILL.FINISHED',
        'v3/PAYSCORE.USER_CONFIRM',
        'v3/PAYSCORE.USER_PAID',
        'v3/COMPLAINT.CREATE',
        'v3/COMPLAINT.STATE_CHANGE',
        'v3/PAYSCORE.USER_OPEN_SERVICE',
        'v3/PAYSCORE.USER_CLOSE_SERVICE',
        'v3/COUPON.SEND',
        'v3/COUPON.USE',
        'v3/PROFITSHARING.SUCCESS',
        'v3/SECURITY_ECHO.SUCCESS',
        'v2/transaction-success',
        'v2/combined-transactions-success',
        'v2/refund-processed',
        'v2/pap-contract-state-changed',
      ]),
    )
    for (const name of ['v3/PROFITSHARING.SUCCESS', 'v3/PROFITSHARING.RETURN']) {
      expect(messages.get(name)?.map(({ isSent }) => isSent)).toEqual([true, true])
    }
    const [share, back] = ['SUCCESS', 'RETURN'].map((end) => messages.get(`v3/PROFITSHARING.${end}`)?.[0]?.resource)
    expect([share, back]).toMatchObject([{ receiver: { amount: 100 } }, { receiver: { amount: 10 } }])
  })

  it('has the fields that the page describes, no others, and no labels in place of values', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    const problems = notifications.flatMap(({ protocol, name, spec }) =>
      (messages.get(`${protocol}/${name}`) ?? []).flatMap(({ resource }, index) => {
        if (protocol === 'v2') return []
        const kind = spec.resource?.anyOf?.[index] ?? spec.resource ?? {}
        const isRight = ajv.validate(closed(kind), resource)
        return [...(isRight ? [] : [`${name}: ${ajv.errorsText()}`]), ...placeholdersIn(kind, resource, name)]
      }),
    )
    expect(problems).toEqual([])
  })

  it('is printed on the page as it came', () => {
    const pages = emitWebhookPages(notifications, messages)
    for (const [name, own] of messages) {
      const printed = [...(pages.get(`${name}.md`) ?? '').matchAll(/^```json\n(.*?)\n```$/gms)].map(
        ([, json]) => json ?? '',
      )
      const shown = printed.map((json) => JSON.parse(json) as object)
      for (const { resource } of own) {
        const keys = Object.keys(resource as object)
        expect(
          shown.some((one) => Object.keys(one).join() === keys.join()),
          name,
        ).toBe(true)
      }
    }
  })
})

describe('the example on a page', () => {
  it('is there for every operation, and was accepted by the emulator with the status of the spec', () => {
    expect([...recorded.keys()].toSorted()).toEqual(
      operations.map(({ method, template }) => `${method} ${template}`).toSorted(),
    )
    for (const { method, template, spec } of operations) {
      const { status } = recorded.get(`${method} ${template}`) ?? {}
      expect(status, `${method} ${template}`).toBe(
        spec.response['x-redirect'] ? 302 : (spec.response['x-status'] ?? 200),
      )
    }
  })

  it('is printed as it was sent, and its answer as it came', () => {
    const pages = emitPages(operations, recorded)
    for (const operation of operations) {
      const { method, template } = operation
      const example = recorded.get(`${method} ${template}`)
      const page = pages.get(`${template}.md`) ?? ''
      for (const { code } of callForms(operation, example?.options)) expect(page).toContain(code)
      const [, printed] = new RegExp(`\\n## ${method} .*?\\n### 应答示例\\n(.*?)\\n### `, 's').exec(page) ?? []
      const [, json] = /```json\n(.*?)\n```/s.exec(printed ?? '') ?? []
      const { data } = example ?? {}
      if (typeof data !== 'object' || data === null || data instanceof Uint8Array) continue
      expect(Object.keys(JSON.parse(json ?? '{}')), `${method} ${template}`).toEqual(Object.keys(data))
      for (const [name, value] of Object.entries(JSON.parse(json ?? '{}'))) {
        const came = (data as Record<string, unknown>)[name]
        if (typeof value === 'string' && value.endsWith('…'))
          expect(came).toMatch(value.slice(0, -1).replace(/[^\w]/g, '.'))
        else if (typeof came !== 'object') expect(value).toBe(came)
      }
    }
  })

  it('holds values, not what their fields are called', () => {
    const labels = operations.flatMap(({ method, template, spec }) =>
      textsIn(recorded.get(`${method} ${template}`)?.options, spec.request)
        .filter(
          ([text, { description, enum: listed, const: only }]) => text === description && !listed && only === undefined,
        )
        .map(([text]) => `${method} ${template}: ${text}`),
    )
    expect(labels).toEqual([])
  })

  it('has amounts that add up and addresses that WeChat Pay takes', () => {
    const { options = {} } = recorded.get('POST v3/refund/domestic/refunds') ?? {}
    const { amount } = options.json as { amount: { refund: number; total: number } }
    expect(amount.refund).toBeLessThanOrEqual(amount.total)
    const all = JSON.stringify([...recorded.values()].map((one) => one.options))
    for (const [, url] of all.matchAll(/"notify_url":"([^"]*)"/g)) expect(url).toMatch(/^https:\/\/[^?#]+$/)
  })
})

describe('the links to the official manual', () => {
  const lists = [...site.values()].flatMap((page) => [...page.matchAll(/^- (.*?文档：)(\[.*)$/gm)])
  const linksIn = (text: string) => [...text.matchAll(/\[([^\]]+)\]\((https:[^)]+)\)/g)]

  it('have titles that differ by more than a number', () => {
    for (const [, manual = '', links = ''] of lists) {
      const [titled = ''] = links.split('；另有同名页面')
      const titles = linksIn(titled).map(([, title = '']) => title.replace(/[（(]\d+[）)]$/, ''))
      expect([...new Set(titles)], manual + links).toEqual(titles)
    }
  })

  it('say by their number alone where nothing tells two pages apart', () => {
    for (const [, , links = ''] of lists) {
      const [, rest = ''] = links.split('；另有同名页面，区别未注明：')
      for (const [, number = '', url = ''] of linksIn(rest)) expect(url).toContain(number)
    }
    const all = linksIn(lists.map(([, , links]) => links).join('\n'))
    const rest = linksIn(lists.map(([, , links = '']) => links.split('区别未注明：')[1] ?? '').join('\n'))
    expect(all.length).toBeGreaterThan(2000)
    expect(rest.length / all.length).toBeLessThan(0.07)
  })

  it('have the product that a page is for: by its address in the old manual, by its number in the new ones', () => {
    const bills = site.get('/openapi/v2/pay/downloadbill') ?? ''
    expect(bills).toContain(
      '[下载对账单（付款码支付）](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6)',
    )
    expect(bills).toContain('[下载对账单（小程序支付）](https://pay.weixin.qq.com/doc/v2/merchant/4011941399)')
    expect(bills).toContain('[下载对账单（微信车主服务）](https://pay.weixin.qq.com/doc/v2/merchant/4011985427)')
    const orders = site.get('/openapi/v3/global/transactions/id/{transaction_id}') ?? ''
    expect(orders).toContain('（JSAPI支付）](https://pay.weixin.qq.com/doc/global/v3/zh/4012354480)')
    const stores = site.get('/openapi/v3/merchant-store/stores') ?? ''
    expect(stores).toContain('（普通商户）](https://pay.weixin.qq.com/doc/v3/merchant/4014085766)')
    expect(stores).toContain('（普通服务商）](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)')
  })
})

describe('the error codes of an operation', () => {
  const named = (name: string) => operations.find(({ template, method }) => `${method} ${template}` === name)
  const codesOf = (name: string) => {
    const operation = named(name)
    const { rows = [], general = [] } = operation ? errorsOf(operation) : {}
    return [...rows, ...general].map(([, code]) => code)
  }

  const ownOf = (name: string) => named(name)?.spec['x-errors']?.codes.map(({ code }) => code) ?? []

  it('are its own: an order has others than a refund, and a query than both', () => {
    expect(codesOf('POST v3/pay/transactions/native')).toEqual(
      expect.arrayContaining(['OUT_TRADE_NO_USED', 'ORDER_CLOSED', 'SIGN_ERROR', 'SYSTEM_ERROR']),
    )
    expect(codesOf('POST v3/refund/domestic/refunds')).toEqual(
      expect.arrayContaining(['NOT_ENOUGH', 'USER_ACCOUNT_ABNORMAL', 'RESOURCE_NOT_EXISTS']),
    )
    expect(codesOf('POST v3/refund/domestic/refunds')).not.toContain('OUT_TRADE_NO_USED')
    expect(codesOf('GET v3/pay/transactions/id/{transaction_id}')).not.toContain('OUT_TRADE_NO_USED')
  })

  it('are described for what most merchants call', () => {
    const undescribed = COMMON.filter((name) => !named(name)?.spec['x-errors'])
    expect(undescribed).toEqual([])
  })

  it('are each on the page once, with a cause and a cure', () => {
    for (const operation of operations) {
      const { template, method } = operation
      const page = site.get(`/openapi/${template}`) ?? ''
      const own = page.split(/^## /m).find((part) => part.startsWith(`${method} `)) ?? ''
      const { rows, general } = errorsOf(operation)
      for (const [status, code, cause, cure, isExtra] of [...rows, ...general]) {
        const star = isExtra ? ' \\*' : ''
        const shown = `${template.startsWith('v2/') ? '' : `${status} `}\`${code}\`${star}`
        expect(own.split(`\n| ${shown} | ${cause} | ${cure} |`).length, `${method} ${template} ${code}`).toBe(2)
        expect(cause === '' || cure === '', `${method} ${template} ${code}`).toBe(false)
      }
    }
  })

  it('stand apart from those that any operation answers with, and say who lists them', () => {
    const sectionOf = (method: string, template: string) => {
      const part = (site.get(`/openapi/${template}`) ?? '').split(/^## /m).find((one) => one.startsWith(`${method} `))
      return part?.split('### 错误码\n')[1]?.split('\n### ')[0]?.split('各接口通用的错误码') ?? []
    }
    const [own = '', general = ''] = sectionOf('POST', 'v3/pay/transactions/native')
    expect(own).toContain('本接口特有的错误码，见于官方文档')
    expect(own).toContain('`OUT_TRADE_NO_USED`')
    expect(own).not.toContain('`SIGN_ERROR`')
    expect(general).toContain('`SIGN_ERROR`')
    expect(general).not.toContain('`OUT_TRADE_NO_USED`')
    const [unknown = ''] = sectionOf('GET', 'v3/realname/verify')
    expect(unknown.trim()).toMatch(
      /^本接口特有的错误码未知，以官方文档为准。\n\n供参考：APIv3 的 GET 接口中常见的错误码：\n/,
    )
    expect(unknown.trim()).toMatch(/\n\n表中没有的错误码按 HTTP 状态码处理：.+。$/)
    for (const operation of operations) {
      const { template, method } = operation
      const { from, rows } = errorsOf(operation)
      const [text = ''] = sectionOf(method, template)
      expect(text, `${method} ${template}`).toContain(
        from === undefined ? '未知' : rows.length > 0 ? '错误码，' : '没有',
      )
    }
  })

  it('are those of its product where its own are not known, or those of its verb, and never the general ones again', () => {
    const kin = kinOf(operations)
    const codesNear = (name: string) => {
      const operation = named(name)
      const { count, rows = [] } = (operation && kin(operation)) ?? {}
      return { isProduct: count !== undefined, codes: rows.map(([, code]) => code) }
    }
    const plan = codesNear('POST v3/payscore/plan/payscore-plans')
    expect(plan.isProduct).toBe(true)
    expect(plan.codes).toEqual(expect.arrayContaining(['INVALID_ORDER_STATE', 'ORDER_DONE']))
    const refund = codesNear('POST v3/global/refunds') // `v3/global` holds many products
    expect(refund.isProduct).toBe(false)
    expect(refund.codes).not.toContain('ORDER_DONE') // which pay score lists on dozens of pages, and nobody else
    for (const operation of operations) {
      const { from, general } = errorsOf(operation)
      const near = kin(operation)
      if (from !== undefined) expect(near).toBeUndefined()
      const spellings = [...(near?.rows ?? []), ...general].map(([, code]) => code.replaceAll('_', ''))
      const name = `${operation.method} ${operation.template}`
      if (near) expect(new Set(spellings).size, name).toBe(spellings.length)
      const page = site.get(`/openapi/${operation.template}`) ?? ''
      for (const [, code, cause, cure] of near?.rows ?? []) {
        expect(page, name).toContain(`\`${code}\` | ${cause} | ${cure} |`)
        expect(cause === '' || cure === '', `${name} ${code}`).toBe(false)
      }
    }
  })

  it('are those of the operation that they are like, with its own beside them', () => {
    const operation = named('GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}')
    const { like = '' } = operation?.spec['x-errors'] ?? {}
    const { rows = [] } = operation ? errorsOf(operation) : {}
    expect(rows.map(([, code]) => code)).toEqual(expect.arrayContaining([...ownOf(like), 'FREQUENCY_LIMIT_EXCEED']))
    expect(ownOf(like)).not.toContain('FREQUENCY_LIMIT_EXCEED')
  })

  it('are not described twice, and a reference to others leads to some', () => {
    const { spec, template } = named('GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}') ?? {}
    if (!spec || !template) throw new Error('no such operation')
    const listed = spec['x-errors']
    expect(lintErrors(spec, template)).toEqual([])
    const wrong = (change: object) =>
      lintErrors({ ...spec, 'x-errors': { from: 'manual', codes: [], ...listed, ...change } }, template)
    expect(wrong({ like: 'GET v3/realname/verify' })).toEqual([
      'x-errors.like: GET v3/realname/verify has no `x-errors`',
    ])
    expect(wrong({ codes: [{ status: 400, code: 'PARAM_ERROR' }] })).toEqual([
      'x-errors.PARAM_ERROR: any operation may answer with it',
    ])
    const [theirs] = named(listed?.like ?? '')?.spec['x-errors']?.codes ?? []
    expect(wrong({ codes: [theirs] })).toEqual([`x-errors.${theirs?.code}: stands in ${listed?.like} already`])
  })

  it('complete in the editor', () => {
    const known = ['types/core.d.ts', 'types/error-codes.d.ts'].map((file) => readFileSync(file, 'utf8')).join('\n')
    const codes = operations.flatMap((operation) => {
      const { rows, general } = errorsOf(operation)
      return [...rows, ...general].map(([, code]) => code)
    })
    expect([...new Set(codes)].filter((code) => !known.includes(`  | '${code}'\n`))).toEqual([])
  })
})

describe('the examples', () => {
  it('have values that a merchant would send, and none that stands for one', () => {
    const texts = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value]
    const meaningless = operations.filter(({ spec }) => texts(sampleOf(spec.request)).includes('example'))
    expect(meaningless.map(({ method, template }) => `${method} ${template}`)).toEqual([])
  })

  it('tell numbers of one name apart by what the manual calls them', () => {
    const text = (name: string, description: string) => sampleOf({ type: 'string', description }, name)
    expect(text('serial_no', '平台证书序列号')).toMatch(/^[0-9A-F]{40}$/)
    expect(text('sp_serial_no', '接入方请求流水号')).toBe('S20260520001')
    expect(text('cert_no', '证件号码')).toMatch(/^\d{17}X$/)
    expect(text('name', '风险名称')).not.toBe(text('name', '姓名'))
    expect(text('qualifications', '特殊资质图片')).not.toMatch(/^http/) // an id that an upload has given
    expect(text('image_url', '商品图URL')).not.toBe(text('notify_url', '通知地址'))
  })
})

describe('the search', () => {
  const guides: Guide[] = readGuides()
  const pages = indexOf(operations, notifications, guides)
  let text: SiteText

  beforeAll(async () => {
    text = textFor(pages, operations, notifications, guides, await createRender())
  })

  const found = (query: string, whole = true) =>
    search(query, pages, whole ? text : undefined, false).map(({ page, anchor }) => {
      return `${pages.entries[page]?.[0]}${anchor ? `#${anchor}` : ''}`
    })

  it('answers before the fields and the guides are loaded', () => {
    expect(found('退款', false).slice(0, 6)).toContain('/openapi/v3/refund/domestic/refunds')
  })

  it('puts what most merchants use before its twins', () => {
    const refunds = found('申请退款').filter((address) => address.startsWith('/openapi/'))
    expect(refunds[0]).toBe('/openapi/v3/refund/domestic/refunds')
    const transfers = found('商家转账').filter((address) => address.startsWith('/openapi/'))
    expect(transfers.slice(0, 4)).toContain('/openapi/v3/fund-app/mch-transfer/transfer-bills')
    expect(found('native')[0]).toBe('/openapi/v3/pay/transactions/native')
    expect(found('JSAPI下单')[0]).toBe('/openapi/v3/pay/transactions/jsapi')
  })

  it('finds guides by their titles, their headings and what stands in them', () => {
    expect(found('错误处理')[0]).toBe('/guide/errors')
    for (const word of ['ProxyAgent', 'TypeScript']) {
      expect(
        found(word).filter((address) => address.startsWith('/guide/')),
        word,
      ).not.toEqual([])
    }
  })

  it('finds any part of a Chinese title, and none with another word', () => {
    expect(found('商户退款单号')).not.toEqual([])
    expect(found('商户退款单号的月亮')).toEqual([])
  })

  it('finds a field by its beginning, by any later word, and in all spellings', () => {
    for (const query of ['out_trade_no', 'trade_no', 'out-trade-no', 'outTradeNo']) {
      expect(found(query), query).toContain('/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}')
    }
    expect(found('rade_no')).toEqual([])
  })

  it('finds a path by its parts, and a notification by its type', () => {
    expect(found('refund/domestic')[0]).toBe('/openapi/v3/refund/domestic/refunds')
    expect(found('TRANSACTION.SUCCESS')[0]).toBe('/webhook/v3/TRANSACTION.SUCCESS')
  })

  it('puts the operation first for an English word in the English frame, and finds plurals by singulars', () => {
    const { titles } = readEnglish()
    const english = {
      ...pages,
      entries: pages.entries.map(([address, title, verbs, business, marks]): Entry => {
        return [address, titleIn(titles, title) ?? title, verbs, business, marks, title]
      }),
    }
    const first = (query: string) => english.entries[search(query, english, text, true)[0]?.page ?? -1]?.[0]
    expect(first('refund')).toBe('/openapi/v3/refund/domestic/refunds')
    expect(first('transfer')).toBe('/openapi/v3/fund-app/mch-transfer/transfer-bills')
    expect(first('profit sharing')).toBe('/openapi/v3/profitsharing/orders')
    expect(first('申请退款')).toBe('/openapi/v3/refund/domestic/refunds')
    expect(first('proxy')).toBe('/en/guide/proxies')
    expect(first('TypeScript')).toBe('/en/guide/quick-start')
  })

  it('finds an operation by a path with values in it, as it stands in a log', () => {
    const query = '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}'
    for (const path of [
      'v3/pay/transactions/out-trade-no/1217752501',
      '/v3/pay/transactions/out-trade-no/A_b-1?mchid=1900000109',
    ]) {
      expect(found(path)[0], path).toBe(query)
      expect(found(`https://api.mch.weixin.qq.com/${path.replace(/^\//, '')}`)[0], path).toBe(query)
      expect(found(`GET ${path}`)[0], path).toBe(query)
    }
    expect(found('v3/pay/transactions/out-trade-no/1217752501/clase')).toEqual([])
  })

  it('finds an error code where it is explained: that of all operations in the guide, any other on the pages that have it', () => {
    for (const query of ['SIGN_ERROR', '签名错误']) expect(found(query)[0], query).toBe('/guide/errors')
    expect(found('OUT_TRADE_NO_USED')[0]).toBe('/openapi/v3/pay/transactions/jsapi')
    expect(found('NOT_ENOUGH')).toContain('/openapi/v3/refund/domestic/refunds')
  })

  it('knows the other names of what the site describes', () => {
    for (const query of ['回调', 'webhook', 'callback']) expect(found(query)[0], query).toBe('/guide/notifications')
    expect(found('沙箱')[0]).toBe('/guide/gateway')
    expect(found('查单')[0]).toBe('/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}')
  })

  it('finds what a word was meant to be, where nothing has the word itself', () => {
    expect(meantBy('refnud', pages, text)).toBe('refund')
    expect(meantBy('profitsharng orders', pages, text)).toBe('profitsharing order') // without its plural, as it is compared
    expect(meantBy('out_trade_on', pages, text)).toBe('out_trade_no')
    expect(meantBy('SIGN_EROR', pages, text)).toBe('sign_error')
    for (const query of ['xyzzyq', '退宽', 'abc', '']) expect(meantBy(query, pages, text), query).toBeUndefined()
  })

  it('puts the notification of a success before those of failures', () => {
    const hooks = found('退款').filter((address) => address.startsWith('/webhook/'))
    expect(hooks.slice(0, 3)).toEqual(['SUCCESS', 'ABNORMAL', 'CLOSED'].map((kind) => `/webhook/v3/REFUND.${kind}`))
  })

  it('takes at most 20 ms for a query', () => {
    const begin = process.cpuUsage() // of this process alone, whatever else the machine does
    for (const query of ['退款', 'out_trade_no', '商家转账 查询', 'refund', 'a']) search(query, pages, text, false)
    const { user, system } = process.cpuUsage(begin)
    expect((user + system) / 1000 / 5).toBeLessThan(20)
  })
})
