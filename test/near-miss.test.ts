import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expand } from '../lib/call/template.js'
import { toCall } from '../lib/call/to-call.js'
import { operations } from '../lib/generated/operations.js'
import { traits as heads } from '../lib/generated/traits.js'
import { refuseNearMiss } from '../lib/pipeline/near-miss.js'
import { rowsUnder } from '../lib/pipeline/trait-rows.js'
import { type Platform, startPlatform } from './fixtures/platform.js'

const traits = Object.fromEntries(Object.keys(heads).flatMap((head) => [...(rowsUnder(head) ?? [])]))

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const PATH = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const USER = { organization_id: 'o1', out_user_id: 'u1', json: { user_name: '张三' } }
const { json } = USER

describe('a sensitive field', () => {
  const send = (template: string, verb = 'patch', options: object = USER) => {
    const node = platform.client().chain(template) as unknown as Record<string, (options: object) => Promise<object>>
    return (node[verb] as (options: object) => Promise<object>)(options) // each has every verb
  }

  it('is encrypted where the path is the one of the spec', async () => {
    await send(PATH)
    expect(platform.only().body.toString()).not.toContain('张三')
  })

  it.each([
    ['a slash at its end', `${PATH}/{empty}`, 'patch', USER],
    ['another verb', PATH, 'post', USER],
    ['a capital letter', PATH.replace('users', 'Users'), 'patch', USER],
    ['an encoded slash', 'v3/offlinefacemch%2Forganizations/o1/users/out-user-id/u1', 'patch', { json }],
    ['double encoding', 'v3/offlinefacemch/organizations/o1/users/out%252Duser-id/u1', 'patch', { json }],
    ['a path parameter', 'v3/offlinefacemch/organizations/o1/users;x/out-user-id/u1', 'patch', { json }],
    ['a dot behind a segment', 'v3/offlinefacemch/organizations/o1/users./out-user-id/u1', 'patch', { json }],
    ['an encoded blank at its end', 'v3/offlinefacemch/organizations/o1/users%20/out-user-id/u1', 'patch', { json }],
    ['an encoded NUL at its end', 'v3/offlinefacemch/organizations/o1/users%00/out-user-id/u1', 'patch', { json }],
    ['a capital letter beside an id with a slash', PATH.replace('v3', 'V3'), 'patch', { ...USER, out_user_id: 'a/b' }],
  ])('does not leave in plaintext because the path has %s', async (_, template, verb, options) => {
    const error = await platform.refusal(send(template, verb, options))
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect(error.message).toContain(`PATCH ${PATH}`)
    expect(error.message).toMatch(/`encrypt: false`.*nothing was sent$/)
    expect(platform.requests).toHaveLength(0)
    await send(template, verb, { ...options, encrypt: false })
    expect(platform.only().body.toString()).toContain('张三')
  })

  it('of a path whose slash at the end is missing is kept back too', async () => {
    const error = await platform.refusal(send('v3/applyment4sub/applyment', 'post', { json: { a: 1 } }))
    expect(error.message).toContain('nearly POST v3/applyment4sub/applyment/{empty}')
    await send('v3/applyment4sub/applyment/{empty}', 'post', { json: { a: 1 } })
    platform.only()
  })

  it('is no concern of a call without a body, nor of a path that differs by a letter', async () => {
    await send(PATH, 'delete', { organization_id: 'o1', out_user_id: 'u1' })
    await send(PATH.replace('users', 'user'), 'patch')
    expect(platform.requests).toHaveLength(2)
  })
})

describe('every operation of the spec', () => {
  const body = { json: { name: 'x' } }
  const call = (operation: string, template: string) => {
    const [method = ''] = operation.split(' ')
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').filter((name) => name !== 'empty')
    const variables = Object.fromEntries(names.map((name) => [name, 'x1']))
    return toCall(method as 'POST', template, { ...variables, ...(method === 'GET' ? {} : body) })
  }
  const templateOf = (operation: string) => operation.split(' ')[1] ?? ''
  const check = (operation: string, template: string) => {
    const made = call(operation, template)
    refuseNearMiss(made, expand(template, made.variables, made.subject))
  }

  it('without sensitive fields may be called', () => {
    const plain = operations.filter((operation) => !traits[operation]?.encrypt && !/ v2\//.test(operation))
    expect(plain.length).toBeGreaterThan(900)
    for (const operation of plain) expect(() => check(operation, templateOf(operation)), operation).not.toThrow()
  })

  it('with sensitive fields in its body is refused in capitals, and with another slash at its end', () => {
    const sensitive = Object.entries(traits).filter(
      ([operation, { encrypt = [] }]) => encrypt.some((path) => !path.startsWith('query.')) && !/ v2\//.test(operation),
    )
    expect(sensitive.length).toBeGreaterThan(90)
    for (const [operation] of sensitive) {
      const template = templateOf(operation)
      const slashed = template.endsWith('/{empty}') ? template.slice(0, -'/{empty}'.length) : `${template}/{empty}`
      const capital = template.replace(/[a-z]+(?![^{]*\})/g, (word) => word.toUpperCase())
      for (const near of [slashed, capital]) expect(() => check(operation, near), near).toThrow('`encrypt: false`')
    }
  })
})
