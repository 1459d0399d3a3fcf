#!/usr/bin/env node
import { createProgram } from './program.js'
import { processIo } from './terminal/io.js'

await createProgram(processIo()).parseAsync()
