// NestJS: a module that provides the client and the receiver, for `imports: [WechatpayModule]`.
import { Module } from '@nestjs/common'
import { client, receiver } from '../wechatpay.js'

/** The token of the provider. */
export const WECHATPAY = Symbol('wechatpay')

export type Wechatpay = typeof wechatpay

// In an object: NestJS calls the life-cycle hooks that a provider has (`onModuleInit`, …), and a client has every name.
const wechatpay = { client, receiver, onModuleDestroy: () => client.close() }

@Module({ providers: [{ provide: WECHATPAY, useValue: wechatpay }], exports: [WECHATPAY] })
export class WechatpayModule {}
