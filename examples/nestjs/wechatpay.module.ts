// NestJS: one module that provides the client and the receiver, for `imports: [WechatpayModule]`.
import { Module } from '@nestjs/common'
import { client, receiver } from '../wechatpay.js'

export const WECHATPAY = Symbol('wechatpay client')
export const RECEIVER = Symbol('wechatpay receiver')

@Module({
  providers: [
    { provide: WECHATPAY, useValue: client },
    { provide: RECEIVER, useValue: receiver },
  ],
  exports: [WECHATPAY, RECEIVER],
})
export class WechatpayModule {}
