import { generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { Suite } from 'wechatpay-chain/protocol'
import { forgeNotification } from 'wechatpay-chain/testing'
import type { Given } from '../settings/read-given.js'
import { certificateIn } from '../settings/to-config.js'
import { codeOf } from '../terminal/code-of.js'
import type { Io } from '../terminal/io.js'
import type { Words } from '../terminal/words.js'
import { type Check, failed, ok, skipped } from './check.js'
import { connectionCure } from './cure-of.js'

const EVENT = 'SECURITY_ECHO.SUCCESS'

/** Milliseconds in which WeChat Pay expects the answer. */
const PATIENCE_MS = 5_000

/** Characters of an answer that are shown. */
const SHOWN = 200

/** The address, and the private key of a test platform whose notifications it accepts (PEM). */
export interface Target {
  readonly url: string
  readonly signingKey: string | undefined
}

/** Checks a notification address: a delivery with a wrong signature must be refused, one with the right signature accepted. */
export async function checkNotify(
  { url, signingKey }: Target,
  given: Given,
  io: Pick<Io, 'env' | 'now'>,
): Promise<Check[]> {
  const address = addressProblem(url)
  if (address) return [address]
  try {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
    const wrong = await deliver(
      url,
      given,
      io.now,
      privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      randomBytes(16).toString('hex'),
    )
    const refused = judgeForged(wrong)
    if (refused.status === 'failed' && wrong.status >= 300) return [refused]
    if (signingKey === undefined) return [refused, NOT_SIGNED]
    return [
      refused,
      judgeGenuine(await deliver(url, given, io.now, signingKey, given.apiv3Key ?? '', given.algorithms)),
    ]
  } catch (error) {
    const code = codeOf(error instanceof Error && error.cause !== undefined ? error.cause : error)
    const text = { en: `the notification address cannot be reached (${code})`, zh: `无法连接通知地址（${code}）` }
    return [failed('notify', text, { cure: code === 'ECONNREFUSED' ? CLOSED : connectionCure(code, {}, false) })]
  }
}

const CLOSED: Words = {
  en: 'nothing listens there: start the program that takes notifications, and check host and port',
  zh: '该地址没有服务监听：请启动接收通知的程序，并检查主机与端口',
}

const NOT_SIGNED = skipped(
  'notify.genuine',
  'no delivery with a right signature: only WeChat Pay has the key. POST v3/security/echo asks it for one: look for SECURITY_ECHO.SUCCESS in your log; with a test platform, pass --signing-key',
  '未发送签名正确的通知：只有微信支付持有该私钥。POST v3/security/echo 会请求微信支付发送一条，请在日志中查看 SECURITY_ECHO.SUCCESS；使用测试平台时请传入 --signing-key',
)

function addressProblem(url: string): Check | undefined {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !/[?#]/.test(url)) return undefined
  const text = {
    en: 'the notification address must be an http(s) URL without a query',
    zh: '通知地址须为不带参数的 http(s) URL',
  }
  return failed('notify', text, { cure: { en: 'put parameters into its path', zh: '请将参数写入路径' } })
}

interface Answer {
  readonly status: number
  readonly text: string
}

async function deliver(
  url: string,
  given: Given,
  now: () => number,
  privateKey: string,
  apiv3Key: string,
  suite?: Suite,
): Promise<Answer> {
  const platform = { serial: serialOf(given), privateKey, apiv3Key, suite }
  const resource = { echo_message: 'wechatpay doctor' }
  const forged = await forgeNotification({ event_type: EVENT, original_type: 'security', resource, platform, now })
  const response = await fetch(url, { ...forged, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
  return {
    status: response.status,
    text: (await response.text()).slice(0, SHOWN).replace(/[^\x20-\x7e\u3000-\u9fff]/g, ' '),
  }
}

/** That of a key which the receiver has. */
function serialOf({ publicKeyId, platformCertificate, algorithms }: Given): string {
  const certificate = certificateIn(platformCertificate)?.serialNumber
  const [first, second] = algorithms ? [certificate, publicKeyId] : [publicKeyId, certificate]
  return first ?? second ?? `PUB_KEY_ID_${'0'.repeat(28)}`
}

const RAW_BODY: Words = {
  en: 'the handler fails before it verifies: the body is probably parsed already; mount it before `express.json()`, or keep the raw body (NestJS: `rawBody: true`)',
  zh: '处理程序在验签之前失败：请求体可能已被解析；请将其注册在 `express.json()` 之前，或保留原始请求体（NestJS：`rawBody: true`）',
}

function judgeForged({ status, text }: Answer): Check {
  const name = 'notify.forged'
  const answered = {
    en: `a delivery with a wrong signature was answered ${status}`,
    zh: `签名错误的通知得到应答 ${status}`,
  }
  const cured = (cure: Words) => failed(name, answered, { cure, detail: text || undefined })
  if (status < 300) {
    return cured({
      en: 'signatures are not verified, so anybody can report a payment: use `createReceiver`',
      zh: '未验证签名，任何人都可以伪造支付成功的通知：请使用 `createReceiver`',
    })
  }
  if (status < 400)
    return cured({
      en: 'WeChat Pay follows no redirect: give the final address',
      zh: '微信支付不跟随跳转：请填写最终地址',
    })
  if (status === 404 || status === 405)
    return cured({ en: 'no route takes POST at this address', zh: '该地址没有处理 POST 的路由' })
  if (status >= 500) return cured(RAW_BODY)
  return ok(name, `a delivery with a wrong signature is refused (${status})`, `签名错误的通知被拒绝（${status}）`)
}

function judgeGenuine({ status, text }: Answer): Check {
  const name = 'notify.genuine'
  if (status === 200 || status === 204)
    return ok(name, `a signed delivery is accepted (${status})`, `签名正确的通知被接受（${status}）`)
  const cure: Words =
    status === 401
      ? {
          en: "the receiver's platform key or clock is wrong: give it the `certs` of this configuration, and print its `onIncident`",
          zh: '接收器的平台公钥或时钟有误：请使用与本配置相同的 `certs`，并输出 `onIncident`',
        }
      : status === 400
        ? {
            en: "the receiver's `apiv3Key` is not the one of this configuration",
            zh: '接收器的 `apiv3Key` 与本配置不一致',
          }
        : RAW_BODY
  const answered = { en: `a signed delivery was answered ${status}`, zh: `签名正确的通知得到应答 ${status}` }
  return failed(name, answered, { cure, detail: text || undefined })
}
