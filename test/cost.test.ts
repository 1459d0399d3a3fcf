import { execFile } from 'node:child_process'
import { sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { createChain } from '../lib/client/chain.js'
import { createOperations } from '../lib/pipeline/operations.js'
import type { Client } from '../types/index.js'
import { makePair, pkcs8, spki } from './fixtures/keys.js'
import { MCHID, MERCHANT_SERIAL, PUBLIC_KEY_ID } from './fixtures/platform.js'

const run = promisify(execFile)

/** Ten rounds of as many calls, each with an answer of its own. */
const [ROUNDS, CALLS] = [10, 1_000]

const BODY = '{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}'

interface Cost {
  /** Of JavaScript heap, per call. */
  readonly bytes: number
  readonly promises: number
}

/** What calls cost ours and the hand-written code of `bench/`, each in a process of its own against one server. */
async function costs(): Promise<Record<'ours' | 'hand-written', Cost>> {
  const [merchant, platform] = await Promise.all([makePair(), makePair()])
  const timestamp = Math.floor(Date.now() / 1000)
  const answers = await Promise.all(
    Array.from({ length: CALLS + 1 }, async (_, number) => {
      const text = Buffer.from(`${timestamp}\n${number}\n${BODY}\n`)
      const signed = await promisify<string, Buffer, typeof platform.privateKey, Buffer>(sign)(
        'sha256',
        text,
        platform.privateKey,
      )
      return {
        'Content-Type': 'application/json',
        'Content-Length': BODY.length,
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': number,
        'Wechatpay-Serial': PUBLIC_KEY_ID,
        'Wechatpay-Signature': signed.toString('base64'),
      }
    }),
  )
  let at = 0
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(200, answers[at % answers.length])
    response.end(BODY)
    at += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const task = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    mchid: MCHID,
    serial: MERCHANT_SERIAL,
    privateKey: pkcs8(merchant.privateKey),
    platformSerial: PUBLIC_KEY_ID,
    platformKey: spki(platform.publicKey),
    calls: CALLS,
    rounds: ROUNDS,
  }
  const costOf = async (name: string): Promise<Cost> => {
    const young = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']
    const { stdout } = await run(process.execPath, [...young, 'test/fixtures/cost.mjs', name, JSON.stringify(task)])
    return JSON.parse(stdout) // as it prints it
  }
  try {
    return { ours: await costOf('ours'), 'hand-written': await costOf('hand-written') }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('what a call costs, whatever the machine does meanwhile', () => {
  it('is at most half as many bytes again as hand-written code allocates, and at most twice as many promises', async () => {
    const { ours, 'hand-written': hand } = await costs()
    expect(hand.bytes).toBeGreaterThan(1_000)
    expect(ours.bytes).toBeLessThanOrEqual(1.5 * hand.bytes)
    expect(hand.promises).toBeGreaterThan(1)
    expect(ours.promises).toBeLessThanOrEqual(2 * hand.promises)
  }, 300_000)

  it('is one look-up for the operation of a path that was written before, and none for its segments', () => {
    const operationOf = createOperations()
    const found: unknown[] = []
    const chain = createChain((method, template) => {
      found.push(operationOf(method, template))
      return Promise.resolve()
    }, {}) as Client // the types describe what the Proxy does
    const write = () => void chain.v3.pay.transactions.native.post({} as never)
    write()
    const lookUps = vi.spyOn(Map.prototype, 'get')
    try {
      write()
      expect(lookUps).toHaveBeenCalledTimes(1)
    } finally {
      lookUps.mockRestore()
    }
    expect(found[1]).toBe(found[0])
  })
})
