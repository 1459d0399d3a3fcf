import { constants, publicEncrypt, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPool, onPool } from '../../lib/crypto/pool.js'
import { platformCertificates } from '../../lib/index.js'
import { createPaysign } from '../../lib/paysign.js'
import { APIV3_KEY, type Platform, startPlatform } from '../fixtures/platform.js'
import { createStage, type Stage } from '../receiver/stage.js'

let platform: Platform
let stage: Stage

beforeAll(async () => {
  ;[platform, stage] = await Promise.all([startPlatform(), createStage()])
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

/** Takes all three places, until the function that it returns is called. */
function occupy(pool = onPool): () => Promise<unknown> {
  let end = () => {}
  const held = new Promise<void>((resolve) => {
    end = resolve
  })
  const works = [1, 2, 3].map(() => pool(() => held))
  return () => {
    end()
    return Promise.all(works)
  }
}

/** So many signatures by node:crypto itself, one after the other: whoever did not wait for a place has ended by then. */
async function signUnbounded(count = 20): Promise<void> {
  const signed = promisify<string, Uint8Array, typeof platform.merchant.privateKey, Buffer>(sign)
  for (let left = count; left > 0; left -= 1) await signed('sha256', Buffer.from('x'), platform.merchant.privateKey)
}

describe('the bound on the thread pool', () => {
  it('holds for a client, a receiver, paysign and platform certificates together', async () => {
    const options = { key: stage.merchant.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    const phone_number = publicEncrypt(options, Buffer.from('13800138000')).toString('base64')
    const delivery = stage.forge({ event_type: 'MEMBERCARD.ACCEPT_CARD', resource: { phone_number } })
    const { privateKey, mchid, serial } = platform.config
    const paysign = createPaysign({ privateKey, appid: 'wx1' })
    const certificates = platformCertificates({ mchid, serial, privateKey, apiv3Key: APIV3_KEY, baseUrl: platform.url })
    const client = platform.client()
    // Each of them has read its key and loaded its modules before the places are taken.
    const work = () => [
      client.chain('v3/x').get(),
      stage.receiver().receive(delivery),
      paysign.jsapi({ prepay_id: 'wx2' }),
      certificates.refresh().catch(() => 'the platform has no certificates'),
    ]
    await Promise.all(work())
    platform.reset()
    const release = occupy()
    let ended = 0
    const works = work().map((one) => one.finally(() => (ended += 1)))
    await signUnbounded()
    expect([ended, platform.requests.length]).toEqual([0, 0])
    await release()
    await Promise.all(works)
    expect([ended, platform.requests.length]).toEqual([4, 2])
  })

  it('is one for two copies of the package in a process', async () => {
    vi.resetModules()
    const copy = await import('../../lib/crypto/pool.js')
    expect(copy.onPool).not.toBe(onPool)
    const release = occupy()
    let started = false
    const work = copy.onPool(async () => {
      started = true
    })
    await signUnbounded(2)
    expect(started).toBe(false)
    await release()
    await work
    expect(started).toBe(true)
  })

  it('is not that of a pool with a bound of its own', async () => {
    const release = occupy()
    expect(await createPool(1)(async () => 'at once')).toBe('at once')
    await release()
  })
})
