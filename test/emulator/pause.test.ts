import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { FAULT_HEADER } from '../../packages/emulator/lib/faults/header.js'
import { openStage, type Stage } from './stage.js'

let stage: Stage
/** Waits for an answer for 700 ms. */
let hasty: Client
beforeAll(async () => {
  stage = await openStage()
  const { credentials, url } = stage.emulator
  hasty = createClient({ ...credentials, baseUrl: url, timeout: 700, retry: false })
})
afterAll(async () => {
  await hasty.close()
  await stage.close()
})

const echo = (echo_message: string, headers?: Record<string, string>) =>
  stage.client.v3.security.echo.post({ json: { echo_message }, ...(headers && { headers }) })
const seen = () => stage.exchanges.map(({ body }) => JSON.parse(body).echo_message)

test('a paused emulator answers nobody, then carries out all that wait', async () => {
  await stage.emulator.operate('pause')
  const first = echo('first')
  const client = createClient({
    ...stage.emulator.credentials,
    baseUrl: stage.emulator.url,
    timeout: 700,
    retry: false,
  })
  const second = client.v3.security.echo.post({ json: { echo_message: 'second' } })
  await expect(second).rejects.toMatchObject({ code: 'ERR_TRANSPORT', reason: 'timeout', sent: true })
  expect(seen()).toEqual([])
  await stage.emulator.operate('resume')
  expect((await first).data.echo_message).toBe('first')
  while (seen().length < 2) await setImmediate()
  // The caller has gone, but its request had arrived: what `sent: true` warns of.
  expect(seen().toSorted()).toEqual(['first', 'second'])
  expect((await echo('third')).status).toBe(200)
})

test('resuming an emulator that was not paused changes nothing', async () => {
  expect(await stage.emulator.operate('resume')).toEqual({ paused: false })
  expect((await echo('first')).status).toBe(200)
})

test('closing ends what waits: in front of a paused emulator, or for a fault', async () => {
  const calls = [
    echo('delayed before it is carried out', { [FAULT_HEADER]: 'delay-before; milliseconds=600000' }),
    echo('delayed after it was', { [FAULT_HEADER]: 'delay-after; milliseconds=600000' }),
  ]
  while (seen().length < 1) await setImmediate()
  await stage.emulator.operate('pause')
  const warnings: string[] = []
  const listen = ({ name }: Error) => warnings.push(name)
  process.on('warning', listen)
  calls.push(...Array.from({ length: 12 }, () => echo('held')))
  const lost = calls.map((call) => expect(call).rejects.toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network' }))
  // What is sent later waits for long in vain: those before it have arrived.
  await expect(hasty.v3.security.echo.post({ json: { echo_message: 'behind them' } })).rejects.toThrow(
    'no answer within',
  )
  await stage.emulator.close()
  await Promise.all(lost)
  process.off('warning', listen)
  expect(warnings).toEqual([])
  const held = stage.exchanges.filter(({ body }) => body.includes('held') || body.includes('before it'))
  expect(held.filter(({ answer }) => answer.status !== 503)).toEqual([])
})
