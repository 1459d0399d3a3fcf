import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ApiError } from '../../lib/errors.js'
import { createClient } from '../../lib/index.js'
import { compareSigned } from '../../lib/v3/sign-error.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'

const USER = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const ASKED = { organization_id: 'hush-school', out_user_id: 'u1', json: { user_name: 'hush-name' } } as const

let emulator: Emulator
let other: Emulator
beforeAll(async () => {
  emulator = await createEmulator()
  other = await createEmulator()
})
afterAll(async () => {
  await emulator.close()
  await other.close()
})

/** What becomes of a PATCH that somebody between us and WeChat Pay has changed. */
async function refusal(change: {
  path?: (path: string) => string
  body?: (text: string) => string
}): Promise<ApiError> {
  const { path = (same: string) => same, body = (same: string) => same } = change
  const proxy = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = body(Buffer.concat(chunks).toString())
    const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(text)) }
    const { method = 'GET', url = '/' } = request
    httpRequest(new URL(path(url), emulator.url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    }).end(text)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  const client = createClient({ ...emulator.credentials, baseUrl: `http://127.0.0.1:${port}/` })
  try {
    const error = await client
      .chain(USER)
      .patch(ASKED)
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ApiError)
    return error as ApiError // the line above has looked
  } finally {
    await client.close()
    proxy.closeAllConnections()
    proxy.close()
  }
}

it('a path that was changed on its way is named, with the character at which it was', async () => {
  const error = await refusal({ path: (path) => path.replace('/u1', '/u2') })
  expect(error).toMatchObject({ code: 'SIGN_ERROR', status: 401 })
  expect(error.message).toMatch(/differ first in the path and query, at character \d+:/)
  const [ours, theirs, mark] = error.comparison?.split('\n') ?? []
  expect(ours).toMatch(/^ours: {9}\/v3\/.*\/hush-school\/users\/out-user-id\/u1$/)
  expect(theirs).toMatch(/^WeChat Pay's: \/v3\/.*\/hush-school\/users\/out-user-id\/u2$/)
  expect(error.message).toContain(`at character ${(ours?.length ?? 0) - 'ours:         '.length}:`)
  expect(mark?.indexOf('^')).toBe((ours?.length ?? 0) - 1)
})

it('a body that was changed within what WeChat Pay shows of it is named', async () => {
  const error = await refusal({ body: (text) => text.replace('{"', '{ "') })
  expect(error.message).toMatch(/differ first in the body, at character 2:/)
})

it('a body that was changed further on is told by its length', async () => {
  const error = await refusal({ body: (text) => `${text} ` })
  const [, ours, theirs] = /ours has (\d+) bytes and WeChat Pay's (\d+)/.exec(error.message) ?? []
  expect(Number(theirs)).toBe(Number(ours) + 1)
})

it('when both have the same text, it is the key that does not belong to the serial', async () => {
  const client = createClient({
    ...emulator.credentials,
    privateKey: other.credentials.privateKey,
    baseUrl: emulator.url,
  })
  const error = await client
    .chain(USER)
    .patch(ASKED)
    .catch((caught: unknown) => caught)
  await client.close()
  expect(error).toMatchObject({
    code: 'SIGN_ERROR',
    message: expect.stringMatching(/the private key does not belong to the certificate/),
  })
})

it('the comparison quotes what was sent, so that no log shows it unasked', async () => {
  const error = await refusal({ path: (path) => path.replace('/u1', '/u2') })
  expect(error.comparison).toContain('hush-school')
  for (const text of [inspect(error), JSON.stringify(error), error.message, error.stack]) {
    expect(text).not.toMatch(/hush|signature=/)
  }
})

it('an answer that shows no text is compared with nothing', () => {
  for (const detail of [undefined, null, 'x', {}, { sign_information: { truncated_sign_message: 7 } }]) {
    expect(compareSigned(detail, Buffer.from('GET\n/\n1\nn\n\n'))).toBeUndefined()
  }
})

it('whatever is cut off, the first difference is found', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 }).filter((value) => !/[\n\ud800-\udfff]/.test(value))
  fc.assert(
    fc.property(text, fc.nat(39), (body, position) => {
      const at = position % body.length
      const changed = `${body.slice(0, at)}${body[at] === 'x' ? 'y' : 'x'}${body.slice(at + 1)}`
      const ours = Buffer.from(`POST\n/v3/x\n1\nn\n${body}\n`)
      const theirs = `POST\n/v3/x\n1\nn\n${changed}\n`
      const detail = {
        sign_information: { truncated_sign_message: theirs, sign_message_length: Buffer.byteLength(theirs) },
      }
      expect(compareSigned(detail, ours)?.problem).toContain(`differ first in the body, at character ${at + 1}:`)
    }),
  )
})

it('a refused timestamp casts no doubt on the key, as a refused signature of the same text does', () => {
  const text = 'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n'
  const sign_information = { truncated_sign_message: text, sign_message_length: text.length }
  const compare = (field: string) => compareSigned({ field, sign_information }, new TextEncoder().encode(text))
  expect(compare('timestamp')).toBeUndefined()
  expect(compare('signature')?.problem).toContain('the private key does not belong to the certificate')
})
