import type { Command } from 'commander'
import { FAULTS } from '../faults/answers.js'
import { commands } from '../operator/commands.js'
import { translate } from '../words/translate.js'
import type { Language } from './options.js'

/** Width of a help text that does not go to a terminal. */
const WIDTH = 100

/** The text after the options in `--help`: faults, commands of the operator, examples. */
export function moreHelp(command: Command, language: Language): string {
  const t = (english: string) => (language === 'zh' ? translate(english) : english)
  const help = command.createHelp()
  help.prepareContext({ helpWidth: process.stdout.columns ?? WIDTH })
  const list = (title: string, rows: readonly { readonly name: string; readonly summary: string }[]) => {
    const width = Math.max(...rows.map(({ name }) => name.length))
    return [t(title), ...rows.map(({ name, summary }) => help.formatItem(name, width, t(summary), help))].join('\n')
  }
  const name = help.commandUsage(command).split(' [', 1)[0] ?? command.name()
  return `
${list('Faults:', FAULTS)}

${list('Commands of the operator, on the page or as POST /_emulator/api/<command>:', [...commands.values()])}

${t('Examples:')}
  $ ${name}
  $ ${name} --env --open
  $ ${name} --data gateway.db --notify shop.test
  $ ${name} --fault reset-after:'POST v3/pay/transactions/native'
  $ curl -d '{"out_trade_no":"1217752501201407033233368018"}' http://127.0.0.1:8080/_emulator/api/pay
`
}
