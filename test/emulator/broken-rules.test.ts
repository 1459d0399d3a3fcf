import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { strictRequest } from '../../packages/emulator/lib/spec/strict-request.js'
import { translate, translateForTerminal } from '../../packages/emulator/lib/words/translate.js'
import { createAjv } from '../../packages/emulator/lib/world/ajv.js'
import { brokenRule } from '../../packages/emulator/lib/world/broken-rule.js'

/** How the value breaks the rule. */
function said(schema: object, value: unknown): string {
  const ajv = createAjv({ verbose: true, strictTypes: false })
  const validate = ajv.compile(schema)
  expect(validate(value)).toBe(false)
  return brokenRule(validate.errors?.[0] as Parameters<typeof brokenRule>[0])
}

/** By keyword: a schema, a value that breaks it, and what is said of that. */
const RULES: Readonly<Record<string, readonly (readonly [rule: unknown, value: unknown, en: string, zh: string])[]>> = {
  type: [
    ['integer', 1.5, 'must be an integer, not a fraction', '须为整数，而不是小数'],
    ['integer', '1', 'must be an integer, not a string', '须为整数，而不是字符串'],
    ['string', 123, 'must be a string, not a number', '须为字符串，而不是数字'],
    ['object', [], 'must be an object, not an array', '须为对象，而不是数组'],
    ['array', {}, 'must be an array, not an object', '须为数组，而不是对象'],
    ['boolean', null, 'must be a boolean, not null', '须为布尔值，而不是null'],
    [['string', 'integer'], true, 'must be a string or an integer, not a boolean', '须为字符串或整数，而不是布尔值'],
    [['integer', 'string'], {}, 'must be an integer or a string, not an object', '须为整数或字符串，而不是对象'],
  ],
  enum: [[['A', 'B'], 'C', 'must be one of the allowed values: A, B', '须为以下值之一：A, B']],
  const: [['GZIP', 'ZIP', 'must be `GZIP`', '须为 `GZIP`']],
  minLength: [[6, '12', 'must have at least 6 characters, and has 2', '不得少于 6 个字符，实为 2 个']],
  maxLength: [[2, '茶茶🍵', 'must have at most 2 characters, and has 3', '不得超过 2 个字符，实为 3 个']],
  maxUtf8Bytes: [[5, '茶茶', 'must have at most 5 bytes of UTF-8, and has 6', '不得超过 5 字节（UTF-8），实为 6 字节']],
  maxJsonLength: [
    [
      5,
      { a: 12 },
      'must have at most 5 characters as JSON text, and has 8',
      '作为 JSON 文本不得超过 5 个字符，实为 8 个',
    ],
  ],
  minimum: [[1, 0, 'must be at least 1, and is 0', '不得小于 1，实为 0']],
  maximum: [[3, 4, 'must be at most 3, and is 4', '不得大于 3，实为 4']],
  pattern: [
    ['^[0-9A-Za-z_\\-|*]+$', 'a b', 'must have letters, digits and _ - | * alone', '只能包含字母、数字与 _ - | *'],
    ['^[0-9A-Za-z]+$', 'a-b', 'must have letters and digits alone', '只能包含字母与数字'],
  ],
  format: [
    [
      'date-time',
      'tomorrow',
      'must be in RFC 3339, like 2026-05-20T13:29:35+08:00',
      '须遵循 RFC 3339 标准格式，例如 2026-05-20T13:29:35+08:00',
    ],
  ],
}

test.each(Object.entries(RULES).flatMap(([keyword, cases]) => cases.map((one) => [keyword, ...one] as const)))(
  'a value that breaks %s %j is told what is wrong and the limit, in both languages: %j',
  (keyword, rule, value, en, zh) => {
    expect(said({ [keyword]: rule }, value)).toBe(en)
    expect(translate(en)).toBe(zh)
  },
)

test('the terminal says in Chinese what is wrong with a fault, whatever it begins with', () => {
  const unknown = 'the parameter `fault` must be one of the allowed values: a, b'
  for (const [en, zh] of [
    [`error: fault: ${unknown}`, '错误：故障：参数 `fault` 须为以下值之一：a, b'],
    [`fault: ${unknown}`, '故障：参数 `fault` 须为以下值之一：a, b'],
    [
      'error: no operation `v3/none`; name it as the manual does: `POST v3/a`, or `v3/b`',
      '错误：没有接口 `v3/none`，请按官方文档书写：`POST v3/a`，或 `v3/b`',
    ],
  ] as const) {
    expect(translateForTerminal(en)).toBe(zh)
  }
})

/** Keywords that put others together: what is said is that of one of those, or of a missing or unknown field. */
const STRUCTURE = new Set([
  ...['properties', 'required', 'items', 'additionalProperties', 'unevaluatedProperties'],
  ...['anyOf', 'allOf', 'if', 'then', 'else', 'description', 'title', 'examples', 'default', 'notifyUrl'],
])

test('every rule of every request of the spec has words', () => {
  const keywords = new Set<string>()
  const walk = (schema: unknown) => {
    if (Array.isArray(schema)) return schema.forEach(walk)
    if (typeof schema !== 'object' || schema === null) return
    for (const [keyword, below] of Object.entries(schema)) {
      keywords.add(keyword)
      if (keyword === 'properties') Object.values(Object(below)).forEach(walk)
      else if (keyword !== 'enum') walk(below)
    }
  }
  const files = readdirSync('spec', { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /^v\d.*\.json$/.test(name))) {
    const { request } = JSON.parse(readFileSync(`spec/${file}`, 'utf8'))
    if (request) walk(strictRequest(request))
  }
  expect([...keywords].filter((keyword) => !STRUCTURE.has(keyword) && !Object.hasOwn(RULES, keyword))).toEqual([])
  expect(keywords.size).toBeGreaterThan(10)
})
