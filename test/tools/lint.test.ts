import { describe, expect, it } from 'vitest'
import { lint } from '../../tools/lint.js'
import { type Field, type Operation, readSpec } from '../../tools/spec.js'

const TEMPLATE = 'v3/lamps/{lamp_id}'
const FILE = `spec/${TEMPLATE}.post.json`

const right: Operation['spec'] = {
  title: '开灯',
  business: ['灯'],
  references: ['https://pay.weixin.qq.com/doc'],
  request: {
    type: 'object',
    properties: {
      lamp_id: { type: 'string', description: '灯' },
      json: { type: 'object', properties: { owner: { type: 'string', 'x-encrypted': 'platform' } } },
    },
    required: ['lamp_id'],
  },
  response: { type: 'null', 'x-status': 204 },
}

function lintOne(spec: object, template = TEMPLATE, method = 'POST'): string[] {
  const file = `spec/${template}.${method.toLowerCase()}.json`
  return lint([{ file, template, method, spec: spec as Operation['spec'] }]) // wrong specs are the point
}

function withField(name: string, field: object): object {
  const json: Field = { type: 'object', properties: { [name]: field } }
  return { ...right, request: { ...right.request, properties: { ...right.request.properties, json } } }
}

describe('lint', () => {
  it('has nothing to say of the spec as it is, nor of the right file that the wrong ones below differ from', () => {
    expect(lint(readSpec())).toEqual([])
    expect(lintOne(right)).toEqual([])
  })

  it('names file and field of an unknown keyword', () => {
    expect(lintOne(withField('owner', { type: 'string', maxLenght: 3 }))).toEqual([
      `${FILE}: request.properties.json.properties.owner: unknown keyword \`maxLenght\``,
    ])
    expect(lintOne({ ...right, titel: '' })).toEqual([`${FILE}: the file: unknown keyword \`titel\``])
  })

  it('names a value that the dialect does not know', () => {
    expect(lintOne(withField('owner', { type: 'string', 'x-encrypted': 'platfrom' }))).toEqual([
      `${FILE}: request.properties.json.properties.owner.x-encrypted: must be equal to one of the allowed values (platform, merchant, apiv3, apiv2, bank-transfer)`,
    ])
  })

  it('wants every path variable described and required', () => {
    const problem = `${FILE}: request.lamp_id: a path variable must be described and required`
    expect(lintOne({ ...right, request: { type: 'object', properties: {} } })).toEqual([problem])
    expect(lintOne({ ...right, request: { ...right.request, required: [] } })).toEqual([problem])
  })

  it('wants no property in a request that is neither a path variable nor an option', () => {
    const properties = { ...right.request.properties, lamp: { type: 'string' } }
    expect(lintOne({ ...right, request: { ...right.request, properties } })).toEqual([
      `${FILE}: request.lamp: neither a path variable nor an option`,
    ])
  })

  it('wants an official page, or the reason why there is none', () => {
    expect(lintOne({ ...right, references: [] })).toEqual([
      `${FILE}: references: at least one official page, or \`unreferenced\` with the reason`,
    ])
    expect(lintOne({ ...right, references: [], unreferenced: 'the manual has no page' })).toEqual([])
  })

  it('refuses a path variable with the name of an option', () => {
    const request = { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] }
    expect(lintOne({ ...right, request }, 'v3/lamps/{query}')).toEqual([
      'spec/v3/lamps/{query}.post.json: request.query: reserved: an option of every call has this name',
    ])
  })

  it('refuses a segment that no chain reaches', () => {
    const request = { type: 'object', properties: {} }
    expect(lintOne({ ...right, request }, 'v3/lamps/then')).toEqual([
      'spec/v3/lamps/then.post.json: the segment `then` is reserved, no chain reaches it',
    ])
  })

  it('refuses names that two operations would share', () => {
    const spec = { ...right, request: { type: 'object', properties: {} } }
    const twin = (template: string): Operation => ({
      file: `spec/${template}.post.json`,
      template,
      method: 'POST',
      spec,
    })
    expect(lint([twin('v3/lamps/on-off'), twin('v3/lamps/onOff')])).toEqual([
      'spec/v3/lamps/onOff.post.json: `v3/lamps/onOff` and `v3/lamps/on-off` collide in the name onOff',
      'spec/v3/lamps/onOff.post.json: `v3/lamps/onOff` and `v3/lamps/on-off` collide in the name OnOff',
    ])
    expect(lint([twin('v3/lamps/on-off'), twin('v3/lamps/on_off')])).toEqual([])
  })

  it('refuses a body of a GET, two bodies, and encryption where it cannot be', () => {
    const request = { type: 'object', properties: { json: { type: 'object', properties: {} } } }
    expect(lintOne({ ...right, request }, 'v3/lamps', 'GET')).toEqual([
      'spec/v3/lamps.get.json: request.json: GET has no body',
    ])
    expect(lintOne(withField('owner', { type: 'integer', 'x-encrypted': 'platform' }))).toEqual([
      `${FILE}: request.json.owner: only a string can be encrypted`,
    ])
    const response = { type: 'object', properties: { owner: { type: 'string', 'x-encrypted': 'platform' } } }
    expect(lintOne({ ...right, response })).toEqual([
      `${FILE}: response.owner: x-encrypted \`platform\` has no place here (merchant, apiv3, apiv2, bank-transfer)`,
    ])
  })
})
