import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.9'

interface Sides {
  readonly types?: string
}

/**
 * Holds the declarations for CommonJS against those of the ES modules: the same names, and each of the same kind, a value, a
 * type or both.
 *
 * @param root Folder of an installed package.
 */
export default function compare(root: string): void {
  const { exports, name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, { require?: Sides; default?: Sides }>
  }
  const pairs = Object.values(exports).flatMap(({ require, default: original }) =>
    require?.types && original?.types
      ? [
          [join(root, original.types), join(root, require.types)].map((path) => path.replace('*', 'core')) as [
            string,
            string,
          ],
        ]
      : [],
  )
  const program = ts.createProgram(pairs.flat(), { module: ts.ModuleKind.NodeNext, types: ['node'], noEmit: true })
  for (const [original, commonjs] of pairs) {
    const [wanted, found] = [kindsIn(program, original), kindsIn(program, commonjs)]
    if (wanted.length === 0 || wanted.join() !== found.join()) {
      const odd = [...wanted, ...found].filter((kind) => !wanted.includes(kind) || !found.includes(kind))
      throw new Error(`${commonjs}: differs from its ES module in ${odd.join(', ')}`)
    }
  }
  console.log(`ok ${name}: ${pairs.length} subpaths are the same to CommonJS`)
}

function kindsIn(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const symbol = source && checker.getSymbolAtLocation(source)
  if (!symbol) throw new Error(`${file}: not a module`)
  return checker
    .getExportsOfModule(symbol)
    .map((one) => `${one.name} (${kindOf(one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one)})`)
    .toSorted()
}

function kindOf({ flags }: ts.Symbol): string {
  const kinds = [flags & ts.SymbolFlags.Value && 'value', flags & ts.SymbolFlags.Type && 'type']
  return kinds.filter(Boolean).join(' and ')
}
