const { runInThisContext } = require('node:vm') as typeof import('node:vm')

/**
 * What `require(file)` of Node.js itself gives, also within Jest, whose own `require` knows no ES modules before
 * Node.js 24.9. Jest runs tests in a context of their own, and the process of the main one leads out of it.
 *
 * @param file An ES module, by its path from here.
 * @param here Requires it where there is no such context. Each file has the `require` of its own, which bundlers follow.
 */
function load(file: string, here: () => unknown): unknown {
  if (runInThisContext('globalThis') === globalThis) return here()
  const { getBuiltinModule } = runInThisContext('process') as NodeJS.Process
  return getBuiltinModule('node:module').createRequire(__filename)(file)
}

module.exports = load
