import { readFileSync } from 'node:fs'
import { type Label, type Language, table } from './markdown-table.js'

/** What each row of the contract of `test/runtimes/` shows. */
const LABELS: Readonly<Record<string, Label>> = {
  calls: { en: 'signed calls, verified answers, `ApiError`', zh: '请求签名、应答验签、`ApiError`' },
  orders: { en: 'order and query', zh: '下单与查询' },
  fields: { en: 'sensitive fields, both ways', zh: '敏感字段加密与解密' },
  notifications: { en: '`receiver.fetch`: verify, decrypt, once', zh: '`receiver.fetch`：验签、解密、去重' },
  certificates: { en: '`platformCertificates()`', zh: '`platformCertificates()`' },
  paysign: { en: '`createPaysign`', zh: '`createPaysign`' },
  files: { en: 'uploads and downloads', zh: '上传与下载文件' },
  bills: { en: 'bills, checked by their digest', zh: '账单下载与摘要校验' },
  encryptedBills: { en: 'encrypted bills', zh: '加密账单' },
  gzip: { en: 'bills packed by gzip', zh: 'gzip 账单' },
  refusals: { en: 'forged, altered and too large answers refused', zh: '拒绝伪造、被篡改或过大的应答' },
  deadline: { en: '`timeout`, `signal`', zh: '`timeout`、`signal`' },
  unsent: {
    en: 'a refused connection is known to be unsent, and the next base URL is tried',
    zh: '连接被拒绝时确知未发送，并改用下一个 base URL',
  },
  shangmi: { en: 'Shangmi (SM2, SM3, SM4)', zh: '国密（SM2、SM3、SM4）' },
  apiv2: { en: 'APIv2, red packets (MD5)', zh: 'APIv2、红包（MD5）' },
  clientCertificate: { en: '`clientCertificate` (mutual TLS)', zh: '`clientCertificate`（双向 TLS）' },
  proxy: { en: '`proxy`, `dispatcher`', zh: '`proxy`、`dispatcher`' },
  paths: { en: 'upload from a path, download to one', zh: '从路径上传、下载到路径' },
}

type Results = Readonly<Record<string, Readonly<Record<string, boolean>>>>

/** The table runtime × feature, as `npm run check:runtimes` has found it. @throws for a row without a label. */
export function runtimeTable(language: Language): string {
  const results = JSON.parse(readFileSync('test/runtimes/results.json', 'utf8')) as Results
  const columns = Object.keys(results)
  const rows = Object.keys(LABELS).map((row) => [
    LABELS[row]?.[language] ?? '',
    ...columns.map((name) => cell(results[name]?.[row], `${name}: ${row}`)),
  ])
  const found = new Set(Object.values(results).flatMap((row) => Object.keys(row)))
  for (const row of found)
    if (!(row in LABELS)) throw new Error(`tools/runtime-table.ts has no label for the row ${row}`)
  return table(['', ...columns], rows)
}

function cell(can: boolean | undefined, at: string): string {
  if (can === undefined) throw new Error(`test/runtimes/results.json does not say whether it can: ${at}`)
  return can ? '✓' : '—'
}
