#!/usr/bin/env node
import { main } from './program.js'
import { processIo } from './terminal/io.js'

const args = process.argv.slice(2)
await main(processIo(args), args)
