import { readFileSync } from 'node:fs'
import type { Io } from './io.js'
import { chooser } from './words.js'

/** The standard input up to its end. At a terminal, the standard error says that it is awaited. */
export function readInput(io: Pick<Io, 'err' | 'language' | 'isTyped'>): Buffer {
  if (io.isTyped) {
    io.err(`${chooser(io)('reading the standard input; Ctrl-D ends it', '正在读取标准输入，按 Ctrl-D 结束')}\n`)
  }
  return readFileSync(0)
}
