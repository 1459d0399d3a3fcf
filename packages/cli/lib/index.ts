#!/usr/bin/env node
import { program } from 'commander'
import { VERSION } from 'wechatpay-chain/protocol'
import { emulateCommand } from 'wechatpay-chain-emulator/command'

program.name('wechatpay').description('Tools for WeChat Pay merchants').version(VERSION)
program.addCommand(emulateCommand('emulate'))

await program.parseAsync()
