// Runs the contract in this runtime, for a gateway that Node.js has started: `GATEWAY` and `KNOWS` are JSON. Prints a line a check.
import { contract } from './contract.mjs'

const { Deno, process } = globalThis
const variable = (name) => (Deno ? Deno.env.get(name) : process.env[name])
const lines = await contract(JSON.parse(variable('GATEWAY')), JSON.parse(variable('KNOWS')))
console.log(`CONTRACT ${JSON.stringify(lines)}`)
