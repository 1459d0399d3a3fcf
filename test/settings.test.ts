import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, createClient, platformCertificates } from '../lib/index.js'
import { createPaysign } from '../lib/paysign.js'
import { createReceiver } from '../lib/receiver.js'
import { nearest } from '../lib/settings/nearest.js'
import { readSettings, settingsOf } from '../lib/settings/read-settings.js'
import { SETTINGS } from '../lib/settings/table.js'
import type { Factory } from '../types/core.js'
import { APIV3_KEY, caught, expectNoSecret, type Platform, startPlatform } from './fixtures/platform.js'

const FACTORIES = {
  client: createClient,
  receiver: createReceiver,
  paysign: createPaysign,
  certificates: platformCertificates,
} as unknown as Record<Factory, (config: unknown) => unknown> // wrong configurations are what is tested

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.close())

/** A configuration that a factory takes. */
function right(factory: Factory): Record<string, unknown> {
  const { mchid, serial, privateKey, certs } = platform.config
  const all = { mchid, serial, privateKey, certs, apiv3Key: APIV3_KEY, appid: 'wx1', apiv2Key: 'hush-apiv2-key' }
  return Object.fromEntries(Object.entries(all).filter(([name]) => settingsOf(factory).has(name)))
}

/** The error of a factory that is given these settings, after a look for keys in it. */
async function refusal(factory: Factory, config: unknown): Promise<ConfigError> {
  const error = await caught(() => FACTORIES[factory](config))
  expect(error).toBeInstanceOf(ConfigError)
  expectNoSecret(error, platform.keyLines)
  return error as ConfigError // the line above the last has looked
}

describe.each(Object.keys(FACTORIES) as Factory[])('the settings of %s', (factory) => {
  it('are taken when they are right', () => {
    expect(() => FACTORIES[factory](right(factory))).not.toThrow()
    expect(readSettings(factory, right(factory)).problems).toEqual([])
  })

  it('are all reported at once, a line each, when several are wrong', async () => {
    const error = await refusal(factory, { ...right(factory), brand_id: 7, now: 0, serial: '37:75', mchid: undefined })
    expect(error.problems.map(({ name }) => name)).toEqual(['serial', 'brand_id', 'now'])
    expect(error.message.split('\n')).toEqual([
      expect.stringMatching(/: 3 settings are wrong:$/),
      ...error.problems.map(({ problem }) => problem),
    ])
    expect(error.problems[0]).toEqual({
      name: 'serial',
      problem: expect.stringMatching(/^`serial` must be the serial of the merchant API certificate.*API安全/),
      where: '账户中心 → API安全 → 商户API证书 → 管理证书',
    })
  })

  it('that are one mistake make that sentence the whole message', async () => {
    const error = await refusal(factory, { ...right(factory), now: 0 })
    expect(error.message).toBe('`now` must be a function that returns milliseconds')
    expect(error.problems).toEqual([{ name: 'now', problem: error.message, where: undefined }])
  })

  it('that are unknown are refused with the nearest spelling', async () => {
    const error = await refusal(factory, { ...right(factory), Mch_Id: '1', privatKey: 'hush' })
    expect(error.problems).toEqual([
      {
        name: 'Mch_Id',
        problem: expect.stringMatching(/^unknown setting `Mch_Id`; known: .*`mchid`\?$/),
        where: undefined,
      },
      { name: 'privatKey', problem: expect.stringMatching(/Did you mean `privateKey`\?$/), where: undefined },
    ])
    const [strange] = (await refusal(factory, { ...right(factory), kitten: 1 })).problems
    expect(strange?.problem).toMatch(/^unknown setting `kitten`; known: mchid, serial, [^?]*$/)
  })

  it('are read as own properties: what all objects inherit is no setting', async () => {
    const inherited = Object.create({ ...right(factory), now: 0 })
    if (factory === 'paysign') expect(() => FACTORIES[factory](inherited)).not.toThrow()
    else expect((await refusal(factory, inherited)).problems.length).toBeGreaterThan(0)
    const polluted = Object.prototype as { now?: unknown }
    polluted.now = 0
    try {
      expect(() => FACTORIES[factory](right(factory))).not.toThrow()
    } finally {
      delete polluted.now
    }
  })

  it('cannot be a string, null or nothing', async () => {
    for (const config of ['hush', null, undefined]) {
      expect((await refusal(factory, config)).message).toMatch(/^\w+ takes a configuration object$/)
    }
  })

  it('are each checked: a symbol is right for none of them', async () => {
    for (const name of settingsOf(factory).keys()) {
      const { problems } = await refusal(factory, { ...right(factory), [name]: Symbol('wrong') })
      expect(problems.map((problem) => problem.name)).toContain(name)
    }
  })
})

describe('the platform keys', () => {
  it('that are wrong are all named', async () => {
    const certs = { PUB_KEY_7: 'x', [platform.config.serial]: 'y', PUB_KEY_ID_0114232134912410000000000000: 'z' }
    const { problems } = await refusal('client', { ...right('client'), certs })
    expect(problems.map(({ name }) => name)).toEqual(Object.keys(certs).map((id) => `certs["${id}"]`))
    const where = problems.map((problem) => problem.where)
    expect(new Set(where)).toEqual(new Set(['账户中心 → API安全 → 微信支付公钥']))
  })

  it('of a keyring of certificates are called by the name of its setting', async () => {
    const error = await refusal('certificates', { ...right('certificates'), publicKeys: {} })
    expect(error.message).toMatch(/^`publicKeys` is empty/)
  })
})

describe('a configuration of paysign', () => {
  it('may be that of the client, so that one object serves all factories', () => {
    const { mchid, serial, privateKey, certs } = platform.config
    const shared = { mchid, serial, privateKey, certs, apiv3Key: APIV3_KEY }
    for (const make of [createClient, createReceiver, createPaysign]) expect(() => make(shared)).not.toThrow()
  })
})

describe('the nearest name', () => {
  const known = Object.keys(SETTINGS)
  it.each([
    ['apiV3Key', 'apiv3Key'],
    ['api_v3_key', 'apiv3Key'],
    ['brandId', 'brand_id'],
    ['timout', 'timeout'],
    ['maxResponsSize', 'maxResponseSize'],
    ['onincident', 'onIncident'],
  ])('to %s is %s', (name, wanted) => {
    expect(nearest(name, known)).toBe(wanted)
  })

  it.each(['kitten', 'x', '', 'secret', 'n'.repeat(100_000)])('to another word is none', (name) => {
    expect(nearest(name, known)).toBeUndefined()
  })
})
