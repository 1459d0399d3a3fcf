import { describe, expect, it } from 'vitest'
import { lint, lintNotifications } from '../../tools/lint.js'
import { type Field, type Notification, type Operation, readNotifications, readSpec } from '../../tools/spec.js'

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

  describe('of the kinds of error that united tables have', () => {
    const direct = { ...right, modes: ['direct', 'partner'] }
    const withJson = (json: object, spec: object = direct) => ({
      ...spec,
      request: { ...right.request, properties: { ...right.request.properties, json: { type: 'object', ...json } } },
    })
    const text = { type: 'string' }
    const numbers = { sp_mchid: text, mchid: text, lamp_no: text, out_lamp_no: text }

    it('refuses a number of a partner that a direct merchant would have to give', () => {
      const json = (required: string[]) => withJson({ properties: numbers, required })
      const needed = { ...json(['lamp_no']), request: { ...json(['lamp_no']).request, required: ['lamp_id', 'json'] } }
      expect(lintOne(needed)).toEqual([])
      expect(lintOne(json(['sp_mchid']))).toEqual([
        `${FILE}: request.json.required: a direct merchant has no \`sp_mchid\``,
        `${FILE}: request.json: optional, though it must hold something`,
      ])
      const partner = { ...right, modes: ['partner'] }
      const sub = { type: 'object', properties: { sub_mchid: text }, required: ['sub_mchid'] }
      expect(lintOne({ ...partner, response: sub })).toEqual([])
      expect(lintOne({ ...direct, response: sub })).toEqual([
        `${FILE}: response.required: a direct merchant has no \`sub_mchid\``,
      ])
      const explained = { ...sub, properties: { sub_mchid: { ...text, 'x-reason': 'the page says so' } } }
      expect(lintOne({ ...direct, response: explained })).toEqual([])
    })

    it("refuses a merchant's own number beside that of his partner", () => {
      const partner = { ...right, modes: ['partner'] }
      const response = { type: 'object', properties: numbers, required: ['mchid', 'sp_mchid'] }
      expect(lintOne({ ...partner, response: { ...response, required: ['mchid'] } })).toEqual([])
      expect(lintOne({ ...partner, response })).toEqual([
        `${FILE}: response.required: \`mchid\` is a direct merchant's, \`sp_mchid\` a partner's; nobody has both`,
      ])
    })

    it('takes both where they are modes that can be told apart', () => {
      const member = (mode: string, name: string) => ({
        type: 'object',
        properties: { [name]: text },
        required: [name],
        'x-mode': [mode],
      })
      const modal = (...anyOf: object[]) => {
        const spec = withJson({ properties: { lamp_no: text }, anyOf })
        return { ...spec, request: { ...spec.request, required: ['lamp_id', 'json'] } }
      }
      expect(lintOne(modal(member('direct', 'mchid'), member('partner', 'sp_mchid')))).toEqual([])
      expect(lintOne(modal(member('direct', 'mchid'), member('partner', 'mchid')))).toEqual([
        `${FILE}: request.json.anyOf: nothing tells \`partner\` from the first mode`,
      ])
      expect(lintOne(modal(member('direct', 'mchid'), { type: 'object', properties: { sp_mchid: text } }))).toEqual([
        `${FILE}: request.json.anyOf: modes stand with modes alone`,
      ])
    })

    it('refuses an alternative that is required all the same, or not described', () => {
      const oneOf = (names: string[], required: string[] = []) => {
        const spec = withJson({ properties: numbers, required, 'x-one-of': names.map((name) => [name]) })
        return { ...spec, request: { ...spec.request, required: ['lamp_id', 'json'] } }
      }
      expect(lintOne(oneOf(['lamp_no', 'out_lamp_no']))).toEqual([])
      expect(lintOne(oneOf(['lamp_no', 'out_lamp_no'], ['lamp_no']))).toEqual([
        `${FILE}: request.json.x-one-of: \`lamp_no\` is required, so it is no alternative`,
      ])
      expect(lintOne(oneOf(['lamp_no', 'out_lampno']))).toEqual([
        `${FILE}: request.json.x-one-of: \`out_lampno\` is not described`,
      ])
    })

    it('refuses an address for notifications in an answer', () => {
      const answer = (field: object) => ({ ...right, response: { type: 'object', properties: { notify_url: field } } })
      expect(lintOne(answer({ ...text, 'x-reason': 'it is what the operation is about' }))).toEqual([])
      expect(lintOne(answer(text))).toEqual([
        `${FILE}: response.notify_url: an answer does not repeat it; x-reason says why this one does`,
      ])
    })

    it('refuses a query that answers with the request', () => {
      const json = { properties: numbers, required: ['mchid'] }
      const request = { type: 'object', properties: { json: { type: 'object', ...json } }, required: ['json'] }
      const order = { ...right, request }
      const asked = { type: 'object', properties: { lamp_id: text }, required: ['lamp_id'] }
      const query = (properties: object) => ({
        ...right,
        request: asked,
        response: { type: 'object', ...json, properties },
      })
      const file = (spec: object, template: string, method: string): Operation => ({
        file: `spec/${template}.${method.toLowerCase()}.json`,
        template,
        method,
        spec: spec as Operation['spec'], // a wrong one is the point
      })
      const both = (properties: object) => [
        file(order, 'v3/lamps', 'POST'),
        file(query(properties), 'v3/lamps/{lamp_id}', 'GET'),
      ]
      expect(lint(both({ ...numbers, state: text }))).toEqual([])
      expect(lint(both(numbers))).toEqual([
        'spec/v3/lamps/{lamp_id}.get.json: response: the same object as the request of POST v3/lamps',
      ])
    })

    it('refuses an answer that is the request, unless it says so', () => {
      const echo = (response: object) => {
        const { request } = withJson({ properties: numbers })
        return { ...right, request, response: { type: 'object', properties: numbers, ...response } }
      }
      expect(lintOne(echo({ required: ['lamp_no'] }))).toEqual([])
      expect(lintOne(echo({ 'x-reason': 'the page says so' }))).toEqual([])
      expect(lintOne(echo({}))).toEqual([
        `${FILE}: response: the same object as the request; x-reason says who says so`,
      ])
      expect(lintOne(echo({ required: ['lamp_no'], 'x-reason': 'the page says so' }))).toEqual([
        `${FILE}: response: x-reason excuses nothing`,
      ])
    })

    it('refuses two queries of one thing that do not agree on a field', () => {
      const query = (name: string, state: object, required: string[] = []): Operation => ({
        file: `spec/v3/lamps/${name}/{${name}}.get.json`,
        template: `v3/lamps/${name}/{${name}}`,
        method: 'GET',
        spec: {
          ...right,
          request: { type: 'object', properties: { [name]: { type: 'string' } }, required: [name] },
          response: { type: 'object', properties: { state }, required },
        },
      })
      const [id, twin] = ['spec/v3/lamps/id/{id}.get.json', 'spec/v3/lamps/out-no/{out-no}.get.json']
      expect(lint([query('id', { ...text, maxLength: 9 }), query('out-no', { ...text, maxLength: 9 })])).toEqual([])
      expect(lint([query('id', { ...text, maxLength: 9 }), query('out-no', { ...text, maxLength: 8 })])).toEqual([
        `${id}: response.state: another \`maxLength\` than in ${twin}`,
      ])
      expect(lint([query('id', text), query('out-no', text, ['state'])])).toEqual([
        `${id}: response.state: another \`required\` than in ${twin}`,
      ])
    })

    it('refuses a count with decimals, but not a rate', () => {
      expect(lintOne(withField('lamps', { type: 'integer' }))).toEqual([])
      expect(lintOne(withField('lamp_rate', { type: 'number' }))).toEqual([])
      expect(lintOne(withField('lamps', { type: 'number', 'x-unit': 'yuan' }))).toEqual([])
      expect(lintOne(withField('lamps', { type: 'number' }))).toEqual([
        `${FILE}: request.json.lamps: a number of what is counted: \`integer\``,
      ])
    })

    it('refuses ciphertext that is not marked, unless it says why', () => {
      expect(lintOne(withField('encrypt_owner', { ...text, 'x-encrypted': 'platform' }))).toEqual([])
      expect(lintOne(withField('encrypt_owner', { ...text, 'x-reason': 'nobody says under which key' }))).toEqual([])
      expect(lintOne(withField('encrypt_owner', text))).toEqual([
        `${FILE}: request.json.encrypt_owner: ciphertext by its name: x-encrypted, or x-reason says why the client leaves it as it is`,
      ])
    })

    it('refuses a field whose example is only its label', () => {
      expect(lintOne(withField('remark', { ...text, description: '备注' }))).toEqual([])
      expect(lintOne(withField('remark', { ...text, description: '门店自取' }))).toEqual([
        `${FILE}: request.json.remark: its example is its label; tools/sample-texts.ts has examples`,
      ])
    })

    it('refuses a field of the brand API that is another one than in its twin', () => {
      const file = (template: string, owner: object): Operation => ({
        file: `spec/${template}.post.json`,
        template,
        method: 'POST',
        spec: { ...(withField('owner', owner) as Operation['spec']), response: right.response },
      })
      const both = (owner: object) =>
        [
          file('brand/marketing/product-coupon/{lamp_id}', owner),
          file('v3/marketing/partner/product-coupon/{lamp_id}', { ...text, enum: ['RED', 'BLUE'] }),
        ] as const
      expect(lint(both({ ...text, enum: ['RED', 'BLUE'], description: '灯主', maxLength: 9 }))).toEqual([])
      expect(lint(both({ ...text, enum: ['RED', 'GREEN'] }))).toEqual([
        'spec/brand/marketing/product-coupon/{lamp_id}.post.json: request.json.owner: another `enum` than in the operation of partners',
      ])
    })

    it('refuses an enumeration of one value that may be an example', () => {
      const one = { type: 'string', enum: ['RED'] }
      const problem = `${FILE}: request.json.owner: an enumeration of one value: \`const\` where there is no other, else x-open`
      expect(lintOne(withField('owner', one))).toEqual([problem])
      expect(lintOne(withField('owner', { ...one, enum: ['RED', 'BLUE'] }))).toEqual([])
      expect(lintOne(withField('owner', { ...one, 'x-open': true }))).toEqual([])
      expect(lintOne(withField('owner', { type: 'string', const: 'RED' }))).toEqual([])
    })

    it('refuses a required object that may be empty, unless it says why', () => {
      const lamp = { type: 'object', properties: { colour: text } }
      const required = (field: object) => ({
        ...right,
        response: { type: 'object', properties: { lamp: field }, required: ['lamp'] },
      })
      expect(lintOne(required({ ...lamp, required: ['colour'] }))).toEqual([])
      expect(lintOne(required({ ...lamp, 'x-reason': 'the page says so' }))).toEqual([])
      expect(lintOne(required(lamp))).toEqual([
        `${FILE}: response.lamp: required, and all its members are optional; x-reason says why`,
      ])
    })

    it('refuses modes that lack one that the manual has a page for', () => {
      const references = ['https://pay.weixin.qq.com/doc/v3/merchant/1', 'https://pay.weixin.qq.com/doc/v3/partner/2']
      expect(lintOne({ ...right, references, modes: ['direct', 'partner'] })).toEqual([])
      expect(lintOne({ ...right, references, modes: ['partner'] })).toEqual([
        `${FILE}: modes: \`direct\` is missing, though a page of /doc/v3/merchant/ is referred to`,
      ])
    })

    it('refuses a reason where there is nothing to excuse', () => {
      const lamp = { type: 'object', properties: { colour: text }, 'x-reason': 'the page says so' }
      const answer = (required: string[]) => ({
        ...right,
        response: { type: 'object', properties: { lamp }, required },
      })
      expect(lintOne(answer(['lamp']))).toEqual([])
      expect(lintOne(answer([]))).toEqual([`${FILE}: response.lamp: x-reason excuses nothing that stands here`])
    })

    it('refuses them in notifications too, but for the message that partners get', () => {
      const message = (resource: object, json: object = { type: 'object' }): Notification => {
        const about = { title: '灯亮', references: ['https://pay.weixin.qq.com/doc'], modes: ['direct', 'partner'] }
        const parts = { eventTypes: ['LAMP.ON'], resource, acknowledgement: { json } }
        const spec = { ...about, ...parts } as Notification['spec'] // a wrong one is the point
        return { file: 'spec/webhook/v3/LAMP.ON.json', protocol: 'v3', name: 'LAMP.ON', spec }
      }
      const ofPartner = { type: 'object', properties: { sp_mchid: text }, required: ['sp_mchid'] }
      const ofDirect = { type: 'object', properties: { mchid: text }, required: ['mchid'], 'x-variant': 'direct' }
      expect(lintNotifications(readNotifications())).toEqual([])
      expect(lintNotifications([message({ anyOf: [ofDirect, { ...ofPartner, 'x-variant': 'partner' }] })])).toEqual([])
      expect(lintNotifications([message(ofPartner)])).toEqual([
        'spec/webhook/v3/LAMP.ON.json: resource.required: a direct merchant has no `sp_mchid`',
      ])
      const ofDirectAlone = { anyOf: [ofDirect, { ...ofPartner, 'x-variant': 'street' }] }
      expect(lintNotifications([message(ofDirectAlone)])).toEqual([
        'spec/webhook/v3/LAMP.ON.json: resource.anyOf: no message for the mode `partner`',
      ])
      const example = { type: 'object', properties: { colour: { ...text, enum: ['RED'] } } }
      const isAnExample = 'an enumeration of one value: `const` where there is no other, else x-open'
      expect(lintNotifications([message(ofDirect, example)])).toEqual([
        `spec/webhook/v3/LAMP.ON.json: acknowledgement.json.colour: ${isAnExample}`,
      ])
      expect(lintNotifications([message(example)])).toEqual([
        `spec/webhook/v3/LAMP.ON.json: resource.colour: ${isAnExample}`,
      ])
    })

    it('refuses bounds that nothing could satisfy, or that are of the wrong type', () => {
      expect(lintOne(withField('owner', { type: 'string', pattern: '^[0-9]{4,6}$', maxLength: 6 }))).toEqual([
        `${FILE}: request.json.owner: no example fits; add one to tools/sample-texts.ts`,
      ])
      expect(lintOne(withField('owner', { type: 'string', pattern: '^[0-9]{4,32}$' }))).toEqual([])
      expect(lintOne(withField('owner', { type: 'string', pattern: '[0-9' }))).toEqual([
        `${FILE}: request.json.owner.pattern: no regular expression between ^ and $`,
      ])
      expect(lintOne(withField('owner', { type: 'integer', maxLength: 6 }))).toEqual([
        `${FILE}: request.json.owner: a length, or a pattern, of what is no text`,
      ])
      const jsonText = { type: 'object', properties: {}, maxLength: 6 }
      expect(lintOne(withField('owner', { ...jsonText, 'x-encoded': 'json' }))).toEqual([])
      expect(lintOne(withField('owner', jsonText))).toEqual([
        `${FILE}: request.json.owner: a length, or a pattern, of what is no text`,
      ])
      expect(lintOne(withField('owner', { type: 'string', minimum: 1 }))).toEqual([
        `${FILE}: request.json.owner: a bound of what is no number`,
      ])
    })
  })
})
