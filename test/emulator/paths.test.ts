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

  test.each(['/pay/unifiedorder', '/v2/pay/unifiedorder'])(
    'of APIv2 (%s) say that they are not played',
    async (target) => {
      const headers = { 'Content-Type': 'text/xml', Accept: undefined, Authorization: undefined }
      const { status, json } = await send(stage.emulator, { method: 'POST', target, body: '<xml></xml>', headers })
      expect({ status, code: json.code }).toEqual({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
      expect(json.message).toBe('this path belongs to APIv2, which the emulator does not support yet')
    },
  )

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
      detail: { field: 'applyment_id', location: 'path', issue: 'must be number' },
    })
  })
})
