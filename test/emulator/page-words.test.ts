import { expect, test } from 'vitest'
import { FAULTS } from '../../packages/emulator/lib/faults/answers.js'
import { DELIVERY_FAULTS } from '../../packages/emulator/lib/faults/deliveries.js'
import { commands } from '../../packages/emulator/lib/operator/commands.js'
import { mistakesOf } from '../../packages/emulator/lib/operator/mistakes.js'
import { choicesIn, shownFields } from '../../packages/emulator/lib/page/browser/choices.js'
import { labelOf, plainTitleOf } from '../../packages/emulator/lib/page/browser/labels.js'
import { translate } from '../../packages/emulator/lib/page/browser/translate.js'
import { states } from '../../packages/emulator/lib/stories/index.js'

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
