import { ConfigError } from '../errors.js'

/** The error of what this runtime cannot do. @param what Begins the sentence: "APIv2". @param why The missing part. */
export function onlyNode(what: string, why: string): ConfigError {
  return new ConfigError(`${what}: works on Node.js alone, because this runtime has no ${why}`)
}
