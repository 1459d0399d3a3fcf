import { type ErrorRow, type ErrorTable, errorsOf } from './api-errors.js'
import type { KinErrors } from './kin-errors.js'
import { linkTo } from './link-to.js'
import type { Operation } from './spec.js'

/** Who says which error codes are the operation's own. */
const OWN = {
  manual: '本接口特有的错误码，见于官方文档。',
  twin: '本接口特有的错误码，见于同类接口的官方文档。',
  known: '本接口已知的错误码，尚未与官方文档逐一核对。',
} as const

/** Where no codes are the operation's own. */
const NONE = {
  manual: '官方文档没有列出本接口特有的错误码。',
  twin: '同类接口的官方文档没有列出特有的错误码。',
  known: '没有已知的特有错误码。',
} as const

const UNKNOWN = '本接口特有的错误码未知，以官方文档为准。'

/** What to do about a code that no table lists. */
const UNLISTED = {
  v2: '表中没有的错误码按 err_code_des 的说明处理；结果不明时先查询，再以相同的参数重试。',
  v3: '表中没有的错误码按 HTTP 状态码处理：4xx 按 message 改正请求，429 降低频率，5xx 以相同的参数重试。',
} as const

/**
 * The error codes on the page of an operation: first its own, and who says so; then those that any operation may answer with.
 *
 * @param kin Where its own are not known: those of the operations nearest to it.
 */
export function emitErrors(operation: Operation, kin: KinErrors | undefined): string {
  const table = errorsOf(operation)
  const { from, rows, general } = table
  const own =
    from === undefined ? unknown(operation, kin) : rows.length > 0 ? known(operation, table, from) : NONE[from]
  const intro = '各接口通用的错误码（错误类与重试见[错误处理](/guide/errors)）：'
  return [own, ...(general.length > 0 ? [intro, errorTable(operation, general)] : [])].join('\n\n')
}

function known(operation: Operation, { like, rows }: ErrorTable, from: keyof typeof OWN): string {
  const extra = rows.some(([, , , , isExtra]) => isExtra) ? '带 \\* 的不在该文档中。' : ''
  const [verb, template = ''] = like?.split(' ') ?? []
  const source =
    from === 'twin' && like
      ? `本接口特有的错误码，见于同类接口 [\`${like}\`](${linkTo(template, verb)}) 的官方文档。`
      : OWN[from]
  return `${source}${extra}\n\n${errorTable(operation, rows)}`
}

/** Nobody says which codes are its own: those that are likely, as such, and what to do about any other. */
function unknown(operation: Operation, kin: KinErrors | undefined): string {
  const [protocol = ''] = operation.template.split('/')
  const rule = protocol === 'v2' ? UNLISTED.v2 : UNLISTED.v3
  if (!kin) return [UNKNOWN, rule].join('\n\n')
  const name = { v2: 'APIv2', brand: '品牌 API' }[protocol] ?? 'APIv3'
  const whose =
    kin.count === undefined
      ? `供参考：${name} 的 ${operation.method} 接口中常见的错误码：`
      : `供参考：同一产品有 ${kin.count} 个接口的错误码已知，其中常见的是：`
  return [UNKNOWN, whose, errorTable(operation, kin.rows), rule].join('\n\n')
}

function errorTable(operation: Operation, rows: readonly ErrorRow[]): string {
  const isV2 = operation.template.startsWith('v2/') // HTTP 200 whatever it says
  const lines = rows.map(
    ([status, code, cause, cure, isExtra]) =>
      `| ${isV2 ? '' : `${status} `}\`${code}\`${isExtra ? ' \\*' : ''} | ${cause} | ${cure} |`,
  )
  return ['| 错误码 | 原因 | 处理 |', '| --- | --- | --- |', ...lines].join('\n')
}
