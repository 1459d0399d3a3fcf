import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contradictions, type Evidence, readFacts } from '../../tools/facts.js'
import { readNotApplied } from '../../tools/not-applied.js'
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

describe('a statement that is not applied', () => {
  test('is one that the spec contradicts, so that none stays listed once it holds', () => {
    const rejected = readNotApplied()
    const facts = rejected.flatMap((one) => one.facts)
    expect(facts.length).toBeGreaterThan(1_000)
    expect(contradictions(rejected, readSpec(), readNotifications())).toHaveLength(facts.length)
  })

  test('does not stand among those that hold', () => {
    const linesOf = (all: readonly Evidence[]) =>
      all.flatMap(({ name, facts }) => facts.map(({ part, field, fact }) => `${name} ${part} ${field} ${fact}`))
    const applied = new Set(linesOf(evidence))
    expect(linesOf(readNotApplied()).filter((line) => applied.has(line))).toEqual([])
  })

  test.each([
    ['stricter', undefined],
    ['strict', 'not-applied.tsv:2: `strict` is no reason'],
  ])('has a reason that is explained: %s', (reason, problem) => {
    const root = mkdtempSync(join(tmpdir(), 'not-applied-'))
    writeFileSync(join(root, 'not-applied.tsv'), `POST v3/x\n\tbody\ta\trequired\tSKIT\t${reason}\n`)
    const read = () => readNotApplied(root)
    if (problem) expect(read).toThrow(problem)
    else expect(read()).toMatchObject([{ name: 'POST v3/x', facts: [{ field: 'a', reason: 'stricter' }] }])
    rmSync(root, { recursive: true })
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
    ['response', 'username', 'encrypted', 'plain'],
  ])('is told: %s %s is %s, not %s', (part, field, right, wrong) => {
    expect(told(part, field, right)).toEqual([])
    expect(told(part, field, wrong)).toEqual([`POST v3/x: ${part} ${field}: ${wrong}, says manual`])
  })
})
