/** A file as the body of an answer. */
export interface AnswerFile {
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** The kinds of `x-file` in the spec. */
export type FileKind = 'csv' | 'pdf' | 'image'

const BYTE_ORDER_MARK = '\ufeff'

/** A bill of one payment, in WeChat Pay's format: back-ticks before cells, a summary at the end, money in yuan. */
const BILL = [
  '交易时间,公众账号ID,商户号,微信订单号,商户订单号,交易状态,订单金额,手续费',
  '`2026-05-20 13:29:35,`wxd678efh567hg6787,`1900000109,`4200000000202605201234567890,`order-1,`SUCCESS,`0.01,`0.00',
  '总交易单数,应结订单总金额,退款总金额,手续费总金额',
  '`1,`0.01,`0.00,`0.00',
  '',
].join('\r\n')

/** One white pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=='

/** One empty page. */
const PDF_OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
]

const FILES: Readonly<Record<FileKind, () => AnswerFile>> = {
  csv: () => ({ contentType: 'text/plain; charset=utf-8', bytes: Buffer.from(BYTE_ORDER_MARK + BILL) }),
  pdf: () => ({ contentType: 'application/pdf', bytes: Buffer.from(pdf()) }),
  image: () => ({ contentType: 'image/png', bytes: Buffer.from(PNG, 'base64') }),
}

/** A small valid file, always the same, so that its digest is known in advance. */
export function fileOf(kind: FileKind): AnswerFile {
  return FILES[kind]()
}

/** A PDF is its objects, and a table of the bytes at which they begin. */
function pdf(): string {
  let text = '%PDF-1.4\n'
  const offsets = PDF_OBJECTS.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = PDF_OBJECTS.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  return `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
