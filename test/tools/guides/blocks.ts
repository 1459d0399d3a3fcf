import { readdirSync, readFileSync } from 'node:fs'

/** A block of code on a page that is written by hand. */
export interface Block {
  /** `docs/guide/refunds.en.md`. */
  readonly page: string
  /** Where it stands: `docs/guide/refunds.en.md:41`. */
  readonly place: string
  readonly language: string
  readonly code: string
}

/** The guides and the READMEs of the packages, in both languages. `x.en.md` is the English twin of the guide `x.md`. */
export const pages: readonly string[] = [
  ...['', 'packages/emulator/', 'packages/cli/'].flatMap((root) => [`${root}README.md`, `${root}README.zh-CN.md`]),
  ...readdirSync('docs/guide').map((name) => `docs/guide/${name}`),
]

/** The twin of a page in the other language. */
export function twinOf(page: string): string {
  if (page.endsWith('README.md')) return page.replace('.md', '.zh-CN.md')
  return page.replace(/(?:\.en)?\.md$/, page.endsWith('.en.md') ? '.md' : '.en.md')
}

/** Every block of a page that names one of the languages. */
export function blocksOf(page: string, ...languages: readonly string[]): Block[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)]
    .map(({ index, 1: language = '', 2: code = '' }) => {
      return { page, place: `${page}:${text.slice(0, index).split('\n').length}`, language, code }
    })
    .filter(({ language }) => languages.includes(language))
}

/** The code without its comments, but with what it is said to print: `// → 100`. */
export function bareCode({ code }: Block): string {
  return code
    .replaceAll(/(?<=^|\s)\/\/ (?!→).*$/gm, '')
    .replaceAll(/[ \t]+$/gm, '')
    .trim()
}

/** Whether each line that prints has a comment that says what, or the program has such comments below. */
export function saysAll(code: string): boolean {
  return /^\/\/ → /m.test(code) || !/console\.log\((?!.*\/\/ → )/.test(code)
}

/** What a program is said to print, by the comments at the ends of its lines. */
export function printedBy(code: string): string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text = '']) => text)
}
