import { createDecipheriv, createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect } from 'vitest'
import type { SecureEmulator } from '../../packages/emulator/lib/index.js'
import { openStage, type Stage } from './stage.js'
import { type Difference, type Fields, fromXml, get, post, type SignType, signOf, type XmlReply } from './v2-wire.js'

export const APPID = 'wxd678efh567hg6787'

/** A notification as it came to the shop. */
export interface Told {
  readonly fields: Fields
  /** Of `req_info`. */
  readonly inside: Fields
}

/** An emulator with a TLS port, and a shop that takes notifications of APIv2. */
export interface V2Stage {
  readonly emulator: SecureEmulator
  readonly client: Stage['client']
  readonly exchanges: Stage['exchanges']
  /** The shop's address. */
  readonly notify_url: string
  /** What the shop was told and has found to be signed as it must be; each test takes its own out. */
  readonly told: Told[]
  /** The shop's next answers; afterwards it takes everything that is signed. */
  readonly answers: string[]
  /** A signed message over HTTP, or over TLS where it says so. */
  post(path: string, fields: object, difference?: Difference): Promise<XmlReply>
  /** The same over TLS with the merchant's certificate. */
  postSafely(path: string, fields: object, difference?: Difference): Promise<XmlReply>
  get(path: string, fields: object, difference?: Difference): Promise<XmlReply>
}

/** A stage for all tests of a file. No answer and no notification may have been other than its spec says. */
export function v2StageOfFile(): V2Stage {
  let stage: Stage | undefined
  let shop: Server | undefined
  const told: Told[] = []
  const answers: string[] = []
  const emulator = () => {
    if (!stage) throw new Error('the stage opens with the first test')
    return stage.emulator as SecureEmulator // it was opened with `tls`
  }
  beforeAll(async () => {
    stage = await openStage({ tls: true })
    shop = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const fields = fromXml(Buffer.concat(chunks).toString())
      const isTaken = isProven(fields, emulator().identity.apiv2Key)
      if (isTaken) told.push({ fields, inside: open(fields, emulator().identity.apiv2Key) })
      const right = '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg>OK</return_msg></xml>'
      const wrong = '<xml><return_code>FAIL</return_code><return_msg>the signature is wrong</return_msg></xml>'
      response.end(answers.shift() ?? (isTaken ? right : wrong))
    })
    await new Promise<void>((resolve) => shop?.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await stage?.emulator.settled()
    await stage?.close()
    shop?.closeAllConnections()
    await new Promise((resolve) => shop?.close(resolve))
    expect(stage?.violations).toEqual([])
  })
  return {
    get emulator() {
      return emulator()
    },
    get client() {
      return (stage as Stage).client
    },
    get exchanges() {
      return (stage as Stage).exchanges
    },
    get notify_url() {
      const { port } = (shop as Server).address() as AddressInfo // it listens on a port
      return `http://127.0.0.1:${port}/notify`
    },
    told,
    answers,
    post: (path, fields, difference) => post(emulator(), path, fields, difference),
    postSafely: (path, fields, difference) => post(emulator(), path, fields, { tls: true, ...difference }),
    get: (path, fields, difference) => get(emulator(), path, fields, difference),
  }
}

/** Of a refund there is only ciphertext: no signature is to be had. */
function isProven(fields: Fields, key: string): boolean {
  if (fields.req_info !== undefined) return true
  return fields.sign === signOf(fields, key, (fields.sign_type ?? 'MD5') as SignType)
}

function open({ req_info }: Fields, key: string): Fields {
  if (req_info === undefined) return {}
  const decipher = createDecipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), '')
  return fromXml(Buffer.concat([decipher.update(req_info, 'base64'), decipher.final()]).toString())
}
