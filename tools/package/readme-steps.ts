import { basename } from 'node:path'
import type { Packed } from './pack.js'

/** What a README tells its reader to do. */
export interface Steps {
  /** Lines that install, with tarballs in place of the names of the packages. */
  readonly install: readonly string[]
  /** The name of the first program. */
  readonly file: string
  readonly program: string
  /** Lines that run until they are stopped, each in a terminal of its own. */
  readonly background: readonly string[]
  /** The other lines, and what the shop prints after each, by its comment. */
  readonly commands: readonly { readonly line: string; readonly prints: string | undefined }[]
}

/**
 * Reads the blocks and lines of a README that lead to a refunded order.
 *
 * @throws {Error} when one of them is not there, or when the README calls a tarball by another name than npm.
 */
export function readSteps(text: string, packed: readonly Packed[]): Steps {
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code = '']) => ({ language, code }))
  const linesOf = (pattern: RegExp) => {
    const found = blocks.find(({ language, code }) => language === 'sh' && pattern.test(code))
    if (!found) throw new Error(`the README has no lines with ${pattern}`)
    return found.code.trim().split('\n')
  }
  const tarballOf = (name: string) => {
    const found = packed.find((one) => one.name === name)
    if (!found) throw new Error(`the README installs ${name}, which is not packed`)
    return found.tarball
  }
  const install = linesOf(/^npm i wechatpay-chain\b/m).map((line) =>
    commandOf(line).replace(/wechatpay-chain[\w-]*/, tarballOf),
  )
  for (const { tarball } of packed) {
    if (!text.includes(`./${basename(tarball)}`)) throw new Error(`the README does not name ${basename(tarball)}`)
  }
  const [, more = ''] = /`(npm i express)`/.exec(text) ?? []
  const [, file = ''] = /`([\w-]+\.mjs)`/.exec(text) ?? []
  const program = blocks.find(({ language }) => language === 'js')?.code ?? ''
  if (more === '' || file === '' || program === '') throw new Error('the README has no program, or does not name it')
  const lines = linesOf(/^curl /m)
  return {
    install: [...install, more],
    file,
    program,
    background: lines.filter((line) => !line.startsWith('curl ')).map(commandOf),
    commands: lines
      .filter((line) => line.startsWith('curl '))
      .map((line) => ({ line: commandOf(line), prints: /\b(?:paid|refunded) [\w-]+ \d+/.exec(line)?.[0] })),
  }
}

/** A line without its comment. */
function commandOf(line: string): string {
  return line.replace(/\s+#.*$/, '')
}
