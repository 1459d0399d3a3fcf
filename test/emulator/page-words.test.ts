import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { FAULTS } from '../../packages/emulator/lib/faults/answers.js'
import { DELIVERY_FAULTS } from '../../packages/emulator/lib/faults/deliveries.js'
import { commands } from '../../packages/emulator/lib/operator/commands.js'
import { mistakesOf } from '../../packages/emulator/lib/operator/mistakes.js'
import { choicesIn, shownFields } from '../../packages/emulator/lib/page/browser/choices.js'
import { KINDS } from '../../packages/emulator/lib/page/browser/english-kinds.js'
import { labelOf, plainTitleOf } from '../../packages/emulator/lib/page/browser/labels.js'
import { states } from '../../packages/emulator/lib/stories/index.js'
import { chineseOf, translate } from '../../packages/emulator/lib/words/translate.js'

const CHINESE = /[一-鿿]/

test('each command, each of its parameters and each fault explains itself in Chinese', () => {
  const faults = [...FAULTS, ...DELIVERY_FAULTS]
  const inFaults = faults.flatMap(({ summary, parameters }) => [
    summary,
    ...Object.values(parameters as Record<string, { description: string }>).map(({ description }) => description),
  ])
  const inCommands = [...commands.values()].flatMap(({ name, summary, properties }) => [
    labelOf(name),
    summary,
    ...shownFields(properties, {}).flatMap(([, { description, choices }]) => (choices ? [] : (description ?? []))),
  ])
  const english = [...inFaults, ...inCommands].filter((text) => !CHINESE.test(translate(text)))
  expect(english).toEqual([])
})

test('each kind of ledger entry has an English name', () => {
  const root = fileURLToPath(new URL('../../packages/emulator/lib/stories', import.meta.url))
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const lines = [...code.matchAll(/\bkind(?:: | = )([^\n]*)/g)].map(([, line = '']) => line)
  const kinds = lines.flatMap((line) => [...line.matchAll(/'([一-鿿]+)'/g)].map(([, kind = '']) => kind))
  expect(new Set(kinds).size).toBeGreaterThan(14)
  expect(kinds.filter((kind) => !Object.hasOwn(KINDS, kind))).toEqual([])
})

test('each table with states has a Chinese title', () => {
  const titles = Object.keys(states).map(plainTitleOf)
  expect(titles.filter((title) => !CHINESE.test(translate(title)))).toEqual([])
})

test('what a client may have signed by mistake is said in Chinese, too', () => {
  const signed = { method: 'POST', target: '/v3/a%20b?c=1', timestamp: '1', nonce: 'n', body: '{"书":"/"}' }
  const mistakes = [...mistakesOf(signed, '127.0.0.1'), ...mistakesOf({ ...signed, body: '' }, '127.0.0.1')]
  const english = mistakes
    .flatMap(({ words, advice }) => [words, advice])
    .filter((text) => !CHINESE.test(translate(text)))
  expect(english).toEqual([])
})

/** Texts in calls that are no explanation by themselves. */
const PARTS = new Set([', and so is ', 'false schema', 'sign not match'])

/** The texts in a piece of a program, with `{}` for their values. */
function textsIn(code: string): string[] {
  const texts = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`((?:[^`\\]|\\.)*)`/g)]
  return texts.map(([, one, other, template]) => {
    return (one ?? other ?? template ?? '').replace(/\$\{[^}]*\}/g, '{}').replace(/\\(.)/g, '$1')
  })
}

/** What a call holds, from its first parenthesis to the last. */
function callAt(code: string, start: number): string {
  let depth = 1
  let end = start
  for (; depth > 0 && end < code.length; end += 1) {
    if (code[end] === '(') depth += 1
    if (code[end] === ')') depth -= 1
  }
  return code.slice(start, end)
}

test('whatever the emulator refuses, it says why in Chinese', () => {
  const root = fileURLToPath(new URL('../../packages/emulator/lib', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => {
    return file.endsWith('.ts') && !/^(?:page.browser|words|command)/.test(file)
  })
  const said = files.flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '')
    const calls = [...code.matchAll(/\b(?:new Refusal|invalidRequest|notFound|paramError)\(/g)]
    const held = calls.map(({ 0: name, index }) => callAt(code, index + name.length))
    const prepared = [...code.matchAll(/const (?:issue|message)\b[^=]*=([^;]*?)\n(?= *(?:const|if|return|throw|\}))/g)]
    const words = [...held.filter((call) => !/[一-鿿]/.test(call)), ...prepared.map(([, value = '']) => value)]
    return words.flatMap(textsIn).filter((text) => /[a-z]{2} /.test(text) && !CHINESE.test(text) && !PARTS.has(text))
  })
  expect(said.length).toBeGreaterThan(200)
  expect([...new Set(said)].filter((text) => !CHINESE.test(chineseOf(text.replaceAll('{}', '1')) ?? ''))).toEqual([])
})

test('values stand in a translated sentence as they are, also those that look like one', () => {
  expect(translate('answered 500; only 200 and 204 count as accepted')).toBe('应答 500；只有 200 与 204 视为接收成功')
  expect(translate('pay: no order with out_trade_no $& {} All; place it first')).toBe(
    'pay：没有 out_trade_no 为 $& {} All 的订单，请先下单',
  )
  expect(translate('pay: order {} is SUCCESS, so it cannot be paid')).toBe('pay：订单 {} 的状态为 SUCCESS，无法付款')
  expect(translate('`/amount/total` in the body is missing')).toBe('报文主体的 `/amount/total` 缺失')
  expect(translate('what nobody has translated')).toBe('what nobody has translated')
})

test('a form shows the parameters of the chosen fault alone', () => {
  const { properties } = commands.get('fault') ?? { properties: {} }
  const names = (fault: string) => shownFields(properties, { fault }).map(([name]) => name)
  expect([...choicesIn(properties).keys()]).toEqual(['fault'])
  expect(names('unsigned')).toEqual(['fault', 'operation', 'times'])
  expect(names('rate-limit')).toEqual(['fault', 'operation', 'times', 'retry_after'])
  expect(shownFields(properties, { fault: 'clock-skew' }).find(([name]) => name === 'seconds')?.[1]).toMatchObject({
    minimum: -31622400,
    default: 600,
  })
})
