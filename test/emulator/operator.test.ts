import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, placeNative, type Stage, sendRaw } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const place = (out_trade_no: string) => placeNative(stage, out_trade_no)
const host = () => new URL(stage.emulator.url).host
const ask = (name: string, parameters?: unknown, headers = {}) => {
  const body = parameters === undefined ? '' : JSON.stringify(parameters)
  const length = { 'Content-Length': String(Buffer.byteLength(body)) }
  return sendRaw(stage.emulator.url, 'POST', `/_emulator/api/${name}`, { Host: host(), ...length, ...headers }, body)
}

test('a customer pays through the operator API, as any program can ask', async () => {
  await place('order-o1')
  const { status, json } = await ask('pay', { out_trade_no: 'order-o1' })
  expect({ status, state: json.trade_state }).toEqual({ status: 200, state: 'SUCCESS' })
  const again = await ask('pay', { out_trade_no: 'order-o1' })
  expect({ status: again.status, ...again.json }).toEqual({
    status: 400,
    code: 'INVALID_REQUEST',
    message: 'pay: order order-o1 is SUCCESS, so it cannot be paid',
  })
})

test('what can be done is listed, with a schema of its parameters', async () => {
  const { text } = await sendRaw(stage.emulator.url, 'GET', '/_emulator/api/commands', { Host: host() })
  const listed = JSON.parse(text)
  expect(listed).toContainEqual({
    name: 'advance',
    summary: expect.any(String),
    properties: { seconds: { type: 'number', minimum: 0, maximum: expect.any(Number) } },
    required: ['seconds'],
  })
})

test('a form can be made for every fault and for a change of keys: all parameters are described, names can be chosen', async () => {
  const { text } = await sendRaw(stage.emulator.url, 'GET', '/_emulator/api/commands', { Host: host() })
  const listed: { name: string; properties: Record<string, { description?: string; enum?: string[] }> }[] =
    JSON.parse(text)
  const choices = { fault: 'fault', 'fault-notifications': 'fault', resend: 'fault', 'change-key': 'phase' }
  for (const [name, choice] of Object.entries(choices)) {
    const { properties = {} } = listed.find((one) => one.name === name) ?? {}
    expect(properties[choice]?.enum?.length, name).toBeGreaterThan(2)
    for (const property of Object.values(properties)) expect(property.description, name).toEqual(expect.any(String))
  }
})

test('a fault is ordered, listed and cleared over HTTP', async () => {
  const { status, json } = await ask('fault', { fault: 'rate-limit', retry_after: 0, operation: 'v3/certificates' })
  const rule = { id: json.id, fault: 'rate-limit', parameters: { retry_after: 0 }, only: 'v3/certificates', left: 1 }
  expect({ status, rule: json }).toEqual({ status: 200, rule })
  const listed = (await ask('faults')).json
  expect(listed.active).toEqual([rule])
  expect(listed.known).toContainEqual({
    name: 'rate-limit',
    stage: expect.stringContaining('nothing is done'),
    summary: expect.any(String),
    parameters: { retry_after: expect.objectContaining({ minimum: 0 }) },
  })
  expect((await ask('clear-faults', { id: json.id })).json).toEqual({ cleared: 1 })
  expect((await ask('clear-faults')).json).toEqual({ cleared: 0 })
  expect((await ask('fault', { fault: 'earthquake' })).json).toMatchObject({
    code: 'PARAM_ERROR',
    message: expect.stringMatching(/allowed values: wrong-signature, unsigned, .*, truncated$/),
  })
})

test.each([
  ['an unknown command', 'nothing', {}, 404, /no command `nothing`; known: .*pay/],
  ['a parameter that is missing', 'pay', {}, 400, /out_trade_no/],
  [
    'a parameter that is not known',
    'pay',
    { out_trade_no: 'order-o1', amount: 1 },
    400,
    /^pay: the parameter `amount` is unknown; there are out_trade_no, /,
  ],
  [
    'a clock that runs backwards',
    'advance',
    { seconds: -1 },
    400,
    /^advance: the parameter `seconds` must be at least 0, and is -1$/,
  ],
  ['a list', 'pay', [1], 400, /pay/],
])('%s is refused in words', async (_, name, parameters, status, words) => {
  const reply = await ask(name, parameters)
  expect(reply.status).toBe(status)
  expect(reply.json.message).toMatch(words)
})

test("somebody else's page is not answered, under whatever name it found this machine", async () => {
  for (const headers of [{ Host: 'evil.test' }, { Origin: 'https://evil.test' }, { Origin: 'null' }]) {
    expect(await ask('state', {}, headers)).toMatchObject({ status: 403, json: { code: 'NO_AUTH' } })
  }
  expect((await ask('state', {}, { Origin: `http://${host()}` })).status).toBe(200)
})

test('the state shows orders and money, and no key', async () => {
  await place('order-o2')
  await ask('pay', { out_trade_no: 'order-o2' })
  const { json, text } = await ask('state')
  expect(json.tables.orders).toContainEqual(expect.objectContaining({ state: 'SUCCESS' }))
  expect(Object.values<number>(json.balances).reduce((sum, one) => sum + one, 0)).toBe(0)
  expect(text).not.toContain(stage.emulator.identity.apiv3Key)
  expect(text).not.toContain('PRIVATE KEY')
})

test('only commands are below the address of the operator', async () => {
  const page = await sendRaw(stage.emulator.url, 'GET', '/_emulator/x', { Host: host() })
  expect(page.status).toBe(404)
  const get = await sendRaw(stage.emulator.url, 'GET', '/_emulator/api/pay', { Host: host() })
  expect(get.status).toBe(405)
})
