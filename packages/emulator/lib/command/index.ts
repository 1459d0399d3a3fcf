#!/usr/bin/env node
import { VERSION } from 'wechatpay-chain/protocol'
import { emulateCommand } from './emulate-command.js'

await emulateCommand('wechatpay-emulator').version(VERSION).parseAsync()
