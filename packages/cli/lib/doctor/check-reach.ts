import { lookup } from 'node:dns/promises'
import { isIP, type Socket } from 'node:net'
import { CLOCK_WINDOW } from 'wechatpay-chain/protocol'
import { codeOf } from '../terminal/code-of.js'
import type { Io } from '../terminal/io.js'
import { type Check, failed, ok, skipped } from './check.js'
import { connectionCure } from './cure-of.js'
import { probe, type Seen } from './probe.js'
import { proxyCure } from './proxy-cure.js'
import { tunnel } from './tunnel.js'

/** Seconds by which the clock may be wrong without a word. `Date` has whole seconds, and the answer takes its time. */
const TOLERATED_S = 5

/** How the calls of a client go. */
export interface Route {
  readonly io: Pick<Io, 'env' | 'now'>
  /** Milliseconds. */
  readonly timeout: number
  /** URL of a forward proxy, which looks up names itself. */
  readonly proxy: string | undefined
  /** PEM of an authority to trust. */
  readonly authority: string | undefined
}

/** Checks the way to one entry point: name or proxy, TLS, and the clock by its `Date`. */
export async function checkReach(baseUrl: string, route: Route): Promise<Check[]> {
  const { hostname, host } = new URL(baseUrl)
  const { io, timeout, proxy, authority } = route
  const checks: Check[] = []
  try {
    if (proxy === undefined && isIP(hostname.replace(/^\[|\]$/g, '')) === 0) {
      const { address } = await lookup(hostname)
      checks.push(ok(`dns.${host}`, `${host} is ${address}`, `${host} 解析为 ${address}`))
    }
    const socket = proxy === undefined ? undefined : await openTunnel(baseUrl, proxy, timeout, checks)
    if (proxy !== undefined && socket === undefined) return checks
    return [...checks, ...judge(host, await probe(baseUrl, { timeout, socket, authority }), io.now())]
  } catch (error) {
    const code = codeOf(error)
    const text = { en: `${host} cannot be reached (${code})`, zh: `无法连接 ${host}（${code}）` }
    return [...checks, failed(`reach.${host}`, text, { cure: connectionCure(code, io.env, proxy !== undefined) })]
  }
}

/** The connection through a proxy; `undefined` where there is none, which is one more check. */
async function openTunnel(
  baseUrl: string,
  proxy: string,
  timeout: number,
  checks: Check[],
): Promise<Socket | undefined> {
  const { host } = new URL(baseUrl)
  if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol)) {
    checks.push(skipped(`proxy.${host}`, 'the proxy is not one of http(s)', '代理不是 http(s) 代理'))
    return undefined
  }
  const by = new URL(proxy).host
  try {
    const socket = await tunnel(baseUrl, proxy, timeout)
    checks.push(ok(`proxy.${host}`, `the proxy ${by} connects to ${host}`, `代理 ${by} 可连接 ${host}`))
    return socket
  } catch (error) {
    const code = codeOf(error)
    const text = {
      en: `the proxy ${by} does not connect to ${host} (${code})`,
      zh: `代理 ${by} 无法连接 ${host}（${code}）`,
    }
    checks.push(failed(`reach.${host}`, text, { cure: proxyCure(code) }))
    return undefined
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
