import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSequence } from '../../docs/.vitepress/sequence.js'
import { commands } from '../../packages/emulator/lib/operator/commands.js'
import { blocksOf, pages, twinOf } from './guides/blocks.js'

/** What a merchant does, a guide each. */
const TASKS = [
  ...['native', 'jsapi', 'h5', 'app', 'codepay', 'refunds', 'profit-sharing', 'transfers', 'pay-score', 'coupons'],
  ...['reconciliation', 'complaints', 'onboarding', 'k12'],
]
/** How it is built into a program. */
const TECHNIQUES = ['retries', 'proxies', 'nestjs', 'serverless', 'several-merchants']

/** The headings that each of them has, in this order, beside its own. */
const SECTIONS = {
  zh: [/^流程$/, /通知/, /^常见错误$/, /^失败处理$/, /^在模拟网关上试用$/],
  en: [/^What happens$/, /[Nn]otification/, /^Mistakes$/, /^When it fails$/, /^Try it on the emulator$/],
} as const

const proseOf = (page: string) =>
  readFileSync(page, 'utf8')
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/<!-- generated:.*?<!-- end of generated -->/gs, '')
const headingsOf = (page: string) =>
  [...proseOf(page).matchAll(/^(#+) (.*)$/gm)].map(([, level = '', text = '']) => ({ level, text }))
const diagramsOf = (page: string) => blocksOf(page, 'mermaid').map(({ code }) => readSequence(code))

test.for([...TASKS, ...TECHNIQUES].flatMap((name) => [`docs/guide/${name}.md`, `docs/guide/${name}.en.md`]))(
  '%s says what happens, in a diagram and in code, what is notified, what goes wrong, what to do then, and how to try it',
  (page) => {
    const headings = headingsOf(page).map(({ text }) => text)
    const wanted = SECTIONS[page.endsWith('.en.md') ? 'en' : 'zh']
    const places = wanted.map((pattern) => headings.findIndex((text) => pattern.test(text)))
    expect(places, headings.join(' · ')).not.toContain(-1)
    const [what = 0, notified = 0, ...rest] = places
    expect([what, ...rest]).toEqual([what, ...rest].toSorted((a, b) => a - b))
    expect(notified).toBeGreaterThan(what)
    expect(diagramsOf(page)).toHaveLength(1)
    expect(blocksOf(page, 'ts').length).toBeGreaterThan(0)
  },
)

/** The last section but the references. */
const trialOf = (page: string) =>
  readFileSync(page, 'utf8').split(/^## (?:Try it on the emulator|在模拟网关上试用)\n/m)[1] ?? ''

test('what a guide has to try is a program, whose name and command stand above it', () => {
  const found = pages.flatMap((page) => {
    const name = page.replace(/^.*\//, '').replace(/(?:\.en)?\.md$/, '')
    const [said = '', program] = trialOf(page).split('```ts\n')
    return program === undefined ? [] : [{ page, isSaid: said.includes(`\`npx tsx ${name}.mts\``) }]
  })
  expect(found.length).toBe(2 * (TASKS.length + TECHNIQUES.length - 1)) // that of NestJS is an application
  expect(found.filter(({ isSaid }) => !isSaid)).toEqual([])
})

test('the codes and states that a guide names are in the spec, and its commands in the emulator', () => {
  const spec = readdirSync('spec', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join('spec', name), 'utf8'))
    .join('\n')
  const wordsOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, word = '']) => word)
  const unknown = TASKS.flatMap((name) => [`docs/guide/${name}.md`, `docs/guide/${name}.en.md`]).flatMap((page) => {
    const codes = wordsOf(proseOf(page), /`([A-Z][A-Z_]+[A-Z])`/g).filter((code) => !spec.includes(`"${code}"`))
    const commanded = wordsOf(trialOf(page).replaceAll(/^```.*?^```$/gms, ''), /`(?!wechatpay-)([a-z]+(?:-[a-z]+)+)`/g)
    return [...codes, ...commanded.filter((name) => !commands.has(name))].map((one) => `${page}: ${one}`)
  })
  expect(unknown).toEqual([])
})

test('each guide says the same in both languages: headings, diagrams, links, and what it names in code', () => {
  for (const page of pages.filter((name) => twinOf(name) !== name && !/\.en\.md$|README\.zh/.test(name))) {
    const twin = twinOf(page)
    expect(shapeOf(twin), twin).toEqual(shapeOf(page))
  }
})

/** What does not depend on the language. */
function shapeOf(page: string) {
  const prose = proseOf(page)
  const links = [...prose.matchAll(/\]\(([^)#\s]+)/g)].map(([, to = '']) =>
    to.replace(/(?:\.en|\.zh-CN)?(?:\.md)?$/, ''),
  )
  const names = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.match(/[A-Za-z_$][\w$.-]*/g) ?? [])
  return {
    headings: headingsOf(page).map(({ level }) => level),
    diagrams: diagramsOf(page).map(({ participants, messages }) => ({
      participants: participants.length,
      messages: messages.map(({ text: _, ...ends }) => ends),
    })),
    links: links.toSorted(),
    names: [...new Set(names)].filter((name) => !PLACEHOLDERS.has(name)).toSorted(),
  }
}

/** Words for what a reader puts in, which each language has for itself. */
const PLACEHOLDERS = new Set(['name', 'value', 'METHOD', 'path', 'file', 'serial', 'wechatpay_'])

test('a diagram that Mermaid would read otherwise is refused', () => {
  const diagram = 'sequenceDiagram\n  participant shop\n  participant WeChat Pay\n  shop->>WeChat Pay: pays\n'
  expect(readSequence(diagram)).toEqual({
    participants: ['shop', 'WeChat Pay'],
    messages: [{ from: 0, to: 1, text: 'pays', arrives: true }],
  })
  expect(readSequence(diagram.replace('->>', '-x')).messages[0]?.arrives).toBe(false)
  for (const [right, wrong] of [
    ['shop->>', 'shoq->>'],
    ['pays', 'pays; ships'],
    ['->>', '-->'],
    ['sequenceDiagram', 'flowchart'],
  ] as const) {
    expect(() => readSequence(diagram.replace(right, wrong))).toThrow(/^(?:not a message|a diagram begins)/)
  }
})
