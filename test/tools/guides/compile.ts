import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** Of `examples/opentelemetry.js`, which a guide shows as a file of the merchant's. */
const TELEMETRY = `
export function telemetry(
  tracer: import('@opentelemetry/api').Tracer,
): Pick<import('wechatpay-chain').ClientConfig, 'onResponse' | 'onError'>
`

/**
 * Compiles modules, as they would stand in a merchant's project.
 *
 * @param folder Inside the project, for its own types and those of Node.js; it is made.
 * @param given Declarations that all modules see.
 * @returns The messages of the compiler by the name of the module: none of a module that is right.
 */
export async function compile(
  folder: string,
  files: ReadonlyMap<string, string>,
  given: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  mkdirSync(folder, { recursive: true })
  const options = {
    extends: resolve('test/types/tsconfig.json'),
    compilerOptions: {
      rootDir: resolve('.'),
      skipLibCheck: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
      erasableSyntaxOnly: false,
    },
    include: ['.'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  writeFileSync(join(folder, 'given.d.ts'), given)
  writeFileSync(join(folder, 'opentelemetry.d.ts'), TELEMETRY)
  for (const [name, text] of files) writeFileSync(join(folder, name), `${text}\nexport {}\n`)
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const said = await promisify(execFile)(process.execPath, [tsc, '-p', folder], { maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
  const problems = new Map<string, string[]>()
  for (const [, name = '', message = ''] of said.matchAll(/^(?:.*[\\/])?([^\\/(\n]+)(\(\d+,\d+\): error TS.*)$/gm)) {
    problems.set(name, [...(problems.get(name) ?? []), message])
  }
  return problems
}
