// Puts three tools that we did not write to packages/emulator/openapi.json. Reads files only; nothing here asks the network.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BaseResolver, createConfig, lintFromString } from '@redocly/openapi-core'
import { dereference, validate } from '@scalar/openapi-parser'
import openapiTS, { astToString } from 'openapi-typescript'

const HERE = import.meta.dirname
const FILE = resolve(HERE, '../../packages/emulator/openapi.json')
/** Where tsconfig.json looks for the types: out of sight of git and of the formatter. */
const TYPES = join(HERE, 'node_modules/.cache/openapi.d.ts')

/** Rules that do not decide, each with its reason; every other one of `recommended-strict` is an error. */
const RULES = {
  // The two URLs are WeChat Pay's own, and another spelling would not be served.
  'no-path-trailing-slash': 'off',
  // Likewise: `applyments/out-request-no/{…}` beside `applyments/{…}/revoke`.
  'no-ambiguous-paths': 'off',
  // `default` describes every refusal; WeChat Pay documents none by its status.
  'operation-4xx-response': 'off',
  // A tag is the name of a business domain, which the manual explains no further.
  'tag-description': 'off',
  // Adds `unevaluatedProperties: false` to each branch of an `allOf`, where no envelope fits. A request is strict by
  // its own `additionalProperties: false`.
  'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
}

const CHECKS = { '@redocly/openapi-core': lint, '@scalar/openapi-parser': parse, 'openapi-typescript': compile }

const source = readFileSync(FILE, 'utf8')
for (const [tool, check] of Object.entries(CHECKS)) {
  const start = performance.now()
  const outcome = await check()
  const took = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${outcome.ok ? 'ok' : 'FAILED'} ${tool} ${versionOf(tool)}: ${outcome.said}, ${took} s`)
  if (!outcome.ok) process.exitCode = 1
}

/** Redocly, with the rules of the specification, and then with all it recommends. */
async function lint() {
  const lintWith = async (ruleset, rules) =>
    lintFromString({
      source,
      absoluteRef: FILE,
      config: await createConfig({ extends: [ruleset], rules, telemetry: 'off' }),
      externalRefResolver: new BaseResolver(),
    })
  const problems = [...(await lintWith('spec', {})), ...(await lintWith('recommended-strict', RULES))]
  for (const { ruleId, message, location } of problems.slice(0, 20)) {
    console.error(`${ruleId}: ${message} ${location[0]?.pointer}`)
  }
  return { ok: problems.length === 0, said: `${problems.length} errors and warnings` }
}

/** Scalar: the official JSON Schema of OpenAPI 3.1, and every reference resolved. */
async function parse() {
  const { valid, errors = [], version } = await validate(source)
  const { errors: refused = [], schema } = dereference(source)
  // It leaves a reference that leads nowhere as it is, and does not say so.
  const left = JSON.stringify(schema).match(/"\$ref":"[^"]*"/g) ?? []
  const problems = [...errors, ...refused, ...left.map((message) => ({ message }))]
  for (const { message, path } of problems.slice(0, 20)) console.error(message, path ?? '')
  return { ok: valid && problems.length === 0, said: `OpenAPI ${version}, ${problems.length} errors` }
}

/** openapi-typescript makes the types, with which a program for openapi-fetch has to compile. */
async function compile() {
  const types = astToString(await openapiTS(pathToFileURL(FILE), { silent: true }))
  mkdirSync(join(TYPES, '..'), { recursive: true })
  writeFileSync(TYPES, types)
  const said = `${(types.length / 1e6).toFixed(1)} MB of types, client.ts on TypeScript ${versionOf('typescript')}`
  try {
    execFileSync(process.execPath, [join(HERE, 'node_modules/typescript/bin/tsc'), '-p', HERE], { stdio: 'inherit' })
    return { ok: true, said }
  } catch {
    return { ok: false, said } // tsc has printed why
  }
}

function versionOf(tool) {
  return JSON.parse(readFileSync(join(HERE, 'node_modules', tool, 'package.json'), 'utf8')).version
}
