import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReceiver } from '../../lib/receiver.js'
import { forgeNotification } from '../../lib/testing.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'
import { caught, flip } from '../fixtures/platform.js'

let emulator: Emulator
beforeAll(async () => {
  emulator = await createEmulator()
})
afterAll(() => emulator.close())

const resource = { out_trade_no: '1217752501201407033233368018', amount: { total: 1 } }

describe('a forged notification', () => {
  it('is taken for genuine by a receiver with the credentials of the emulator', async () => {
    const { platform, credentials } = emulator
    const forged = await forgeNotification({
      event_type: 'TRANSACTION.SUCCESS',
      original_type: 'transaction',
      id: 'EV-1',
      associated_data: 'transaction',
      resource,
      platform,
    })
    const notification = await createReceiver(credentials).receive(forged)
    expect(notification).toMatchObject({ id: 'EV-1', event_type: 'TRANSACTION.SUCCESS', original_type: 'transaction' })
    expect(notification.resource).toEqual(resource)
  })

  it('carries sensitive fields and JSON texts as WeChat Pay does', async () => {
    const { platform, credentials } = emulator
    const receiver = createReceiver(credentials)
    const card = { phone_number: '13800138000' }
    const forged = await forgeNotification({ event_type: 'MEMBERCARD.ACCEPT_CARD', resource: card, platform })
    expect((await receiver.receive(forged)).resource).toEqual(card)
    const { merchant: _, ...secrets } = platform
    const error = await caught(
      forgeNotification({ event_type: 'MEMBERCARD.ACCEPT_CARD', resource: card, platform: secrets }),
    )
    expect(error).toMatchObject({ code: 'ERR_ENCRYPTION', field: 'phone_number' })
  })

  it('can be of an event that nobody knows, of another time, and is refused after one byte changed', async () => {
    const { platform, credentials } = emulator
    const now = () => Date.parse('2030-01-01T00:00:00Z')
    const forged = await forgeNotification({ event_type: 'LAMP.LIT', resource: 'on', platform, now })
    const receiver = createReceiver({ ...credentials, now })
    expect((await receiver.receive(forged)).resource).toBe('on')
    const altered = { ...forged, body: flip(forged.body, 10) }
    expect(await caught(receiver.receive(altered))).toMatchObject({ reason: 'mismatch' })
    expect(await caught(createReceiver(credentials).receive(forged))).toMatchObject({ reason: 'clock' })
  })
})
