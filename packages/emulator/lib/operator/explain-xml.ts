import { isSignType, readXml, signingTextV2, signV2, verifyV2, type XmlFields } from 'wechatpay-chain/protocol'
import type { Keys } from '../keys/keys.js'
import type { Exchange } from '../world/exchange.js'
import type { Recorded } from '../world/exchange-log.js'
import type { Check, Explanation, Line, Verdict } from '../world/page-wire.js'

type Fields = Readonly<Record<string, string>>

const ADVICE =
  'Sort the fields by name, leave out empty ones and `sign`, join them as `name=value` with `&`, append `&key=` and the APIv2 key ' +
  '(apiv2Key in config.json), and send the MD5 (or the HMAC-SHA256, with sign_type) in capital hexadecimal digits.'

/** Whether an exchange is one of APIv2, whose signatures are fields of its messages. */
export function isXmlExchange({ headers, body, template, answer }: Exchange): boolean {
  if (template !== undefined) return template.startsWith('v2/')
  return headers.authorization === undefined && (body.trimStart().startsWith('<') || answer.body.startsWith('<xml>'))
}

/** The verdict on the signature of a request of APIv2, from the recorded answer alone. */
export function xmlVerdictOf({ exchange }: Recorded): Verdict {
  if (exchange.code === 'SIGNERROR') return fieldsOf(exchange).sign === undefined ? 'unsigned' : 'wrong'
  return exchange.template === undefined ? 'unchecked' : 'right'
}

/** Explains how the signature of a request of APIv2 was checked. */
export function explainXmlRequest(recorded: Recorded, { apiv2Key }: Keys): Explanation {
  const fields = fieldsOf(recorded.exchange)
  const verdict = xmlVerdictOf(recorded)
  const { problem = '' } = recorded.exchange
  const summary = {
    right: 'The signature is right: it belongs to the fields below, under the APIv2 key.',
    unsigned: 'The request is not signed: it has no field `sign`.',
    wrong: `Refused: ${problem}.`,
    unchecked: 'The request was refused before its signature was checked.',
  }[verdict]
  const isWrong = verdict === 'wrong' || verdict === 'unsigned'
  return {
    ...{ verdict, summary },
    ...(isWrong && { advice: ADVICE }),
    checks: fields.sign === undefined ? [] : [checkOf(fields, apiv2Key)],
    lines: linesOf(fields),
  }
}

/** Explains the signature of an answer of APIv2. */
export function explainXmlAnswer({ exchange: { answer } }: Recorded, { apiv2Key }: Keys): Explanation {
  const fields = read(answer.body)
  if (fields.sign === undefined) {
    const words = answer.status === 0 ? 'There is no answer: the connection was cut.' : 'The answer is not signed.'
    const reason = fields.return_code === 'FAIL' ? ' Nothing proves who refused the request.' : ''
    return { verdict: 'unsigned', summary: words + reason, checks: [], lines: [] }
  }
  const check = checkOf(fields, apiv2Key)
  const isRight = check.outcome === 'passed'
  return {
    verdict: isRight ? 'right' : 'wrong',
    summary: isRight ? 'Signed under the APIv2 key.' : `A client must refuse this answer: ${check.name} ${check.text}.`,
    checks: [check],
    lines: linesOf(fields),
  }
}

function checkOf(fields: Fields, apiv2Key: string): Check {
  const stated = fields.sign?.length === 64 ? 'HMAC-SHA256' : 'MD5'
  const type = isSignType(fields.sign_type) ? fields.sign_type : stated
  if (verifyV2(fields, apiv2Key, type)) {
    return { name: 'sign', outcome: 'passed', text: `is the ${type} of the fields below, followed by the key` }
  }
  return {
    name: 'sign',
    outcome: 'failed',
    text: `is not the ${type} of the fields below, which is ${signV2(fields, apiv2Key, type)}`,
  }
}

/** The signed text, a pair a line. The key is not shown. */
function linesOf(fields: Fields): readonly Line[] {
  if (Object.keys(fields).length === 0) return []
  const names = Object.keys(fields).toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const pairs = names.map((name) => ({ name, text: signingTextV2({ [name]: fields[name] }) }))
  return [...pairs.filter(({ text }) => text !== ''), { name: 'key', text: 'key=…' }]
}

function fieldsOf({ method, target, body }: Exchange): Fields {
  if (method !== 'GET') return read(body)
  return Object.fromEntries(new URLSearchParams(target.split('?').slice(1).join('?')))
}

/** The fields that are text; none of a body that is not XML. */
function read(body: string): Fields {
  const fields = parse(body)
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

function parse(body: string): XmlFields {
  try {
    return readXml(body)
  } catch {
    return {} // a file, a page of HTML, or what was refused as no XML
  }
}
