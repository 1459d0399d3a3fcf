import { ConfigError, EncryptionError, RequestError } from 'wechatpay-chain'
import { readOperation } from '../calling/operation.js'
import { readOptions } from '../calling/read-options.js'
import { record } from '../calling/record.js'
import { validate } from '../calling/validate.js'
import type { Given } from '../settings/read-given.js'
import { toClientConfig } from '../settings/to-config.js'
import type { Io } from '../terminal/io.js'
import { wordsOf } from '../terminal/message-of.js'
import { type Check, failed, ok } from './check.js'

/** A call that the program of the merchant makes. */
export interface PlannedCall {
  /** A chain, `METHOD path`, or a path. */
  readonly operation: string
  /** JSON, or `@file`. */
  readonly body: string | undefined
}

/** Checks a call as `wechatpay call` does before it sends. Nothing is sent. */
export async function checkCall(
  { operation, body }: PlannedCall,
  given: Given,
  io: Pick<Io, 'cwd' | 'err' | 'language'>,
): Promise<Check> {
  const name = 'call'
  try {
    const named = readOperation([operation])
    const signatory = /^brand\//i.test(named.path) ? 'brand' : undefined
    const options = readOptions(body === undefined ? {} : { json: body }, io, named)
    validate(named, options, await record(toClientConfig(given, signatory), named, options.options))
    const { method, path } = named
    return ok(name, `${method} ${path} is as its spec says`, `${method} ${path} 符合接口描述`)
  } catch (error) {
    if (!(error instanceof RequestError || error instanceof ConfigError || error instanceof EncryptionError))
      throw error
    return failed(name, wordsOf(error), {
      cure: {
        en: `correct the call; \`wechatpay call ${operation} --dry-run\` shows what would be sent`,
        zh: `请更正该调用；\`wechatpay call ${operation} --dry-run\` 可显示将发送的内容`,
      },
    })
  }
}
