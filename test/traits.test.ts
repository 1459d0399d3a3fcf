import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expand, variablesOf } from '../lib/call/template.js'
import { toCall } from '../lib/call/to-call.js'
import { traits as heads } from '../lib/generated/traits.js'
import { rowsUnder } from '../lib/pipeline/trait-rows.js'
import { findTraits } from '../lib/pipeline/traits.js'
import type { Method, Traits } from '../types/core.js'

const traits = Object.fromEntries(Object.keys(heads).flatMap((head) => [...(rowsUnder(head) ?? [])]))

/** Every operation of the spec, as its file name says it. */
const operations = readdirSync('spec', { recursive: true, encoding: 'utf8' })
  .map((file) => /^(v[23]\/.+)\.(get|post|put|patch|delete)\.json$/.exec(file.replaceAll('\\', '/')))
  .flatMap((match) => (match ? [[`${match[2]}`.toUpperCase() as Method, `${match[1]}`] as const] : []))

function find(method: Method, template: string, variables: Record<string, string> = {}): Traits {
  const call = toCall(method, template, variables)
  return findTraits(call, expand(template, call.variables, call.subject))
}

function filled(template: string): Record<string, string> {
  return Object.fromEntries(variablesOf(template).map((name, index) => [name, `id${index}`]))
}

describe('the traits of an operation', () => {
  it('are found however its path is written', () => {
    expect(operations.length).toBeGreaterThan(5)
    for (const [method, template] of operations) {
      const wanted = traits[`${method} ${template}`] ?? {}
      const operation = `${method} ${template}`
      expect(find(method, template, filled(template)), operation).toEqual(wanted)
      const literal = template.replaceAll('{empty}', '').replace(/\{[^}]+\}/g, 'id0')
      expect(find(method, literal), `${method} ${literal}`).toEqual(wanted)
      const renamed = template.replace(/\{(?!empty)([^}]+)\}/g, '{_$1}')
      expect(find(method, renamed, filled(renamed)), `${method} ${renamed}`).toEqual(wanted)
    }
  })

  it('are those of no other method', () => {
    const template = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
    expect(find('PATCH', template, filled(template))).not.toEqual({})
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) {
      expect(find(method, template, filled(template))).toEqual({})
    }
  })

  it('are none for a path that the spec does not know', () => {
    for (const path of [
      'v3/unknown',
      'v3',
      'v3/certificates/x',
      'v3/offlinefacemch/organizations/o/users/out-user-id',
    ]) {
      expect(find('PATCH', path)).toEqual({})
    }
  })

  it('are none for a path that goes further, and for one that ends in a slash', () => {
    const path = 'v3/offlinefacemch/organizations/o/users/out-user-id/u'
    expect(find('PATCH', path)).not.toEqual({})
    expect(find('PATCH', `${path}/x`)).toEqual({})
    expect(find('PATCH', `${path}/{empty}`)).toEqual({})
  })

  it('are not borrowed by a value that holds slashes', () => {
    expect(find('PATCH', 'v3/offlinefacemch/{x}', { x: 'organizations/o/users/out-user-id/u' })).toEqual({})
  })

  it('name the path of an operation with capitals, which a chain spells in kebab-case', () => {
    const path = 'v2/secapi/mch/addInstitutionsub'
    expect(find('POST', 'v2/secapi/mch/add-institutionsub')).toMatchObject({ ...find('POST', path), path })
    expect(find('POST', path)).not.toHaveProperty('path')
  })
})
