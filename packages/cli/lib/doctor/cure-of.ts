import { ApiError, DecryptionError, SignatureError, TransportError } from 'wechatpay-chain'
import { codeOf } from '../terminal/code-of.js'
import type { Words } from '../terminal/words.js'
import { placeOf } from './places.js'

/** What to do about a failed call, and where. */
export interface Remedy {
  readonly cure: Words
  readonly where?: string | undefined
  readonly detail?: string | undefined
}

const NTP: Words = { en: "set this machine's clock (NTP)", zh: '请校准本机时钟（NTP）' }

/** Remedies for a `SIGN_ERROR`, by the field of `Authorization` that WeChat Pay's answer names. */
const SIGN_ERRORS: Readonly<Record<string, { readonly cure: Words; readonly setting?: string }>> = {
  mchid: {
    cure: { en: 'use the merchant number that the key belongs to', zh: '请使用该私钥所属的商户号' },
    setting: 'mchid',
  },
  serial_no: {
    cure: {
      en: '`serial` must be that of the merchant API certificate, neither that of a platform certificate nor PUB_KEY_ID_…',
      zh: '`serial` 须为商户 API 证书的序列号，而不是平台证书序列号或 PUB_KEY_ID_…',
    },
    setting: 'serial',
  },
  timestamp: { cure: NTP },
  signature: {
    cure: {
      en: 'use the private key of the certificate `serial`: apiclient_key.pem of the same application',
      zh: '请使用证书 `serial` 对应的私钥，即同一次申请得到的 apiclient_key.pem',
    },
    setting: 'privateKey',
  },
}

const ALTERED: Words = {
  en: 'something in between changes the request: let it forward method, path, query and body unchanged',
  zh: '中间设备修改了请求：请使其原样转发方法、路径、查询串与请求体',
}

const SIGNATURES: Readonly<Record<string, Words>> = {
  'unknown-serial': {
    en: 'add the key that WeChat Pay signs with: its ID and pub_key.pem, or the platform certificate (wechatpay certificates)',
    zh: '请配置微信支付用于签名的密钥：公钥 ID 与 pub_key.pem，或平台证书（wechatpay certificates）',
  },
  mismatch: {
    en: 'the public key is not the one of its ID: download pub_key.pem again, and copy its ID from the same place',
    zh: '公钥与其 ID 不匹配：请重新下载 pub_key.pem，并在同一处复制公钥 ID',
  },
  clock: NTP,
  headers: {
    en: 'the answer is not signed: a proxy or a gateway in between has answered; check the base URL',
    zh: '应答没有签名：可能由中间的代理或网关返回；请检查 baseUrl',
  },
  probe: {
    en: 'run it again: WeChat Pay tested that wrong signatures are refused',
    zh: '请重试：微信支付正在探测验签',
  },
  replay: { en: 'something in between repeats answers', zh: '中间设备重复返回了应答' },
}

/** The remedy for an error of a call, or of the connection below it. */
export function remedyOf(error: unknown, env: Readonly<Record<string, string | undefined>>, proxied: boolean): Remedy {
  if (error instanceof ApiError) return apiRemedy(error)
  if (error instanceof SignatureError) {
    return { cure: SIGNATURES[error.reason] ?? NTP, where: error.reason === 'clock' ? undefined : placeOf('certs') }
  }
  if (error instanceof DecryptionError) {
    return {
      cure: {
        en: `compare the key of \`${error.field}\` with that of the console; a new APIv3 key takes effect at once`,
        zh: `请与商户平台核对解密 \`${error.field}\` 的密钥；新的 APIv3 密钥立即生效`,
      },
      where: placeOf('apiv3Key'),
    }
  }
  if (error instanceof TransportError && error.reason === 'timeout') return { cure: TIMED_OUT }
  return { cure: connectionCure(codeOf(error), env, proxied) }
}

const TIMED_OUT: Words = {
  en: 'nothing answered in time: a firewall may drop the packets; allow port 443 to api.mch.weixin.qq.com, or pass `proxy`, or try a longer --timeout',
  zh: '未在时限内收到应答：防火墙可能丢弃了报文；请放行到 api.mch.weixin.qq.com 的 443 端口、设置 `proxy`，或延长 --timeout',
}

/** The remedy for an answer to the test of keys: its parameters are right unless it could not decrypt the field. */
function apiRemedy({ code, detail, comparison, status, cause }: ApiError): Remedy {
  if (code === 'SIGN_ERROR') {
    const field = (detail as { readonly field?: unknown } | undefined)?.field
    if (comparison && (field === 'signature' || field === undefined)) return { cure: ALTERED, detail: comparison }
    const found = SIGN_ERRORS[String(field)] ?? SIGN_ERRORS.signature
    const { cure = NTP, setting = '' } = found ?? {}
    return { cure, where: placeOf(setting), detail: comparison || undefined }
  }
  if (code === 'PARAM_ERROR' || cause instanceof SignatureError) {
    const { reason } = cause instanceof SignatureError ? cause : { reason: 'mismatch' }
    return { cure: SIGNATURES[reason] ?? NTP, where: placeOf('certs') }
  }
  if (code === ApiError.code) {
    return {
      cure: {
        en: `this answer (${status}) is not WeChat Pay's: a proxy, a gateway or a captive portal in between has answered; check the base URL and the proxy`,
        zh: `该应答（${status}）并非来自微信支付：由中间的代理、网关或认证页面返回；请检查 baseUrl 与代理`,
      },
    }
  }
  return {
    cure: {
      en: `the keys are right, but WeChat Pay refuses this operation (${code}): see whether the product is opened`,
      zh: `密钥正确，但微信支付拒绝了该操作（${code}）：请确认已开通相应产品`,
    },
    where: '产品中心',
  }
}

/** What to do about a connection that failed. @param code As Node.js names it: `ENOTFOUND`. */
export function connectionCure(
  code: string,
  env: Readonly<Record<string, string | undefined>>,
  proxied: boolean,
): Words {
  const variable = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((name) => env[name])
  if (!proxied && variable !== undefined) {
    return {
      en: `${variable} is set, but the client does not read it: pass the proxy as \`proxy\` (--proxy, WECHATPAY_PROXY)`,
      zh: `已设置 ${variable}，但客户端不会读取：请以 \`proxy\` 传入（--proxy、WECHATPAY_PROXY）`,
    }
  }
  if (/^(?:ENOTFOUND|EAI_AGAIN)$/.test(code)) {
    return {
      en: 'the name is not found: check the base URL and the DNS server; where the network allows no direct way out, pass `proxy`',
      zh: '域名无法解析：请检查 baseUrl 与 DNS；网络不允许直接访问外网时，请设置 `proxy`',
    }
  }
  if (code === 'ECONNREFUSED') {
    return {
      en: 'nothing listens there: check the port of the base URL, and whether the emulator or the proxy is running',
      zh: '该地址没有服务监听：请检查 baseUrl 的端口，并确认模拟网关或代理正在运行',
    }
  }
  if (/^(?:HPE_|ECONNRESET)/.test(code)) {
    return {
      en: 'the connection was cut: where the port speaks TLS, the base URL begins with https; otherwise a firewall cuts it',
      zh: '连接被中断：若该端口使用 TLS，baseUrl 须以 https 开头；否则可能被防火墙中断',
    }
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code)) {
    return {
      en: 'TLS failed: an intermediary presents its own certificate (NODE_EXTRA_CA_CERTS), or the port does not speak TLS',
      zh: 'TLS 失败：中间设备使用了自己的证书（NODE_EXTRA_CA_CERTS），或该端口不是 TLS',
    }
  }
  return TIMED_OUT
}
