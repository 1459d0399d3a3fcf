import { Command, Option } from 'commander'
import type { EmulatorOptions } from '../index.js'
import { translate } from '../words/translate.js'
import { emulate } from './emulate.js'
import { helpLanguage, helpOf } from './help-language.js'
import { moreHelp } from './more-help.js'
import { type Language, OPTIONS, type OptionRow } from './options.js'
import { printLine } from './print-line.js'
import { sayIn } from './say.js'
import { jsonLines, linesFor, type Terminal } from './terminal.js'

export { operatorFields } from './operator-fields.js'

const DESCRIPTION = 'run an emulator of WeChat Pay on this machine, with throw-away keys, until Ctrl-C'

/**
 * The command that runs the emulator until Ctrl-C: `wechatpay-emulator`, and `wechatpay emulate`.
 *
 * @param name Name in the help text.
 * @param language Of what it says and of the help text, unless `--language` says another one. Default: that of the environment.
 */
export function emulateCommand(name: string, language?: Language): Command {
  const command = new Command(name)
  for (const row of OPTIONS) command.addOption(toOption(row))
  return command
    .configureOutput({
      outputError: (text, write) => {
        const message = sayIn(helpLanguage(command, language))(text.trimEnd())
        if (!isJson(command)) return write(`${message}\n`)
        const plain = message.replace(/^(?:error: |错误：)/, '')
        command.configureOutput().writeOut?.(`${JSON.stringify({ error: { name: 'UsageError', message: plain } })}\n`)
      },
    })
    .description(language === 'zh' ? translate(DESCRIPTION) : DESCRIPTION)
    .configureHelp(helpOf(command, language))
    .addHelpText('after', () => moreHelp(command, helpLanguage(command, language)))
    .action(async (given: Given) => {
      // Values are read only now, so that commander names a misspelt option before a wrong value of another one.
      const values = readValues(command, given)
      await emulate(settingsOf(values), values, terminalOf(command, language)).catch((error: unknown) => {
        command.error(`error: ${wordsOf(error)}`)
      })
    })
}

function isJson(command: Command): boolean {
  return command.optsWithGlobals().json === true
}

function terminalOf(command: Command, language: Language | undefined): Terminal {
  return isJson(command) ? jsonLines(printLine) : linesFor(helpLanguage(command, language), printLine)
}

/** The options as commander returns them. An option without a value is `true`. */
type Given = Readonly<Record<string, string | readonly string[] | true>>

function toOption({ flags, text, fallback, choices }: OptionRow): Option {
  const option = new Option(flags, text).default(fallback)
  if (choices) option.argChoices = [...choices] // for the help text: `Option.choices` would check them too early
  return option
}

/** The values of the options by their attribute names: `out`, `publicUrl`. */
function readValues(command: Command, given: Given): Readonly<Record<string, unknown>> {
  const rows: readonly OptionRow[] = OPTIONS
  const entries = rows.flatMap((row) => {
    const name = nameOf(row.flags)
    const value = given[name]
    if (value === undefined) return []
    try {
      return [[name, readValue(row, value)] as const]
    } catch (error) {
      return command.error(`error: option '${row.flags}' argument '${String(value)}' is invalid: ${wordsOf(error)}`)
    }
  })
  return Object.fromEntries(entries)
}

function readValue({ read = (text) => text, choices }: OptionRow, value: Given[string]): unknown {
  if (typeof value === 'boolean') return value
  const texts = typeof value === 'string' ? [value] : value
  const wrong = choices && texts.find((text) => !choices.includes(text))
  if (wrong !== undefined) throw new Error(`allowed values: ${choices?.join(', ')}`)
  return typeof value === 'string' ? read(value) : value.map((text) => read(text))
}

function settingsOf(values: Readonly<Record<string, unknown>>): EmulatorOptions {
  const rows: readonly OptionRow[] = OPTIONS
  const entries = rows.flatMap(({ flags, setting }) => {
    const value = values[nameOf(flags)]
    return setting === undefined || value === undefined ? [] : [[setting, value]]
  })
  return Object.fromEntries(entries) as EmulatorOptions // each row reads the value of its own setting
}

function nameOf(flags: string): string {
  return new Option(flags).attributeName()
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
