import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ApiResponse, createClient } from 'wechatpay-chain'
import { readConfiguration } from '../settings/read-configuration.js'
import type { Places } from '../settings/read-given.js'
import { toClientConfig } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import { shownPath, unwritable } from '../terminal/files.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { callNamed } from './call-named.js'
import { curlOf } from './curl-of.js'
import { readOperation } from './operation.js'
import { type RequestFlags, readOptions } from './read-options.js'
import { record } from './record.js'
import { shownRequest, showRequest } from './show-request.js'
import { validate } from './validate.js'

/** The options of `wechatpay call`. */
export interface CallFlags extends Places, RequestFlags {
  readonly timeout: number
  /** `false` by `--no-validate`. */
  readonly validate: boolean
  readonly dryRun?: true
  readonly curl?: true
  readonly out?: string
}

/** Sends a request, or shows what would be sent, and resolves to the exit code. */
export async function runCall(words: readonly string[], flags: CallFlags, isJson: boolean, io: Io): Promise<number> {
  const named = readOperation(words)
  const given = readOptions(flags, io, named)
  const signatory = /^brand\//i.test(named.path) ? 'brand' : undefined
  const settings = await readConfiguration(flags, io)
  const config = { ...toClientConfig(settings, signatory), timeout: flags.timeout, now: io.now }
  const request = await record(config, named, given.options)
  if (flags.validate) validate(named, given, request)
  if (flags.curl) {
    const curl = curlOf(request, settings.paths, flags.file, io.cwd)
    io.out(isJson ? JSON.stringify({ curl }, null, 2) : curl)
    return EXIT.ok
  }
  if (flags.dryRun) {
    io.out(isJson ? JSON.stringify(shownRequest(request), null, 2) : showRequest(request, chooser(io)))
    return EXIT.ok
  }
  const client = createClient(config)
  try {
    await print(await callNamed(client, named, given.options), isJson, flags, io)
    return EXIT.ok
  } finally {
    await client.close()
  }
}

async function print(
  { status, requestId, data }: ApiResponse<unknown>,
  isJson: boolean,
  { out }: CallFlags,
  io: Io,
): Promise<void> {
  if (!isJson) io.err(`${status}${requestId === undefined ? '' : `  Request-ID ${requestId}`}\n`)
  if (data !== undefined && out !== undefined) {
    const path = resolve(io.cwd, out)
    const content = data instanceof Readable ? data : Readable.from([textOf(data)])
    const saved = pipeline(content, createWriteStream(path, { mode: 0o600 }))
    await saved.catch((error) => Promise.reject(unwritable(shownPath(path, io.cwd), error)))
    if (isJson) io.out(JSON.stringify({ status, requestId, path }, null, 2))
    return
  }
  const content = data instanceof Readable ? Buffer.concat(await data.toArray()) : data
  if (isJson) {
    const shown = content instanceof Uint8Array ? content.toString() : content
    io.out(JSON.stringify({ status, requestId, data: shown }, null, 2))
  } else if (content instanceof Uint8Array) io.write(content)
  else if (content !== undefined) io.out(textOf(content))
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data, null, 2)
}
