import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { baseUrls, ConfigError, RequestError, TransportError } from 'wechatpay-chain'
import { coerce, type Field, translate } from 'wechatpay-chain-emulator/spec'
import { type Places, readGiven } from '../settings/read-given.js'
import { codeOf } from '../terminal/code-of.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { widthOf, wrap } from '../terminal/wrap.js'

export type TriggerFlags = Places

/** The emulator that `wechatpay emulate` runs by itself. */
const DEFAULT = 'http://127.0.0.1:8080/'

/** Milliseconds in which an emulator on this machine answers. */
const PATIENCE_MS = 30_000

/** A command of the operator, as the emulator lists it. */
interface CommandInfo {
  readonly name: string
  readonly summary: string
  readonly properties: Readonly<Record<string, Field>>
  readonly required: readonly string[]
}

/** Gives the emulator a command, or lists them, prints the answer, and resolves to the exit code. */
export async function runTrigger(
  name: string | undefined,
  parameters: readonly string[],
  flags: TriggerFlags,
  isJson: boolean,
  io: Io,
): Promise<number> {
  const { baseUrl = DEFAULT } = readGiven(flags, io)
  if (baseUrls.china.some((url) => new URL(url).host === hostOf(baseUrl))) {
    throw new ConfigError('trigger: the base URL is that of WeChat Pay, and not of an emulator: pass --base-url')
  }
  const ask = asker(baseUrl, tokenIn(flags, io), io)
  const commands = (await ask('commands')).content as readonly CommandInfo[] // as the emulator writes it
  if (name === undefined) {
    io.out(isJson ? JSON.stringify(commands, null, 2) : listOf(commands, io))
    return EXIT.ok
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    const near = commands.find((one) => distance(one.name, name) < 3)
    throw new RequestError(
      `trigger: the emulator has no command \`${name}\`${near ? `. Did you mean \`${near.name}\`?` : ''}`,
    )
  }
  const { status, content } = await ask(name, valuesOf(parameters, command))
  if (status >= 400) return refuse(status, content, isJson, io)
  io.out(JSON.stringify(content, null, 2))
  return EXIT.ok
}

/** The emulator says why, in English. */
function refuse(status: number, content: unknown, isJson: boolean, io: Io): number {
  const { code, message: english } = Object(content)
  const message = io.language === 'zh' ? translate(String(english)) : english
  if (isJson) io.out(JSON.stringify({ error: { name: 'RefusedError', message, code, status } }, null, 2))
  else io.err(`${chooser(io)('error: trigger: ', '错误：trigger：')}${message}\n`)
  return EXIT.refused
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined
}

/** A request without parameters lists; with them it is a command. */
function asker(baseUrl: string, token: string | undefined, { language }: Io) {
  return async (name: string, parameters?: object): Promise<{ readonly status: number; readonly content: unknown }> => {
    if (!URL.canParse(baseUrl)) throw new ConfigError('trigger: --base-url must be an http(s) URL')
    const headers = {
      'Accept-Language': language,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(parameters && { 'Content-Type': 'application/json' }),
    }
    const init = parameters ? { method: 'POST', headers, body: JSON.stringify(parameters) } : { headers }
    const url = new URL(`_emulator/api/${name}`, baseUrl)
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error: unknown) => {
      throw new TransportError(`trigger: no emulator answers at ${baseUrl} (${codeOf(error)})`, {
        reason: 'network',
        sent: false,
      })
    })
    const text = await answer.text()
    try {
      return { status: answer.status, content: text === '' ? null : JSON.parse(text) }
    } catch {
      throw new ConfigError(`trigger: ${baseUrl} is not an emulator`)
    }
  }
}

/** `operatorToken` of config.json, which an emulator for other machines asks for. */
function tokenIn({ config }: TriggerFlags, { cwd }: Io): string | undefined {
  if (config === undefined) return undefined
  const { operatorToken } = Object(JSON.parse(readFileSync(resolve(cwd, config), 'utf8'))) // `readGiven` has read it
  return typeof operatorToken === 'string' ? operatorToken : undefined
}

function valuesOf(parameters: readonly string[], { properties }: CommandInfo): object {
  const entries = parameters.map((text) => {
    const at = text.indexOf('=')
    if (at < 1) throw new RequestError('trigger: a parameter is name=value')
    const [name, value] = [text.slice(0, at), text.slice(at + 1)]
    return [name, typed(value, properties[name])]
  })
  return Object.fromEntries(entries)
}

function typed(value: string, field: Field | undefined): unknown {
  if (field?.type !== 'object' && field?.type !== 'array') return coerce(value, field)
  try {
    return JSON.parse(value)
  } catch {
    return value // the emulator says what it must be
  }
}

function listOf(commands: readonly CommandInfo[], { language, columns }: Io): string {
  const names = commands.map(({ name, properties, required }) =>
    [name, ...Object.keys(properties).map((own) => (required.includes(own) ? `${own}=` : `[${own}=]`))].join(' '),
  )
  const width = Math.min(36, Math.max(...names.map(widthOf)))
  const margin = `\n${' '.repeat(width + 2)}`
  const room = columns !== undefined && columns - width > 22 ? columns - width - 2 : undefined
  return commands
    .map(({ summary: english }, at) => {
      const summary = wrap(language === 'zh' ? translate(english) : english, room).replaceAll('\n', margin)
      const name = names[at] ?? ''
      return widthOf(name) > width ? `${name}${margin}${summary}` : `${name.padEnd(width)}  ${summary}`
    })
    .join('\n')
}
