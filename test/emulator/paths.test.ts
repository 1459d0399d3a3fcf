import { describe, expect, test } from 'vitest'
import { callByName } from './call-by-name.js'
import { send, stageOfFile } from './stage.js'

const stage = stageOfFile()

const call = (name: string, options?: Readonly<Record<string, unknown>>) => callByName(stage.client, name, options)

describe('paths', () => {
  test('of a base URL that an operation has for itself are taken with it and without', async () => {
    const ask = async (target: string) => (await send(stage.emulator, { target })).status
    expect(await ask('/hk/v3/refunds/id/r1')).toBe(200)
    expect(await ask('/v3/refunds/id/r1')).toBe(200)
    expect(await ask('/global/v3/refunds/id/r1')).toBe(404)
    expect(await ask('/hk/v3/certificates')).toBe(404)
    expect(await ask('/hk/hk/v3/refunds/id/r1')).toBe(404)
  })

  test('of APIv2 are those of the manual, without the v2/ of this project', async () => {
    const headers = { 'Content-Type': 'text/xml', Accept: undefined, Authorization: undefined }
    const ask = async (target: string) =>
      (await send(stage.emulator, { method: 'POST', target, body: '<xml><a>1</a></xml>', headers })).text
    expect(await ask('/pay/unifiedorder')).toContain('`nonce_str` is missing')
    expect(await ask('/v2/pay/unifiedorder')).toContain('the URL of an operation of APIv2 does not begin with v2/')
  })

  test('that two parameters share are answered as the first of them', async () => {
    for (const name of ['applyment_id', 'business_code']) {
      const { status } = await call(`POST v3/apply4subject/applyment/{${name}}/cancel`, { [name]: '7' })
      expect(status).toBe(204)
      expect(stage.exchanges.at(-1)?.template).toBe('v3/apply4subject/applyment/{applyment_id}/cancel')
    }
  })

  test('with numbers in them are checked as numbers', async () => {
    const name = 'GET v3/ecommerce/applyments/{applyment_id}'
    expect((await call(name, { applyment_id: 2000002124775691 })).data).toMatchObject({
      applyment_id: 2000002124775691,
    })
    await expect(call(name, { applyment_id: 'x' })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'applyment_id', location: 'path', issue: 'must be an integer, not a string' },
    })
  })
})
