import { CLOCK_WINDOW, PROBE, replyMessage, traitsOf } from 'wechatpay-chain/protocol'
import type { Side } from '../keys/platform-side.js'
import type { LiveKeys } from '../keys/rotation.js'
import type { Recorded } from '../world/exchange-log.js'
import type { Check, Explanation } from '../world/page-wire.js'

/** Explains the signature of an answer: its platform key, the signed text, and whether a client should accept it. */
export function explainAnswer({ exchange, at }: Recorded, keys: LiveKeys): Explanation {
  const { answer, headers: asked, method, template = '' } = exchange
  const headers = new Map(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]))
  const signature = headers.get('wechatpay-signature')
  if (signature === undefined) return { verdict: 'unsigned', summary: unsigned(answer.status), checks: [], lines: [] }
  const digest = headers.get(traitsOf(method, template).signedDigest?.toLowerCase() ?? '')
  const timestamp = headers.get('wechatpay-timestamp') ?? ''
  const nonce = headers.get('wechatpay-nonce') ?? ''
  const serial = headers.get('wechatpay-serial') ?? ''
  const body = digest === undefined ? bodyOf(answer) : Buffer.from(JSON.stringify({ sha1: digest }))
  const message = replyMessage(timestamp, nonce, body)
  const key = keyOf(serial, keys)
  const skew = Math.floor(at / 1000) - Number(timestamp)
  const named = asked['wechatpay-serial'] === undefined ? "names none, so the certificate's key signs" : 'names it'
  const checks = inOrder([
    ['Wechatpay-Signature', !signature.startsWith(PROBE), 'is no probe', 'is wrong on purpose: a probe'],
    [
      'Wechatpay-Timestamp',
      Math.abs(skew) <= CLOCK_WINDOW,
      `is ${Math.abs(skew)} s away from the emulator's clock`,
      `is ${Math.abs(skew)} s away from the emulator's clock, more than ${CLOCK_WINDOW} s`,
    ],
    [
      'Wechatpay-Serial',
      key !== undefined,
      `is ${key?.words ?? ''}; the request's Wechatpay-Serial ${named}`,
      'is that of no key of this platform',
    ],
    [
      'signature',
      key?.publicKey().verify(message, signature) === true,
      'belongs to the message below, under that key',
      'does not belong to the message below',
    ],
  ])
  const failed = checks.find(({ outcome }) => outcome === 'failed')
  return {
    verdict: failed ? 'wrong' : 'right',
    summary: failed
      ? `A client must refuse this answer: ${failed.name} ${failed.text}.`
      : `Signed by ${key?.words}, ${serial}.`,
    checks,
    lines: [
      { name: 'timestamp', text: timestamp },
      { name: 'nonce', text: nonce },
      { name: digest === undefined ? 'body' : 'digest of the body', text: body.toString() },
    ],
  }
}

function unsigned(status: number): string {
  if (status === 0) return 'There is no answer: the connection was cut.'
  if (status < 300)
    return 'The answer is not signed. Only a file may be unsigned: a client refuses any other unsigned answer.'
  return 'The answer is not signed, so nothing proves who refused the request.'
}

function inOrder(rules: readonly (readonly [name: string, holds: boolean, passed: string, failed: string])[]) {
  const first = rules.findIndex(([, holds]) => !holds)
  return rules.map(([name, holds, passed, failed], index): Check => {
    if (first !== -1 && index > first) return { name, outcome: 'open', text: 'not reached' }
    return { name, outcome: holds ? 'passed' : 'failed', text: holds ? passed : failed }
  })
}

function bodyOf({ body, file }: Recorded['exchange']['answer']): Buffer {
  return Buffer.from(file ?? Buffer.from(body))
}

/** The key with this serial, even if it was replaced since, and what it is called. */
function keyOf(serial: string, keys: LiveKeys): (Side & { readonly words: string }) | undefined {
  const side = [...keys.sides(), ...keys.shangmiSides()].find((one) => one.serial === serial)
  if (!side) return undefined
  if (side.suite) return { ...side, words: 'the platform certificate of SM2 (wechatpay_cert_sm2.pem)' }
  const words = side.certificate
    ? 'the platform certificate (wechatpay_cert.pem)'
    : 'the WeChat Pay public key (pub_key.pem)'
  return { ...side, words }
}
