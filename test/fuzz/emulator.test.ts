import { connect } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createEmulator, createKeys } from '../../packages/emulator/lib/index.js'
import { fuzz, mutants, seedsOf } from './run.js'

/** Milliseconds without an answer, and without more of one, after which a test goes on: a half request and an event stream have no end. */
const SILENCE_MS = { before: 80, after: 15 } as const

const keys = await createKeys()
const emulator = await createEmulator({ keys, seed: 'fuzz' })
afterAll(() => emulator.close())

/** Pages and programs on this machine send commands, and so does anybody who can type. */
async function send(text: string): Promise<{ status: number; body: string }> {
  const [name = '', ...rest] = text.split(' ')
  const segment = encodeURIComponent(Buffer.from(name).toString()).replace(/^\.+$/, 'dots') // `..` would be another path
  const url = `${emulator.url}_emulator/api/${segment}`
  const answer = await fetch(url, { method: 'POST', body: rest.join(' ') })
  return { status: answer.status, body: await answer.text() }
}

fuzz(
  'a command, whatever it is called and given, is answered with JSON and with no error of the emulator',
  mutants(seedsOf('operator')),
  async (text) => {
    const { status, body } = await send(text)
    expect([200, 400, 403, 404, 405, 409], body).toContain(status)
    expect(JSON.parse(body)).toBeTypeOf('object')
    expect(Object.prototype).not.toHaveProperty('polluted')
  },
  seedsOf('operator'),
)

/** Writes bytes to the emulator's port, and resolves to what comes until the connection ends or nothing more comes. */
function write(bytes: Uint8Array): Promise<string> {
  const { hostname, port } = new URL(emulator.url)
  return new Promise((resolve) => {
    let reply = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setTimeout(SILENCE_MS.before, () => socket.destroy())
    socket.on('data', (chunk) => {
      reply += chunk.toString('latin1')
      socket.setTimeout(SILENCE_MS.after)
    })
    socket.on('error', () => undefined) // the end of the connection is all that counts
    socket.on('close', () => resolve(reply))
  })
}

fuzz(
  'bytes on the port, whatever they are, are answered by HTTP or not at all, and with no error of the emulator',
  mutants(seedsOf('requests')),
  async (text) => {
    const reply = await write(Buffer.from(text))
    if (reply !== '') expect(reply).toMatch(/^HTTP\/1\.1 \d{3} /)
    expect(reply).not.toMatch(/^HTTP\/1\.1 500 /)
  },
  seedsOf('requests'),
)

fuzz(
  'an address of the page, whatever it is, is answered without a byte of any other file, and with no error of the emulator',
  mutants(seedsOf('page')),
  async (text) => {
    const [method = '', ...target] = text.split(' ')
    const reply = await write(
      Buffer.from(`${method} ${target.join(' ')} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`),
    )
    expect(reply).not.toMatch(/^HTTP\/1\.1 5/)
    expect(reply).not.toMatch(/BEGIN [A-Z ]*PRIVATE KEY|root:x:0|"dependencies"/)
    // A page and its files are what they are, whatever the address says.
    if (/^HTTP\/1\.1 200 .*Content-Type: text\/html/s.test(reply)) expect(reply).not.toContain('<script>alert')
  },
  seedsOf('page'),
)

test('after all of that, the emulator answers as before', async () => {
  await send('resume {}')
  await send('clear-faults {}')
  expect((await send('state {}')).status).toBe(200)
  expect(await write(Buffer.from('GET /v3/certificates HTTP/1.1\r\nHost: h\r\n\r\n'))).toMatch(/^HTTP\/1\.1 40[01] /)
})
