import { describe, expect, test } from 'vitest'
import { contradictions, type Evidence, readFacts } from '../../tools/facts.js'
import { type Field, type Operation, readNotifications, readSpec } from '../../tools/spec.js'

const evidence = readFacts()

describe('what independent sources say', () => {
  test('stands in the spec, field by field', () => {
    expect(contradictions(evidence, readSpec(), readNotifications())).toEqual([])
  })

  test('is of operations that there are', () => {
    const known = new Set([
      ...readSpec().map(({ method, template }) => `${method} ${template}`),
      ...readNotifications().map(({ protocol, name }) => `EVENT ${protocol}/${name}`),
    ])
    const unknown = evidence.filter(({ name, facts }) => facts.length > 0 && !known.has(name))
    expect(unknown.map(({ name }) => name)).toEqual([])
    expect(new Set(evidence.map(({ name }) => name)).size).toBe(evidence.length)
  })
})

describe('whoever changes a field against its evidence', () => {
  const json: Field = {
    type: 'object',
    properties: {
      store: {
        type: 'object',
        properties: { id: { type: 'string', maxLength: 32 }, name: { type: 'string' } },
        required: ['id'],
      },
      state: { type: 'string', enum: ['PAID', 'OPEN'] },
      time: { type: 'string', format: 'date-time' },
      list: { type: 'array', items: { type: 'object', properties: { secret: { type: 'string' } } } },
    },
    anyOf: [
      { type: 'object', properties: { mchid: { type: 'string' } }, required: ['mchid'] },
      { type: 'object', properties: { sp_mchid: { type: 'string' } }, required: ['sp_mchid'] },
    ],
  }
  const response: Field = { type: 'object', properties: { username: { type: 'string', 'x-encrypted': 'merchant' } } }
  const operation: Operation = {
    file: 'spec/v3/x.post.json',
    template: 'v3/x',
    method: 'POST',
    spec: { title: '', business: [], references: [], request: { type: 'object', properties: { json } }, response },
  }
  const told = (part: string, field: string, fact: string): string[] => {
    const known: Evidence = { name: 'POST v3/x', sources: ['manual'], facts: [{ part, field, fact, source: 'manual' }] }
    return contradictions([known], [operation], [])
  }

  test.each([
    ['body', 'store.name', 'optional', 'required'],
    ['body', 'store.id', 'required', 'optional'],
    ['body', 'mchid', 'optional', 'required'],
    ['body', 'mchid / sp_mchid', 'alternative', 'required'],
    ['body', 'list[].secret', 'present', 'absent'],
    ['body', 'list[].other', 'absent', 'present'],
    ['body', 'store.id', 'maxLength 32', 'maxLength 33'],
    ['body', 'state', 'values PAID', 'values PAID|LOST'],
    ['body', 'state', 'type string', 'type integer'],
    ['body', 'time', 'date-time', 'absent'],
    ['response', 'username', 'encrypted', 'absent'],
  ])('is told: %s %s is %s, not %s', (part, field, right, wrong) => {
    expect(told(part, field, right)).toEqual([])
    expect(told(part, field, wrong)).toEqual([`POST v3/x: ${part} ${field}: ${wrong}, says manual`])
  })
})
