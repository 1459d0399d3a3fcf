import { fields, type Wire } from './wire.js'

// What the clients of other languages put on the wire, line by line, by what is known of their code. None of it is a
// rule of WeChat Pay's, so the emulator must see through all of it.

/** A client: what it sends along with every request, and how it writes JSON. */
export interface Client {
  readonly headers: readonly string[]
  readonly authorization?: Wire['authorization']
  readonly json: (value: object) => string
  readonly chunks?: number
}

export const compact = (value: object) => JSON.stringify(value)
/** Letters beyond ASCII as `\u5b66`, which PHP and Python do unless they are told otherwise. */
const ascii = (text: string) =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
export const CLIENTS: Readonly<Record<string, Client>> = {
  'wechatpay-php (Guzzle, curl)': {
    headers: [
      'Host: {host}',
      'User-Agent: wechatpay-php/1.4.9 GuzzleHttp/7 curl/7.88.1 (Linux/6.1.0) PHP/8.2.7',
      'Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
      'Content-Type: application/json; charset=utf-8',
      'Expect: 100-Continue',
    ],
    authorization: (given) =>
      `Authorization: WECHATPAY2-SHA256-RSA2048 ${fields(given, ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature'])}`,
    json: (value) => ascii(JSON.stringify(value)).replaceAll('/', '\\/'),
  },
  'wechatpay-java (OkHttp)': {
    headers: [
      'Accept: application/json',
      'User-Agent: WechatPay-Java/0.2.17 (Linux/6.1.0) Java/17.0.15 Credential/WechatPay2Credential Validator/WechatPay2Validator okhttp3/null',
      'Wechatpay-Serial: {publicKeyId}',
      'Content-Type: application/json; charset=utf-8',
      'Host: {host}',
      'Accept-Encoding: gzip',
    ],
    json: (value) => `${JSON.stringify(value, null, 2)}`,
  },
  'wechatpay-java (Apache HttpClient)': {
    headers: [
      'Accept: application/json',
      'Content-Type: application/json',
      'User-Agent: WechatPay-Java/0.2.17 (Linux/6.1.0) Java/1.8.0_222 Credential/WechatPay2Credential Validator/WechatPay2Validator apachehttp/4.5.13',
      'Host: {host}',
      'Connection: Keep-Alive',
      'Accept-Encoding: gzip,deflate',
    ],
    json: compact,
  },
  'wechatpay-go': {
    headers: [
      'Host: {host}',
      'User-Agent: WechatPay-Go/0.2.20 (linux) GO/go1.22',
      'Accept: */*',
      'Content-Type: application/json',
      'Accept-Encoding: gzip',
    ],
    // Its encoder ends with a newline, which is signed along, and writes & as an escape.
    json: (value) => `${JSON.stringify(value).replaceAll('&', '\\u0026')}\n`,
  },
  'wechatpayv3 for Python (requests)': {
    headers: [
      'Host: {host}',
      'User-Agent: wechatpay v3 api python sdk(https://github.com/minibear2021/wechatpayv3)',
      'Accept-Encoding: gzip, deflate',
      'Accept: application/json',
      'Content-Type: application/json',
    ],
    json: (value) => ascii(JSON.stringify(value)).replaceAll('":', '": ').replaceAll(',"', ', "'),
  },
  'Python alone (http.client)': {
    headers: [
      'Accept-Encoding: identity',
      'Host: {host}',
      'User-agent: Python-urllib/3.11',
      'Content-type: application/json',
      'Accept: */*',
    ],
    json: (value) => ascii(JSON.stringify(value)),
  },
  'Java alone (HttpURLConnection)': {
    headers: [
      'User-Agent: Java/17.0.15',
      'Host: {host}',
      'Accept: text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2',
      'Content-Type: application/json;charset=UTF-8',
    ],
    json: compact,
    chunks: 61,
  },
  'Java alone (java.net.http), which offers HTTP/2': {
    headers: [
      'Connection: Upgrade, HTTP2-Settings',
      'Host: {host}',
      'HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
      'Upgrade: h2c',
      'User-Agent: Java-http-client/17.0.15',
      'Accept: application/json',
      'Content-Type: application/json',
    ],
    json: compact,
  },
  '.NET (HttpClient)': {
    headers: [
      'Host: {host}',
      'Accept: application/json',
      'User-Agent: SKIT.FlurlHttpClient.Wechat.TenpayV3',
      'Content-Type: application/json; charset=utf-8',
      'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    ],
    authorization: (given) =>
      `Authorization: WECHATPAY2-SHA256-RSA2048 ${fields(given, ['signature', 'timestamp', 'serial_no', 'nonce_str', 'mchid'], ', ')}`,
    json: compact,
    chunks: 4096,
  },
  'a client that writes its headers in capitals': {
    headers: ['HOST:{host}', 'ACCEPT:application/json', 'USER-AGENT:x', 'CONTENT-TYPE:APPLICATION/JSON'],
    authorization: (given) =>
      `AUTHORIZATION:WECHATPAY2-SHA256-RSA2048  ${fields(given, ['timestamp', 'nonce_str', 'mchid', 'signature', 'serial_no'], ' , ')}`,
    json: compact,
  },
}

/** What curl sends when it is told nothing. */
export const PLAIN: readonly string[] = ['Host: {host}', 'User-Agent: curl/7.88.1', 'Accept: */*']
