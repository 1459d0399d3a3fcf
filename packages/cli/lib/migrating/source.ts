import type { NodePath, t } from './babel.js'
import { parseCode, traverse } from './babel.js'
import { createEditor, type Editor } from './editor.js'

/** A file of the program that is changed. */
export interface Source {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly program: NodePath<t.Program>
  /** Whether it uses `import` and `export`. */
  readonly isModule: boolean
  readonly isTyped: boolean
  readonly editor: Editor
}

/** @throws {SyntaxError} when the file cannot be parsed. */
export function openSource(path: string, text: string, language: 'en' | 'zh'): Source {
  const ast = parseCode(text, path)
  let program: NodePath<t.Program> | undefined
  traverse(ast, {
    Program: (found) => {
      program = found
      found.stop()
    },
  })
  if (!program) throw new SyntaxError(`${path} has no program`)
  // Of a program, Babel keeps every name that is bound within it.
  const { references } = program.scope as unknown as { readonly references: Readonly<Record<string, unknown>> }
  const names = new Set(Object.keys(references))
  const isModule = program.node.sourceType === 'module'
  const isTyped = /\.[cm]?tsx?$/.test(path)
  return { path, text, program, isModule, isTyped, editor: createEditor({ text, program, isModule, names, language }) }
}
