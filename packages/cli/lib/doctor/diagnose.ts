import { baseUrls } from 'wechatpay-chain'
import type { Given } from '../settings/read-given.js'
import { authorityOf } from '../settings/to-config.js'
import type { Io } from '../terminal/io.js'
import { type Check, skipped } from './check.js'
import { checkCall, type PlannedCall } from './check-call.js'
import { checkBrand, checkCertificates, checkEcho } from './check-calls.js'
import { checkNotify } from './check-notify.js'
import { checkPair } from './check-pair.js'
import { checkProject } from './check-project.js'
import { checkReach } from './check-reach.js'
import { checkSettings } from './check-settings.js'
import { checkV2 } from './check-v2.js'

export interface DiagnoseOptions {
  /** Milliseconds that one step may take. */
  readonly timeout: number
  readonly notifyUrl?: string | undefined
  /** Private key (PEM) of a test platform that the notification address trusts. */
  readonly signingKey?: string | undefined
  /** An appid of the merchant, with which the APIv2 key is tried. */
  readonly appid?: string | undefined
  /** A call that is checked and not sent. */
  readonly call?: PlannedCall | undefined
}

/** Every check of a configuration that moves no money, in the order in which a mistake hides the ones after it. */
export async function* diagnose(
  given: Given,
  options: DiagnoseOptions,
  io: Pick<Io, 'env' | 'now' | 'cwd' | 'err' | 'language'>,
): AsyncGenerator<Check> {
  const { timeout, notifyUrl, signingKey, appid, call } = options
  const settings = checkSettings(given)
  yield* settings
  yield* checkProject(io)
  yield* checkPair(given, io.now())
  const entries = given.baseUrl === undefined ? baseUrls.china : [given.baseUrl]
  const isUrl = entries.every((entry) => URL.canParse(entry))
  const reached: string[] = []
  for (const entry of isUrl ? entries : []) {
    const checks = await checkReach(entry, { io, timeout, proxy: given.proxy, authority: authorityOf(given) })
    yield* checks
    if (!checks.some(({ name, status }) => status === 'failed' && name.startsWith('reach.'))) reached.push(entry)
  }
  const isWrong = settings.some(({ status }) => status === 'failed')
  if (isWrong) yield skippedCalls('the settings are wrong', '配置项有误')
  else if (reached.length === 0) yield skippedCalls('no entry point can be reached', '无法连接任何入口')
  else {
    const first = { baseUrl: reached[0] ?? '', timeout, io }
    const isBrand = given.mchid === undefined && given.brandId !== undefined
    const isV3 = given.privateKey !== undefined && !isBrand
    if (isBrand) for (const baseUrl of reached) yield await checkBrand(given, { ...first, baseUrl })
    const refusals: Check[] = []
    for (const [index, baseUrl] of isV3 ? reached.entries() : []) {
      const echo = await checkEcho(given, { baseUrl, timeout, io, notifyUrl: index === 0 ? notifyUrl : undefined })
      if (echo.status === 'failed') refusals.push(echo)
      yield echo
    }
    if (isV3) yield orSame(await checkCertificates(given, first), refusals)
    if (given.apiv2Key !== undefined) yield await checkV2(given, appid, first)
  }
  if (call && !isWrong) yield await checkCall(call, given, io)
  if (notifyUrl === undefined)
    yield skipped('notify', 'no notification address given (--notify-url)', '未提供通知地址（--notify-url）')
  else yield* await checkNotify({ url: notifyUrl, signingKey }, given, io)
}

/** A check that failed as another one did tells nothing new. */
function orSame(check: Check, others: readonly Check[]): Check {
  const reason = ({ text: { en } }: Check) => en.slice(en.indexOf(': '))
  if (check.status !== 'failed' || !others.some((one) => reason(one) === reason(check))) return check
  return skipped(
    check.name,
    'GET v3/certificates is refused for the same reason, so the APIv3 key is not proven',
    'GET v3/certificates 因同一原因被拒绝，未能验证 APIv3 密钥',
  )
}

function skippedCalls(en: string, zh: string): Check {
  return skipped('calls', `no call was made: ${en}`, `未调用接口：${zh}`)
}
