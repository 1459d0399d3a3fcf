import fc from 'fast-check'
import { expect } from 'vitest'
import { readXml, signV2, verifyV2, writeXml } from '../../lib/protocol.js'
import { createReceiver } from '../../lib/receiver.js'
import { APIV2_KEY } from '../v2/stage.js'
import { fuzz, mutants, seedsOf } from './run.js'

const FIELDS = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  out_trade_no: '1',
  total_fee: '88',
  attach: 'a<b>&]]>',
}
const genuine = writeXml({ ...FIELDS, sign: signV2(FIELDS, APIV2_KEY) })

fuzz(
  'a document is read or refused with a SyntaxError; what is read is text, and can be written and read again',
  fc.record({ text: mutants([genuine, ...seedsOf('xml')]) }),
  async ({ text }) => {
    let fields: ReturnType<typeof readXml>
    try {
      fields = readXml(text)
    } catch (error) {
      return expect(error).toBeInstanceOf(SyntaxError)
    }
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
    expect(readXml(writeXml(fields))).toStrictEqual(fields)
  },
)

const receiver = createReceiver({ apiv2Key: APIV2_KEY, dedupe: false, onIncident: () => undefined })

fuzz(
  'a notification that differs from a signed one reaches the code only with the fields that were signed',
  fc.record({ text: mutants([genuine]) }),
  async ({ text }) => {
    let resource: unknown
    const { status } = await receiver.respond({ headers: {}, body: text }, (notification) => {
      resource = notification.resource
    })
    expect([200, 401]).toContain(status)
    expect(resource !== undefined).toBe(status === 200)
    if (resource === undefined) return
    const { $n: _, ...arrived } = resource as Record<string, unknown>
    expect(verifyV2(arrived, APIV2_KEY, 'MD5')).toBe(true)
    expect(arrived).toMatchObject(FIELDS)
  },
)
