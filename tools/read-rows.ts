import { readFileSync } from 'node:fs'

/** The rows of a table, each as its cells, which tabs part; without empty lines and comments (`#`). */
export default function readRows(file: string | URL): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}
