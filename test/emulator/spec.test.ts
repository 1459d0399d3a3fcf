import { expect, test } from 'vitest'
import { operations } from 'wechatpay-chain/protocol'
import { isDeprecated, propertiesOf, Refusal, readOperations, strictRequest } from 'wechatpay-chain-emulator/spec'

const spec = readOperations()

test('a program finds the operation behind a path, with its variables decoded', () => {
  expect(spec.find('GET', '/v3/pay/transactions/id/a%20b')).toEqual([
    {
      name: 'GET v3/pay/transactions/id/{transaction_id}',
      method: 'GET',
      template: 'v3/pay/transactions/id/{transaction_id}',
      variables: { transaction_id: 'a b' },
    },
  ])
})

test('a program learns which methods a path takes, and which path there is none of', () => {
  const refused = (method: string, path: string) => {
    try {
      return spec.find(method, path)
    } catch (error) {
      return error
    }
  }
  const other = refused('POST', '/v3/certificates')
  expect(other).toBeInstanceOf(Refusal)
  expect(other).toMatchObject({ status: 405, message: 'this path takes GET, not POST' })
  expect(refused('GET', '/v3/certificate')).toMatchObject({ status: 404, message: 'no operation has this path' })
})

test('a program reads what the file of each operation says', () => {
  for (const name of operations) expect(spec.read(name).title, name).not.toBe('')
  expect(isDeprecated(spec.read('GET v3/certificates'))).toBe(false)
  expect(() => spec.read('PATCH v3/certificates')).toThrow('no such file')
})

test('a program completes the fields of a request, and its schema refuses others', () => {
  const { request } = spec.read('POST v3/pay/transactions/native')
  expect(Object.keys(propertiesOf(request.properties?.json ?? {}))).toContain('out_trade_no')
  expect(strictRequest(request)).toMatchObject({ properties: { json: { additionalProperties: false } } })
})
