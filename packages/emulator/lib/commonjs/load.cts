const { runInThisContext } = require('node:vm') as typeof import('node:vm')

/**
 * What `require(file)` of Node.js itself gives, also within Jest, whose own `require` knows no ES modules before
 * Node.js 24.9: Jest runs tests in a context of their own, and the process of the main one leads out of it.
 *
 * `exports` of package.json has it under `node-addons`, a condition that Node.js and Jest set and bundlers do not: these
 * get the ES modules.
 */
function load(file: string): unknown {
  const { getBuiltinModule } = runInThisContext('process') as NodeJS.Process
  return getBuiltinModule('node:module').createRequire(__filename)(file)
}

module.exports = load
