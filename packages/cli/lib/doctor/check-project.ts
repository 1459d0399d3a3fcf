import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from '../terminal/io.js'
import { type Check, failed, ok } from './check.js'

/** The undici whose dispatchers the client takes. */
const WANTED = 7

/** Checks what the project in this folder has installed for itself, where the client has to get along with it. */
export function checkProject({ cwd }: Pick<Io, 'cwd'>): Check[] {
  const { dependencies, devDependencies } = packageIn(cwd)
  if (!{ ...dependencies, ...devDependencies }.undici) return []
  const { version } = packageIn(join(cwd, 'node_modules/undici'))
  if (version === undefined) return []
  const name = 'project.undici'
  const major = Number(version.split('.')[0])
  const isLoadable = major === WANTED || (major > WANTED && Number(process.versions.node.split('.')[0]) >= 22)
  if (isLoadable) return [ok(name, `undici ${version} of this project fits`, `项目中的 undici ${version} 可用`)]
  const text = {
    en: `this project has undici ${version}, whose ProxyAgent and Agent the client cannot use here`,
    zh: `项目安装了 undici ${version}，此处客户端无法使用其 ProxyAgent 与 Agent`,
  }
  const cure = {
    en: 'npm install undici@7, or pass the URL of the proxy as `proxy` in place of a `dispatcher`',
    zh: '请执行 npm install undici@7，或以 `proxy` 传入代理的 URL 而不使用 `dispatcher`',
  }
  return [failed(name, text, { cure })]
}

interface Package {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** An unreadable file is one that says nothing. */
function packageIn(folder: string): Package {
  try {
    return Object(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))) as Package
  } catch {
    return {}
  }
}
