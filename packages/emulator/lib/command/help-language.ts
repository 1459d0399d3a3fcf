import { type Command, Help, type HelpConfiguration, type Option } from 'commander'
import { translate } from '../words/translate.js'
import { type Language, OPTIONS, type OptionRow } from './options.js'

/** A Chinese character or sign with the signs that may not begin a line, a word, or a space. */
const PIECE = /[\u2e80-\uffef][，。；：、）]*|[^\s\u2e80-\uffef]+[，。；：、）]*|\s+/g

/**
 * The language of `--help`: that of `--language`, else the given one, else that of the environment as POSIX reads it, English
 * otherwise.
 */
export function helpLanguage(command: Command, given?: Language, env: NodeJS.ProcessEnv = process.env): Language {
  if (command.getOptionValueSource('language') === 'cli') return command.opts().language === 'zh' ? 'zh' : 'en'
  const locale = given ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en')
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** How the help of the command is written: what commander has in English is in Chinese where the reader has that. */
export function helpOf(command: Command, given?: Language): HelpConfiguration {
  const english = new Help()
  const isChinese = (): boolean => helpLanguage(command, given) === 'zh'
  return {
    styleTitle: (title) => (isChinese() ? translate(title) : title),
    commandDescription: (described) => {
      const text = english.commandDescription(described)
      return isChinese() ? translate(text) : text
    },
    optionDescription: (option) => (isChinese() ? inChinese(option) : english.optionDescription(option)),
    displayWidth: (text) => (isChinese() ? columnsOf(text) : english.displayWidth(text)),
    boxWrap: (text, width) => (isChinese() ? wrap(text, width) : english.boxWrap(text, width)),
  }
}

function inChinese({ flags, description, argChoices, defaultValue }: Option): string {
  const rows: readonly OptionRow[] = OPTIONS
  const row = rows.find((one) => one.flags === flags)
  const facts = [
    ...(argChoices ? [`可选值：${argChoices.join('、')}`] : []),
    ...(defaultValue === undefined ? [] : [`默认：${defaultValue}`]),
  ]
  return `${row?.chinese ?? translate(description)}${facts.length === 0 ? '' : `（${facts.join('；')}）`}`
}

/** Columns of a terminal that a text takes. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0)
}

/** The text with line breaks, also between Chinese characters. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const piece of text.match(PIECE) ?? []) {
    const line = lines.at(-1) ?? ''
    if (columnsOf(line + piece.trimEnd()) <= width) lines[lines.length - 1] = line + piece
    else lines.push(piece.trimStart())
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}
