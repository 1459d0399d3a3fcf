import { Agent } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../lib/client/create-client.js'
import type { ClientCertificate, Transport, TransportRequest } from '../../types/core.js'
import { makeCertificate, makePair, type Pair, pkcs8 } from '../fixtures/keys.js'
import { caught, expectNoSecret, HUSH, MERCHANT_SERIAL } from '../fixtures/platform.js'
import { APIV2_KEY, openStage, type Stage } from './stage.js'

const MERCHANT = 'the merchant of the test'

let stage: Stage
let pair: Pair
let other: Pair
let ca: string
let cert: string
let url: string

beforeAll(async () => {
  ;[other, pair] = await Promise.all([makePair(), makePair()])
  ca = makeCertificate(other, MERCHANT_SERIAL, undefined, 'localhost')
  cert = makeCertificate(pair, MERCHANT_SERIAL, undefined, MERCHANT)
  stage = await openStage({ cert: ca, key: pkcs8(other.privateKey), ca })
  url = stage.url.replace('127.0.0.1', 'localhost')
})
beforeEach(() => stage.reset())
afterAll(() => stage.close())

const REFUND = { xml: { appid: 'wx1', out_trade_no: '1', out_refund_no: '2', total_fee: 1, refund_fee: 1 } } as const
const QUERY = { xml: { appid: 'wx1', out_trade_no: '1' } } as const

/** A client that trusts the test's own server. */
function clientWith(clientCertificate: ClientCertificate) {
  return stage.client({ baseUrl: url, clientCertificate })
}

describe('the merchant API certificate', () => {
  it.each<[string, () => ClientCertificate, string]>([
    ['as PEM', () => ({ cert, key: pkcs8(pair.privateKey), ca }), MERCHANT],
    ['as PKCS#12 with the merchant number as its passphrase', () => ({ pfx: P12, ca }), 'a merchant in a p12'],
    ['as PKCS#12 with a passphrase', () => ({ pfx: P12, passphrase: '1900000109', ca }), 'a merchant in a p12'],
  ])('%s is presented to the operation that asks for it', async (_, certificate, subject) => {
    const { data } = await clientWith(certificate()).v2.secapi.pay.refund.post(REFUND)
    expect(data.return_code).toBe('SUCCESS')
    expect(stage.only()).toMatchObject({ url: '/secapi/pay/refund', certificate: subject })
  })

  it('is never presented to another operation, and their sockets never mix', async () => {
    const plain = new Agent({ connect: { ca } })
    const certified = new Agent({ connect: { ca, cert, key: pkcs8(pair.privateKey) } })
    const settings = { baseUrl: url, dispatcher: plain, clientCertificate: { dispatcher: certified } }
    const client = createClient({ ...stage.config, ...settings })
    for (let round = 0; round < 3; round += 1) {
      await client.v2.secapi.pay.refund.post(REFUND)
      await client.v2.pay.orderquery.post(QUERY)
    }
    const seen = stage.requests.map((request) => [request.url, request.certificate])
    expect(seen).toEqual(
      [0, 1, 2].flatMap(() => [
        ['/secapi/pay/refund', MERCHANT],
        ['/pay/orderquery', undefined],
      ]),
    )
    const portsOf = (path: string) => stage.requests.filter((one) => one.url === path).map(({ port }) => port)
    expect(portsOf('/pay/orderquery').filter((port) => portsOf('/secapi/pay/refund').includes(port))).toEqual([])
    await Promise.all([client.close(), plain.close(), certified.close()])
  })

  it('has sockets of its own, which a call without it cannot use', async () => {
    const client = clientWith({ cert, key: pkcs8(pair.privateKey), ca })
    await client.v2.secapi.pay.refund.post(REFUND)
    await client.v2.secapi.pay.refund.post(REFUND)
    await client.v2.pay.orderquery.post(QUERY)
    expect(stage.requests.map(({ certificate }) => certificate)).toEqual([MERCHANT, MERCHANT, undefined])
    const [one, two, plain] = stage.requests.map(({ port }) => port)
    expect([one, two]).not.toContain(plain)
  })

  it('goes to a transport of the merchant’s own with the requests that need it', async () => {
    const seen: TransportRequest[] = []
    const transport: Transport = {
      send: async (request) => {
        seen.push(request)
        return { status: 200, headers: {}, body: Buffer.from('<xml><return_code>FAIL</return_code></xml>') }
      },
    }
    const key = pkcs8(pair.privateKey)
    const client = createClient({ ...stage.config, transport, clientCertificate: { cert, key } })
    await caught(client.v2.secapi.pay.refund.post(REFUND))
    await caught(client.v2.pay.orderquery.post(QUERY))
    expect(seen.map(({ clientCertificate }) => clientCertificate)).toEqual([{ cert, key }, undefined])
  })

  it.each<[string, () => ClientCertificate, RegExp]>([
    ['with the key of another', () => ({ cert, key: pkcs8(other.privateKey), ca }), /do not belong together/],
    ['with a wrong passphrase', () => ({ pfx: P12, passphrase: `${HUSH}!`, ca }), /the passphrase is wrong/],
    ['that is no PKCS#12', () => ({ pfx: Buffer.from(HUSH), ca }), /cannot be used/],
  ])('%s is refused before anything is sent', async (_, certificate, message) => {
    const error = await caught(clientWith(certificate()).v2.secapi.pay.refund.post(REFUND))
    expectNoSecret(error, [APIV2_KEY])
    expect(error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringMatching(message) })
    expect(stage.requests).toHaveLength(0)
  })

  it.each<[string, unknown, RegExp]>([
    ['text', 'apiclient_cert.pem', /must be an object/],
    ['a path', { cert: '/etc/cert.pem', key: '/etc/key.pem' }, /`clientCertificate.cert` must be the text of/],
    ['without a key', { cert: '-----BEGIN CERTIFICATE-----' }, /`clientCertificate.key` must be the text of/],
    ['of two kinds', { cert: 'a', key: 'b', pfx: new Uint8Array(1) }, /must be one of three/],
    ['of no kind', {}, /must be one of three/],
    ['with text for bytes', { pfx: HUSH }, /`clientCertificate.pfx` must be the bytes of/],
    ['with an unknown part', { pfx: new Uint8Array(1), password: HUSH }, /`clientCertificate.password` is unknown/],
    ['with a dispatcher that is none', { dispatcher: {} }, /`clientCertificate.dispatcher` must be a Dispatcher/],
  ])('given as %s is refused at once', async (_, clientCertificate, message) => {
    const error = await caught(() => createClient({ ...stage.config, clientCertificate: clientCertificate as never }))
    expectNoSecret(error)
    expect(error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringMatching(message) })
  })

  it('is refused beside a dispatcher that could not present it', async () => {
    const dispatcher = new Agent()
    const clientCertificate = { cert, key: pkcs8(pair.privateKey) }
    const error = await caught(() => createClient({ ...stage.config, dispatcher, clientCertificate }))
    expect(error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringContaining('{ dispatcher }') })
    await dispatcher.close()
  })
})

/** A throw-away certificate, packed by `openssl pkcs12 -export -passout pass:1900000109`: Node.js packs none. */
const P12 = Buffer.from(
  [
    'MIIEHAIBAzCCA9IGCSqGSIb3DQEHAaCCA8MEggO/MIIDuzCCAnIGCSqGSIb3DQEHBqCCAmMwggJfAgEAMIICWAYJKoZIhvcNAQcBMFcGCSqGSI',
    'b3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAgvORMO1i1TqgICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEJcwiUgcZJEnnPgYtRkQZaKA',
    'ggHwFVMzsd2GTYHgsO9K2glbHwhqkPM9WS44Fs0Tpcn+LWQ59tqCXonLs9JrCoPhbZP29oKAtvjbQJGIBny/yW2O/J6DfNJsFssaC9TKtXxVKG',
    'noP/glvmioGi+X7Are30A6JR259YWT/jjkakp1g4gOAwlly2uervTX5e1aogkb+13Qxg9qs7wi0UJK3+txtwFTLVLmLmEenXybUaoH20S0XCx5',
    'knNuD6amvpXa0rm773fkAnYTD2ipFN0EMKba7XdGcK6djSuJqvh5+BzCH6Sv29BPJrjauIV7JqsX3LXz4Gft6T/a26kOCXbABfkokaj4nT+ynP',
    '8KO7f20MarjV4T7K60wxmdE3XY76Ra53Gm5a1LlONK2eEiIHyh0KK0Pkp/Tj206GV9BiSkhDvU6BAhkcxqHSlFq5laPLHyiuKjFT4L2ZuIMWqV',
    '9qf+FvhlW5n3KnFy0bBLk5tb/KU7OC0ISGfKryQ0HsVnDY3IOKORLiH9hxJ1BYn2xhawf+QKn4VRQcTjxmm98iqWp6BIXOb8cHHpbtfCJaoaOu',
    '0dbpsZN6FfiqM00fVNP429yvgGYG2AzoLHFXDwBBlE7V7tNAFPOB3AFDR27Ym1CSUThIWKZGZvNfJO0VRr2kx0lGrQ1MOQksgfQvIgtO9JfStb',
    'KBit+jCCAUEGCSqGSIb3DQEHAaCCATIEggEuMIIBKjCCASYGCyqGSIb3DQEMCgECoIHvMIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDD',
    'AcBAi+vWp7bE7AdgICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEF51p71LyQmp6ziGNAJ67aAEgZAyRmk7h8LwifH+EK5DvGHqh8Ui',
    'vDc+3mUL/gT9DCcKalPBxNOByHfSUoHOQ3KHiPc6PBfJR++C69c5fzZ7QTd/JAD0eQWFSV+F+YJzKKQG4ZJP/sjfiPd8PyZqNgiM8n4FWHlX5d',
    'W7Gqyg+ZqNU5IOoAU2wx8jkPUfegNS5hOd01WcMcWuxE0psEIj7pEHuckxJTAjBgkqhkiG9w0BCRUxFgQUQ7Q4XLmjNzIjOlfp/wYVTFJFREYw',
    'QTAxMA0GCWCGSAFlAwQCAQUABCACrZy9Yb2uVTjNDmh6HheA+Krv38QmpBGyqH+iKJT7YwQIPW3Dy2Xp+EwCAggA',
  ].join(''),
  'base64',
)
