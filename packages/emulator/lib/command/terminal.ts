import type { Delivered, Emulator, Exchange } from '../index.js'
import { deliveryLine } from './delivery-line.js'
import { exchangeLine } from './exchange-line.js'
import { type Done, greeting } from './greeting.js'
import type { Language } from './options.js'
import { sayIn } from './say.js'
import { startedEvent } from './started-event.js'

/** Where the command says what happens, in lines for people, or in JSON for programs. */
export interface Terminal {
  started(emulator: Emulator, done: Done): void
  exchange(exchange: Exchange): void
  delivery(delivery: Delivered): void
  /** Something that went wrong without ending the command. */
  warning(message: string): void
  closed(): void
}

/** Lines in a language of people. */
export function linesFor(language: Language, print: (line: string) => void): Terminal {
  const say = sayIn(language)
  return {
    started: (emulator, done) => {
      for (const line of greeting(emulator, done, say)) print(line)
    },
    exchange: (exchange) => print(exchangeLine(exchange, say)),
    delivery: (delivery) => print(deliveryLine(delivery, say)),
    warning: (message) => print(say(message)),
    closed: () => print(say('Closed.')),
  }
}

/** An object in a line for each event. As in the lines for people, there is no key and no content of a message in it. */
export function jsonLines(print: (line: string) => void): Terminal {
  const event = (name: string, about: object = {}) => print(JSON.stringify({ event: name, ...about }))
  return {
    started: (emulator, done) => event('started', startedEvent(emulator, done)),
    exchange: ({ method, target, answer, code, problem, notes, fault }) =>
      event('exchange', { method, target, status: answer.status || undefined, code, problem, notes, fault }),
    delivery: (delivery) => event('delivery', delivery),
    warning: (message) => event('warning', { message }),
    closed: () => event('closed'),
  }
}
