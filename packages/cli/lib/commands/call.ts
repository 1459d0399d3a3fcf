import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { type ApiResponse, createClient } from 'wechatpay-chain'
import { callNamed } from '../calling/call-named.js'
import { readOperation } from '../calling/operation.js'
import { type RequestFlags, readOptions } from '../calling/read-options.js'
import { record } from '../calling/record.js'
import { curlOf, shownRequest, showRequest } from '../calling/show-request.js'
import { validate } from '../calling/validate.js'
import { type Places, readGiven } from '../settings/read-given.js'
import { toClientConfig } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

interface Flags extends Places, RequestFlags {
  readonly timeout: number
  /** `false` by `--no-validate`. */
  readonly validate: boolean
  readonly dryRun?: true
  readonly curl?: true
  readonly out?: string
}

/** `wechatpay call`: sends one request, after it was checked against the spec. Prints `data` of the answer as JSON. */
export function callCommand(io: Io): Command {
  return withFlags(io).action((words: string[], flags: Flags, command: Command) =>
    run(io, command, async ({ json: isJson }) => {
      const named = readOperation(words)
      const given = readOptions(flags, io.cwd, /^v2\//i.test(named.path))
      const signatory = /^brand\//i.test(named.path) ? 'brand' : undefined
      const config = { ...toClientConfig(readGiven(flags, io), signatory), timeout: flags.timeout, now: io.now }
      const request = await record(config, named, given.options)
      if (flags.validate) validate(named, given, request)
      if (flags.curl) {
        io.out(isJson === true ? JSON.stringify({ curl: curlOf(request) }, null, 2) : curlOf(request))
        return EXIT.ok
      }
      if (flags.dryRun) {
        io.out(isJson === true ? JSON.stringify(shownRequest(request), null, 2) : showRequest(request, chooser(io)))
        return EXIT.ok
      }
      const client = createClient(config)
      try {
        const answer = await callNamed(client, named, given.options)
        await print(answer, isJson === true, flags, io)
        return EXIT.ok
      } finally {
        await client.close()
      }
    }),
  )
}

function withFlags(io: Io): Command {
  const t = chooser(io)
  return withConfiguration(io, 'call', { en: 'call an operation', zh: '调用一个接口' })
    .argument(
      '<operation...>',
      t(
        'v3.pay.transactions.native.post, or POST v3/pay/transactions/native',
        'v3.pay.transactions.native.post，或 POST v3/pay/transactions/native',
      ),
    )
    .option(
      '--json <text>',
      t(
        'body as JSON: text, @file, or @- for the standard input; of APIv2, its fields as JSON or XML',
        'JSON 请求体：文本、@文件，@- 为标准输入；APIv2 为其字段（JSON 或 XML）',
      ),
    )
    .option('--query <name=value...>', t('parameters of the query', '查询参数'))
    .option('--var <name=value...>', t('variables of the path', '路径变量'))
    .option('--header <name=value...>', t('further headers', '其他请求头'))
    .option(
      '--file <path>',
      t('file to upload; --json holds further fields of its meta', '要上传的文件；--json 为其 meta 的其他字段'),
    )
    .option('--no-encrypt', t('send sensitive fields as they are', '不加密敏感字段'))
    .option('--no-validate', t('do not check the request against the spec', '不按接口描述校验'))
    .option('--dry-run', t('print the request and its signature text; send nothing', '显示请求与待签名串，不发送'))
    .option('--curl', t('print a curl command; send nothing', '输出 curl 命令，不发送'))
    .option('--out <file>', t('where to save an answer that is a file', '应答为文件时的保存位置'))
}

async function print(
  { status, requestId, data }: ApiResponse<unknown>,
  isJson: boolean,
  { out }: Flags,
  io: Io,
): Promise<void> {
  if (!isJson) io.err(`${status}${requestId === undefined ? '' : `  Request-ID ${requestId}`}\n`)
  if (data instanceof Readable && out !== undefined) {
    await pipeline(data, createWriteStream(resolve(io.cwd, out), { mode: 0o600 }))
    if (isJson) io.out(JSON.stringify({ status, requestId, path: resolve(io.cwd, out) }, null, 2))
    return
  }
  const content = data instanceof Readable ? Buffer.concat(await data.toArray()).toString() : data
  if (isJson) io.out(JSON.stringify({ status, requestId, data: content }, null, 2))
  else if (content !== undefined) io.out(typeof content === 'string' ? content : JSON.stringify(content, null, 2))
}
