import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { CLOCK_WINDOW } from 'wechatpay-chain/protocol'
import type { Io } from '../terminal/io.js'
import { type Check, failed, ok, skipped } from './check.js'
import { codeOf, connectionCure } from './cure-of.js'
import { probe, type Seen } from './probe.js'

/** Seconds by which the clock may be wrong without a word. `Date` has whole seconds, and the answer takes its time. */
const TOLERATED_S = 5

/** Checks the way to one entry point: name, TLS, and the clock by its `Date`. A proxy does all of it by itself. */
export async function checkReach(
  baseUrl: string,
  {
    io,
    timeout,
    proxy,
  }: { readonly io: Pick<Io, 'env' | 'now'>; readonly timeout: number; readonly proxy: string | undefined },
): Promise<Check[]> {
  const { hostname, host } = new URL(baseUrl)
  if (proxy !== undefined) {
    return [
      skipped(
        `reach.${host}`,
        `${host}: name, TLS and clock are not checked by themselves, because calls go through ${new URL(proxy).host}`,
        `${host}：请求经由 ${new URL(proxy).host}，不单独检查域名、TLS 与时钟`,
      ),
    ]
  }
  const checks: Check[] = []
  try {
    if (isIP(hostname.replace(/^\[|\]$/g, '')) === 0) {
      const { address } = await lookup(hostname)
      checks.push(ok(`dns.${host}`, `${host} is ${address}`, `${host} 解析为 ${address}`))
    }
    return [...checks, ...judge(host, await probe(baseUrl, timeout), io.now())]
  } catch (error) {
    const code = codeOf(error)
    const text = { en: `${host} cannot be reached (${code})`, zh: `无法连接 ${host}（${code}）` }
    return [...checks, failed(`reach.${host}`, text, { cure: connectionCure(code, io.env, false) })]
  }
}

function judge(host: string, { tls, date }: Seen, now: number): Check[] {
  const reached = tls
    ? ok(`tls.${host}`, `${host} speaks ${tls} with a trusted certificate`, `${host} 使用 ${tls}，证书可信`)
    : skipped(`tls.${host}`, `${host}: no TLS, because the base URL is http`, `${host}：baseUrl 为 http，不检查 TLS`)
  if (date === undefined) {
    return [reached, skipped(`clock.${host}`, `${host}: the answer has no Date`, `${host}：应答没有 Date，不检查时钟`)]
  }
  const skew = Math.round((now - date) / 1000)
  const size = Math.abs(skew)
  if (size <= TOLERATED_S) {
    return [
      reached,
      ok(`clock.${host}`, `the clock agrees with ${host} (${skew} s)`, `本机时钟与 ${host} 一致（${skew} 秒）`),
    ]
  }
  const text = {
    en: `the clock of this machine is ${size} s ${skew > 0 ? 'ahead of' : 'behind'} ${host}`,
    zh: `本机时钟比 ${host} ${skew > 0 ? '快' : '慢'} ${size} 秒`,
  }
  const cure = {
    en: `set this machine's clock (NTP): beyond ${CLOCK_WINDOW} s every signature is refused`,
    zh: `请校准本机时钟（NTP）：相差超过 ${CLOCK_WINDOW} 秒时所有签名均被拒绝`,
  }
  return [reached, failed(`clock.${host}`, text, { cure })]
}
