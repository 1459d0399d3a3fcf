import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { traitsOf } from '../../lib/pipeline/traits.js'
import { readJsonTexts } from '../../lib/v3/json-text.js'
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type Exchange,
} from '../../packages/emulator/lib/index.js'
import type { OperationSpec } from '../../packages/emulator/lib/spec/spec-file.js'
import { readOperations } from '../../packages/emulator/lib/world/operations.js'
import { errorsOf } from '../../tools/api-errors.js'
import { closed } from './closed.js'
import { type Told, toldProblems } from './told.js'
import { answerProblems } from './v2-described.js'

/** An emulator, a client for it, and what they said to each other. */
export interface Stage {
  readonly emulator: Emulator
  readonly client: Client
  readonly exchanges: readonly Exchange[]
  /** Answers, and once it is closed notifications, that were not as their spec says. */
  readonly violations: readonly string[]
  close(): Promise<void>
}

/** Its messages are in English, unless `options` says otherwise. Every answer that passes is checked against the response schema of its operation. */
export async function openStage(options: EmulatorOptions = {}): Promise<Stage> {
  const operations = readOperations()
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const validators = new Map<object, ValidateFunction>()
  const exchanges: Exchange[] = []
  const violations: string[] = []
  const emulator = await createEmulator({
    language: 'en',
    ...options,
    onExchange: (exchange) => {
      exchanges.push(exchange)
      const { method, template, answer, code, fault } = exchange
      if (template === undefined || fault !== undefined) return
      const spec = operations.read(`${method} ${template}`)
      if (code !== undefined) {
        violations.push(...unlistedCode(`${method} ${template}`, code, answer.status, { template, spec }))
        return
      }
      const { response } = spec
      if (template.startsWith('v2/')) {
        violations.push(...answerProblems(answer, response).map((problem) => `${method} ${template}: ${problem}`))
        return
      }
      const { jsonAnswers = [] } = traitsOf(method, template)
      const data = answer.body === '' ? null : response['x-file'] ? answer.body : JSON.parse(answer.body)
      const described = answer.file ? undefined : readJsonTexts(data, jsonAnswers)
      const validate = validators.get(response) ?? ajv.compile(closed(response))
      validators.set(response, validate)
      if (!answer.file && !validate(described)) {
        violations.push(`${method} ${template}: ${ajv.errorsText(validate.errors)}`)
      }
      if (answer.status !== (response['x-status'] ?? 200)) violations.push(`${method} ${template}: ${answer.status}`)
    },
  })
  const client = createClient({
    ...emulator.credentials,
    baseUrl: emulator.url,
    deprecationWarnings: false,
    ...(options.now && { now: options.now }),
  })
  const close = async () => {
    violations.push(...toldProblems((await emulator.operate('notifications')) as Told[])) // the command lists the outbox
    await client.close()
    await emulator.close()
  }
  return { emulator, client, exchanges, violations, close }
}

/** Codes that any operation of APIv3 may answer with, and those of the wrong verb. */
const GENERAL = ['PARAM_ERROR', 'INVALID_REQUEST', 'SIGN_ERROR', 'NO_AUTH', 'SYSTEM_ERROR', 'METHOD_NOT_ALLOWED']

/** A refusal of APIv3 whose code and status the spec does not list, where it lists those of the operation. */
function unlistedCode(
  name: string,
  code: string,
  status: number,
  operation: { readonly template: string; readonly spec: OperationSpec },
): string[] {
  const { from, rows, general } = errorsOf(operation)
  const isListed = [...rows, ...general].some((one) => one[0] === status && one[1] === code)
  if (from === undefined || isListed || name.includes(' v2/') || GENERAL.includes(code)) return []
  return [`${name}: ${status} ${code} is not among its \`x-errors\``]
}

/** A stage for all tests of a file: open as long as they run. No answer may have been other than its spec says. */
export function stageOfFile(options: EmulatorOptions = {}): Omit<Stage, 'close'> {
  let stage: Stage | undefined
  const opened = (): Stage => {
    if (!stage) throw new Error('the stage opens with the first test')
    return stage
  }
  beforeAll(async () => {
    stage = await openStage(options)
  })
  afterAll(async () => {
    await stage?.close()
    expect(stage?.violations).toEqual([])
  })
  return {
    get emulator() {
      return opened().emulator
    },
    get client() {
      return opened().client
    },
    get exchanges() {
      return opened().exchanges
    },
    get violations() {
      return opened().violations
    },
  }
}

/** Orders a book of 100 fen by QR code. */
export function placeNative(
  { client, emulator }: Pick<Stage, 'client' | 'emulator'>,
  out_trade_no: string,
  notify_url = 'https://merchant.test/notify',
) {
  const { mchid } = emulator.identity
  const order = { description: 'A book', out_trade_no, notify_url, amount: { total: 100 } }
  return client.v3.pay.transactions.native.post({ json: { appid: 'wxd678efh567hg6787', mchid, ...order } })
}

/** A request made by hand, the way a client in another language would. Everything has a right default. */
export interface Draft {
  readonly method?: string
  readonly target?: string
  readonly body?: string | Buffer
  /** `undefined` leaves a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Replaces fields of the `Authorization` header after the signature was made over the right ones. */
  readonly forged?: Readonly<Record<string, string>>
  /** Replaces fields before the signature is made. */
  readonly signed?: Readonly<Record<string, string>>
  readonly scheme?: string
  /** What is signed instead of the body or the target that is sent. */
  readonly signedBody?: string
  readonly signedTarget?: string
  /** Changes the finished header. */
  readonly rewrite?: (authorization: string) => string
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any
}

export const CERTIFICATES = '/v3/certificates'

export async function send({ url, credentials }: Emulator, draft: Draft = {}): Promise<Reply> {
  const { method = 'GET', target = CERTIFICATES, body = '' } = draft
  return sendRaw(url, method, target, headersFor({ credentials }, draft), body)
}

/** The headers of a draft, signed. */
export function headersFor(
  { credentials }: Pick<Emulator, 'credentials'>,
  draft: Draft,
): Record<string, string | undefined> {
  const { method = 'GET', target = CERTIFICATES, body = '' } = draft
  const fields = {
    mchid: credentials.mchid,
    nonce_str: randomBytes(16).toString('hex'),
    timestamp: String(Math.floor(Date.now() / 1000)),
    serial_no: credentials.serial,
    ...draft.signed,
  }
  const { timestamp, nonce_str } = fields
  const head = `${method}\n${draft.signedTarget ?? target}\n${timestamp}\n${nonce_str}\n`
  const message = Buffer.concat([Buffer.from(head), Buffer.from(draft.signedBody ?? body), Buffer.from('\n')])
  const signature = sign('sha256', message, createPrivateKey(credentials.privateKey)).toString('base64')
  const list = Object.entries({ ...fields, signature, ...draft.forged }).map(([name, value]) => `${name}="${value}"`)
  const authorization = `${draft.scheme ?? 'WECHATPAY2-SHA256-RSA2048'} ${list.join(',')}`
  return {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    'User-Agent': 'a merchant',
    'Content-Length': String(Buffer.byteLength(body)),
    Authorization: draft.rewrite ? draft.rewrite(authorization) : authorization,
    ...draft.headers,
  }
}

export function sendRaw(
  url: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string | undefined>>,
  body: string | Buffer = '',
): Promise<Reply> {
  const { hostname, port } = new URL(url)
  const present = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, method, path, headers: present as Record<string, string>, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const json = text.startsWith('{') ? JSON.parse(text) : undefined
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json })
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}
