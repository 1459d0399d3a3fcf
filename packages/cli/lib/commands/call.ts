import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { type ApiResponse, type Client, createClient } from 'wechatpay-chain'
import { readOperation } from '../calling/operation.js'
import { type RequestFlags, readOptions } from '../calling/read-options.js'
import { record, verbOf } from '../calling/record.js'
import { curlOf, showRequest } from '../calling/show-request.js'
import { validate } from '../calling/validate.js'
import { type Places, readGiven } from '../settings/read-given.js'
import { toClientConfig } from '../settings/to-config.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
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
  return withConfiguration('call', 'call an operation')
    .argument('<operation...>', 'v3.pay.transactions.native.post, or POST v3/pay/transactions/native')
    .option('--json <text>', 'JSON body: text, @file, or @- for the standard input')
    .option('--query <name=value...>', 'parameters of the query')
    .option('--var <name=value...>', 'variables of the path')
    .option('--header <name=value...>', 'further headers')
    .option('--file <path>', 'file to upload; --json holds further fields of its meta')
    .option('--no-encrypt', 'send sensitive fields as they are')
    .option('--no-validate', 'do not check the request against the spec')
    .option('--dry-run', 'print the request and its signature text; send nothing')
    .option('--curl', 'print a curl command; send nothing')
    .option('--out <file>', 'where to save an answer that is a file')
    .action((words: string[], flags: Flags, command: Command) =>
      run(io, command, async () => {
        const config = { ...toClientConfig(readGiven(flags, io)), timeout: flags.timeout, now: io.now }
        const client = createClient(config)
        try {
          const named = readOperation(words, client)
          const given = readOptions(flags, io.cwd)
          const request = await record(config, named, given.options)
          if (flags.validate) validate(named, given, request)
          if (flags.curl || flags.dryRun) {
            io.out(flags.curl ? curlOf(request) : showRequest(request))
            return EXIT.ok
          }
          const answer = await client.chain(named.path)[verbOf(named.method)]({ ...given.options })
          await print(answer, flags, io)
          return EXIT.ok
        } finally {
          await (client as Client).close()
        }
      }),
    )
}

async function print({ status, requestId, data }: ApiResponse<unknown>, { out }: Flags, io: Io): Promise<void> {
  io.err(`${status}${requestId === undefined ? '' : `  Request-ID ${requestId}`}\n`)
  if (data === undefined) return
  if (!(data instanceof Readable)) {
    io.out(JSON.stringify(data, null, 2))
    return
  }
  if (out === undefined) {
    io.out(Buffer.concat(await data.toArray()).toString())
    return
  }
  await pipeline(data, createWriteStream(resolve(io.cwd, out), { mode: 0o600 }))
}
