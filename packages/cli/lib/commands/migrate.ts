import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { styleText } from 'node:util'
import { Command } from 'commander'
import type { createTwoFilesPatch } from 'diff'
import { LIBRARY_NAMES } from '../migrating/library-names.js'
import type { Migrated } from '../migrating/project.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { chooser, type Words } from '../terminal/words.js'
import { withExamples } from './examples.js'
import { run } from './run.js'

interface Flags {
  readonly dryRun?: true
}

/** `wechatpay migrate`: changes a program from another library to this client, and marks what is left to do by hand. */
export function migrateCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('migrate')
    .description(
      t(
        `change a program from ${LIBRARY_NAMES.join(', ')} to wechatpay-chain`,
        `将使用 ${LIBRARY_NAMES.join('、')} 的程序改写为使用 wechatpay-chain`,
      ),
    )
    .argument(
      '<paths...>',
      t('files and folders of JavaScript and TypeScript', 'JavaScript 与 TypeScript 的文件与目录'),
    )
    .option('--dry-run', t('print the changes as a diff; write nothing', '以 diff 显示改动，不写入文件'))
    .action((paths: string[], { dryRun }: Flags, command: Command) =>
      run(io, command, async ({ json }) => {
        const { language } = io
        // Loaded here: parsers take longer to load than a shell should wait at Tab.
        const [{ readFiles }, { migrateProject }, { createTwoFilesPatch }] = await Promise.all([
          import('../migrating/files.js'),
          import('../migrating/project.js'),
          import('diff'),
        ])
        const diffOf = (one: Migrated, colours: boolean) => coloured(patchOf(one, createTwoFilesPatch), colours)
        const migrated = migrateProject(readFiles(paths, io.cwd), language)
        const changed = migrated.filter(({ before, after }) => before !== after)
        const shown = migrated.filter(
          ({ before, after, marks, problem }) => before !== after || marks.length > 0 || problem !== undefined,
        )
        if (!dryRun) for (const { path, after } of changed) writeFileSync(path, after)
        const named = shown.map((one) => ({ ...one, path: relative(io.cwd, one.path) }))
        if (json)
          io.out(
            JSON.stringify(
              named.map((one) => toJson(one, dryRun ? diffOf(one, false) : undefined)),
              null,
              2,
            ),
          )
        else {
          if (dryRun) for (const one of named) if (one.before !== one.after) io.out(diffOf(one, io.colours))
          for (const one of named) io.err(`${linesOf(one)[language].join('\n')}\n`)
          io.err(`${summaryOf(named, dryRun === true, goneFrom(migrated))[language]}\n`)
        }
        if (named.some(({ problem }) => problem !== undefined)) return EXIT.usage
        return named.some(({ marks }) => marks.length > 0) ? EXIT.unfinished : EXIT.ok
      }),
    )
  return withExamples(io, command, ['migrate src --dry-run', 'migrate src'])
}

function toJson({ before, after, ...rest }: Migrated, diff: string | undefined): object {
  return { ...rest, changed: before !== after, ...(diff !== undefined && before !== after && { diff }) }
}

function patchOf({ path, before, after }: Migrated, create: typeof createTwoFilesPatch): string {
  return create(path, path, before, after, undefined, undefined, { context: 2 }).replace(/^=+\n/, '').trimEnd()
}

function coloured(diff: string, colours: boolean): string {
  if (!colours) return diff
  const colourOf = (line: string) => (line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'reset')
  return diff
    .split('\n')
    .map((line) => styleText(colourOf(line), line))
    .join('\n')
}

function linesOf({ path, changes, marks, problem }: Migrated): { readonly en: string[]; readonly zh: string[] } {
  if (problem !== undefined)
    return { en: [`${path}: cannot be read as code: ${problem}`], zh: [`${path}：无法解析：${problem}`] }
  const todo = marks.map(({ line, text }) => `  ${path}:${line}  ${text}`)
  return {
    en: [`${path}: ${changes} changes, ${marks.length} left to do by hand`, ...todo],
    zh: [`${path}：改写 ${changes} 处，另有 ${marks.length} 处需人工处理`, ...todo],
  }
}

/** The old libraries that some of the files named and none does any more. */
function goneFrom(files: readonly Migrated[]): readonly string[] {
  const names = (text: string, name: string) =>
    new RegExp(`['"](?:npm:)?${name}(?:@[^'"]*)?(?:/[^'"]*)?['"]`).test(text)
  return LIBRARY_NAMES.filter(
    (name) => files.some(({ before }) => names(before, name)) && !files.some(({ after }) => names(after, name)),
  )
}

function summaryOf(shown: readonly Migrated[], isDry: boolean, gone: readonly string[]): Words {
  if (shown.length === 0) return { en: 'nothing to change', zh: '没有需要改写的内容' }
  const uninstall = gone.length === 0 ? '' : ` && npm uninstall ${gone.join(' ')}`
  const next = `npm install wechatpay-chain${uninstall}`
  return isDry
    ? { en: 'nothing was written (--dry-run)', zh: '未写入任何文件（--dry-run）' }
    : {
        en: `then: ${next}; lines with \`wechatpay-migrate:\` are left to you`,
        zh: `接下来：${next}；带有 \`wechatpay-migrate:\` 的位置需人工处理`,
      }
}
