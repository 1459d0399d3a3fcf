// NestJS: places Native orders and takes their notifications. Create the application by
// `NestFactory.create(AppModule, { rawBody: true })`: the signature covers the bytes as they were received.
import { randomBytes } from 'node:crypto'
import { Controller, Inject, Injectable, Module, Post, Req, Res } from '@nestjs/common'
import type { Request, Response } from 'express'
import { asMessage, type Notification, type Receiver } from 'wechatpay-chain/receiver'
import { appid, mchid, notify_url } from '../wechatpay.js'
import { WECHATPAY, type Wechatpay, WechatpayModule } from './wechatpay.module.js'

@Injectable()
export class OrdersService {
  /** What was placed, in fen, and what was paid: in production a table of your database. */
  private readonly placed = new Map<string, number>()
  readonly paid = new Set<string>()

  private readonly client: Wechatpay['client']

  constructor(@Inject(WECHATPAY) { client }: Wechatpay) {
    this.client = client
  }

  async place() {
    const out_trade_no = randomBytes(16).toString('hex')
    const total = 100 // fen; from your catalogue, never from the browser
    this.placed.set(out_trade_no, total) // before the order is placed: whatever is paid later is known here
    const { data } = await this.client.v3.pay.transactions.native.post({
      json: { appid, mchid, description: 'A book', out_trade_no, notify_url, amount: { total } },
    })
    return { out_trade_no, code_url: data.code_url }
  }

  /** @throws {Error} for an order that is not known, or another amount: WeChat Pay delivers again, and your staff sees it. */
  take(notification: Notification): void {
    const payment = asMessage(notification, 'TransactionSuccessDirect')
    if (!payment) return
    const { out_trade_no, amount } = payment
    const total = this.placed.get(out_trade_no)
    if (amount.total !== total) throw new Error(`${out_trade_no}: paid ${amount.total} fen, ordered ${total} fen`)
    this.paid.add(out_trade_no)
  }
}

@Controller()
export class OrdersController {
  private readonly orders: OrdersService
  private readonly handle: ReturnType<Receiver['express']>

  constructor(@Inject(OrdersService) orders: OrdersService, @Inject(WECHATPAY) { receiver }: Wechatpay) {
    this.orders = orders
    this.handle = receiver.express((notification) => orders.take(notification))
  }

  @Post('orders')
  place() {
    return this.orders.place()
  }

  @Post('notify')
  notify(@Req() request: Request, @Res() response: Response) {
    return this.handle(request, response)
  }
}

@Module({ imports: [WechatpayModule], controllers: [OrdersController], providers: [OrdersService] })
export class OrdersModule {}
