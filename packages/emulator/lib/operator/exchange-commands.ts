import type { LiveKeys } from '../keys/rotation.js'
import { command } from '../world/command.js'
import type { Recorded } from '../world/exchange-log.js'
import type { ExchangeSummary, ExchangeView, Message } from '../world/page-wire.js'
import { notFound } from '../world/refusal.js'
import type { World } from '../world/world.js'
import { explainAnswer } from './explain-answer.js'
import { explainRequest, verdictOf } from './explain-request.js'
import { explainXmlAnswer, explainXmlRequest, isXmlExchange, xmlVerdictOf } from './explain-xml.js'
import { numbersIn } from './numbers.js'

/** Largest number of characters of a body in a view. */
const SHOWN_BODY = 100_000

/** Commands that show the last requests and their answers. */
export const exchangeCommands = [
  command(
    'exchanges',
    'Lists the last requests with their answers and the checks of their signatures.',
    { optional: { id: { type: 'integer', minimum: 1 }, limit: { type: 'integer', minimum: 1, maximum: 200 } } },
    ({ exchanges, keys }: World, { id, limit = 200 }: { id?: number; limit?: number }) => {
      if (id === undefined)
        return exchanges
          .all()
          .slice(-limit)
          .map((one) => exchangeViewOf(one, keys))
      const recorded = exchanges.all().find((one) => one.id === id)
      if (!recorded) {
        throw notFound(`no request with number ${id}; only the last ones are kept`)
      }
      return [exchangeViewOf(recorded, keys)]
    },
  ),
] as const

/** An exchange in one line. */
export function summaryOf(recorded: Recorded): ExchangeSummary {
  const { id, at, story, took, exchange } = recorded
  const { method, target, answer, code, problem } = exchange
  return {
    ...{ id, at, story, took, method, target, status: answer.status, numbers: numbersIn(exchange) },
    ...(code !== undefined && { code }),
    ...(problem !== undefined && { problem }),
    ...(code !== undefined && messageIn(answer.body)),
    ...(exchange.fault !== undefined && { fault: exchange.fault }),
    verdict: isXmlExchange(exchange) ? xmlVerdictOf(recorded) : verdictOf(recorded),
  }
}

/** The `message` of a refusal, when its body is JSON. */
function messageIn(body: string): { message?: string } {
  const [, text] = /"message":("(?:[^"\\]|\\.)*")/.exec(body.slice(0, 10_000)) ?? []
  return text === undefined ? {} : { message: JSON.parse(text) as string } // the pattern is that of a JSON string
}

function exchangeViewOf(recorded: Recorded, keys: LiveKeys): ExchangeView {
  const { template, headers, body, answer } = recorded.exchange
  const isXml = isXmlExchange(recorded.exchange)
  const request = messageOf(headers, body, Buffer.byteLength(body))
  const reply = messageOf(answer.headers, answer.body, answer.file?.length ?? Buffer.byteLength(answer.body))
  return {
    ...summaryOf(recorded),
    ...(template !== undefined && { template }),
    request: { ...request, signature: (isXml ? explainXmlRequest : explainRequest)(recorded, keys) },
    answer: { ...reply, signature: (isXml ? explainXmlAnswer : explainAnswer)(recorded, keys) },
  }
}

function messageOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  body: string,
  length: number,
): Omit<Message, 'signature'> {
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)])
  return { headers: Object.fromEntries(texts), body: body.slice(0, SHOWN_BODY), length }
}
