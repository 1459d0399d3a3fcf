import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { greeting } from '../../packages/emulator/lib/command/greeting.js'
import { createEmulator, createKeys, type Emulator } from '../../packages/emulator/lib/index.js'
import { sendRaw } from './stage.js'

let open: Emulator
let again: Emulator
let closed: Emulator
beforeAll(async () => {
  const keys = await createKeys()
  open = await createEmulator({ host: '0.0.0.0', keys })
  again = await createEmulator({ host: '0.0.0.0', keys })
  closed = await createEmulator({ keys })
})
afterAll(async () => {
  for (const one of [open, again, closed]) await one.close()
})

const ask = (emulator: Emulator, method: string, path: string, headers: Readonly<Record<string, string>> = {}) =>
  sendRaw(
    emulator.url,
    method,
    path,
    { Host: new URL(emulator.url).host, ...headers },
    method === 'POST' ? '{}' : undefined,
  )

describe('an emulator that other machines reach', () => {
  const token = () => open.operatorToken ?? ''
  const bearer = (shown: string) => ({ Authorization: `Bearer ${shown}` })
  const off = () => `${token().slice(0, -1)}${token().endsWith('A') ? 'B' : 'A'}`

  test('is for the operator who shows its token, and for no other', async () => {
    const state = '/_emulator/api/state'
    for (const host of ['wechatpay:8080', '192.168.1.5:8080', new URL(open.url).host]) {
      const answer = (headers: Readonly<Record<string, string>>) => ask(open, 'POST', state, { Host: host, ...headers })
      expect(await answer(bearer(token()))).toMatchObject({ status: 200 })
      expect(await answer(bearer(off()))).toMatchObject({ status: 403, json: { code: 'NO_AUTH' } })
      expect(await answer({})).toMatchObject({ status: 403, json: { code: 'NO_AUTH' } })
    }
  })

  test("keeps a page's token in a cookie, which no other site's page can use", async () => {
    const page = await ask(open, 'GET', `/_emulator/cashier?code_url=a%2Fb&token=${token()}`)
    expect(page).toMatchObject({ status: 303, headers: { location: '/_emulator/cashier?code_url=a%2Fb' } })
    const [set = ''] = page.headers['set-cookie'] ?? []
    const port = new URL(open.url).port
    expect(set).toBe(`wechatpay-emulator-${port}=${token()}; Path=/_emulator/; HttpOnly; SameSite=Lax`)
    const cookie = { Cookie: `other=1; ${set.split(';', 1)[0]}` }
    const host = new URL(open.url).host
    expect((await ask(open, 'GET', '/_emulator/', cookie)).status).toBe(200)
    expect((await ask(open, 'GET', '/_emulator/')).status).toBe(403)
    const post = (Origin: string) => ask(open, 'POST', '/_emulator/api/state', { ...cookie, Origin })
    expect((await post(`http://${host}`)).status).toBe(200)
    expect((await post(`http://${host}0`)).status).toBe(403)
    expect(
      (await ask(open, 'GET', '/_emulator/page/style.css', { ...cookie, 'Sec-Fetch-Site': 'same-site' })).status,
    ).toBe(403)
  })

  test('takes a token in the address of a page, not in that of a command', async () => {
    expect((await ask(open, 'GET', `/_emulator/?token=${off()}`)).status).toBe(403)
    expect((await ask(open, 'GET', `/_emulator/?token=${token()}`)).status).toBe(303)
    expect((await ask(open, 'POST', `/_emulator/api/state?token=${token()}`)).status).toBe(403)
  })

  test('has the same token after a restart with the same keys, and one that is on this machine only has none', async () => {
    expect(token()).toMatch(/^[\w-]{22}$/)
    expect(again.operatorToken).toBe(token())
    expect(closed.operatorToken).toBeUndefined()
  })
})

test('the command warns of the network, and prints the address of the page with the token only then', () => {
  const done = { out: 'gateway', envFile: undefined, host: '0.0.0.0' }
  const page = `${open.url}_emulator/?token=${open.operatorToken}`
  expect(greeting(open, done, String)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^WARNING: every device/), expect.stringContaining(page)]),
  )
  expect(greeting(closed, { ...done, host: undefined }, String).join()).not.toMatch(/WARNING|token|Bearer/)
})

test('a browser at / is led to the page, and a client of the API sees what it saw', async () => {
  const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  expect(await ask(closed, 'GET', '/', browser)).toMatchObject({ status: 302, headers: { location: '/_emulator/' } })
  for (const [method, path, headers] of [
    ['GET', '/', { Accept: 'application/json' }],
    ['GET', '/', {}],
    ['POST', '/', browser],
    ['GET', '/v3', browser],
  ] as const) {
    expect(await ask(closed, method, path, headers)).toMatchObject({
      status: expect.not.toSatisfy((one) => one === 302 || one === 200),
    })
  }
})
