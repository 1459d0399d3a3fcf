/** The guides for people who come from another library, by their files in the repository. */
const GUIDES = {
  php: 'docs/guide/from-wechatpay-php.md',
  axios: 'docs/guide/from-wechatpay-axios-plugin.md',
} as const

type Guide = keyof typeof GUIDES

/** Options of other libraries, and how the same is written here. */
const ELSEWHERE: Readonly<Record<string, readonly [guide: Guide, remedy: string]>> = {
  allow_redirects: ['php', 'redirects are never followed'],
  auth: ['php', 'the client signs by itself'],
  cert: ['php', 'pass the keys to `createClient`'],
  connect_timeout: ['php', 'pass `timeout`, in milliseconds'],
  data: ['axios', 'pass `json`'],
  debug: ['php', 'pass the hooks `onRequest`, `onResponse` and `onError` to `createClient`'],
  decode_content: ['php', 'compressed answers are always decompressed'],
  form_params: ['php', 'WeChat Pay takes `json`'],
  http_errors: ['php', 'an answer that is not a success is always thrown, as an `ApiError`'],
  maxRedirects: ['axios', 'redirects are never followed'],
  multipart: ['php', 'pass `body: upload(file, { filename })`'],
  on_stats: ['php', 'pass the hook `onResponse` to `createClient`'],
  params: ['axios', 'pass `query`'],
  proxy: ['php', 'pass `proxy` to `createClient`'],
  read_timeout: ['php', 'pass `timeout`, in milliseconds'],
  responseType: ['axios', '`data` of a file is a stream by itself'],
  save_to: ['php', 'pass `to` to `client.download`'],
  security: ['php', 'APIv2 chooses mutual TLS by itself'],
  sink: ['php', 'pass `to` to `client.download`'],
  stream: ['php', '`data` of a file is a stream by itself'],
  transformRequest: ['axios', 'what is signed is what is sent: pass the final value'],
  transformResponse: ['axios', '`data` is decoded already'],
  validateStatus: ['axios', 'an answer that is not a success is always thrown, as an `ApiError`'],
  verify: ['php', 'TLS and signatures are always verified; `createClient` takes a `dispatcher` with another CA'],
}

/** The end of a message about an unknown option that another library has: how to write it here, and the guide. */
export function optionElsewhere(name: string): string | undefined {
  const [guide, remedy] = Object.hasOwn(ELSEWHERE, name) ? (ELSEWHERE[name] ?? []) : []
  return guide === undefined ? undefined : `. In place of \`${name}\`: ${remedy} (${GUIDES[guide]})`
}
