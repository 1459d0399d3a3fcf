import 'reflect-metadata'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { serve } from '@hono/node-server'
import { Controller, Module, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import express, { type Request, type Response } from 'express'
import { fastify } from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import type { Handle, Receiver } from '../../lib/receiver.js'
import { open } from './stage.js'

export interface Running {
  readonly url: string
  close(): Promise<void>
}

/** Starts an app of a framework whose notifications go to `handle`, on loopback. */
export type Start = (receiver: Receiver, handle: Handle) => Promise<Running>

/** As the guide says. */
export const RIGHT: Readonly<Record<string, Start>> = {
  'node:http': async (receiver, handle) => open(createServer(receiver.node(handle))),
  'Express 5, before its parser': async (receiver, handle) => {
    const app = express()
    app.post('/notify', receiver.express(handle))
    app.use(express.json())
    return open(createServer(app))
  },
  'Express 5, with express.raw': async (receiver, handle) => {
    const app = express()
    app.post('/notify', express.raw({ type: '*/*', limit: '2mb' }), receiver.express(handle))
    return open(createServer(app))
  },
  Koa: async (receiver, handle) => {
    const app = new Koa()
    app.use(receiver.koa(handle))
    return open(createServer(app.callback()))
  },
  Fastify: async (receiver, handle) => {
    const app = fastify({ forceCloseConnections: true })
    app.register(receiver.fastify(handle), { prefix: '/notify' })
    app.post('/orders', async (request) => request.body)
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    return { url: `${url}/notify`, close: () => app.close() }
  },
  Hono: async (receiver, handle) => {
    const notify = receiver.fetch(handle)
    const app = new Hono().post('/notify', (c) => notify(c.req.raw))
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    if (!server.listening) await once(server, 'listening')
    return open(server as ReturnType<typeof createServer>) // without TLS options it is one of node:http
  },
  'NestJS, as middleware': async (receiver, handle) => {
    const app = await NestFactory.create(moduleOf(), { logger: false })
    app.use('/notify', receiver.express(handle))
    await app.listen(0, '127.0.0.1')
    return { url: `${await app.getUrl()}/notify`, close: () => app.close() }
  },
  'NestJS, as a controller with rawBody': async (receiver, handle) => nest(receiver, handle, true),
}

/** A body parser was faster. */
export const WRONG: Readonly<Record<string, Start>> = {
  'express.json()': async (receiver, handle) => {
    const app = express()
    app.use(express.json())
    app.post('/notify', receiver.express(handle))
    return open(createServer(app))
  },
  'NestJS without rawBody': async (receiver, handle) => nest(receiver, handle, false),
  'a Koa body parser': async (receiver, handle) => {
    const app = new Koa()
    app.use(async (ctx, next) => {
      const chunks: Buffer[] = []
      for await (const chunk of ctx.req) chunks.push(chunk)
      Object.assign(ctx.request, { body: JSON.parse(Buffer.concat(chunks).toString()) })
      await next()
    })
    app.use(receiver.koa(handle))
    return open(createServer(app.callback()))
  },
  'request.json() before a Fetch handler': async (receiver, handle) => {
    const notify = receiver.fetch(handle)
    const app = new Hono().post('/notify', async (c) => {
      await c.req.raw.json()
      return notify(c.req.raw)
    })
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    if (!server.listening) await once(server, 'listening')
    return open(server as ReturnType<typeof createServer>) // without TLS options it is one of node:http
  },
}

async function nest(receiver: Receiver, handle: Handle, rawBody: boolean): Promise<Running> {
  const app = await NestFactory.create(moduleOf(receiver.express(handle)), { logger: false, rawBody })
  await app.listen(0, '127.0.0.1')
  return { url: `${await app.getUrl()}/notify`, close: () => app.close() }
}

/** What `@Controller('notify')` and its kin do, called as functions: the test runner has no decorators. */
function moduleOf(notify?: ReturnType<Receiver['express']>) {
  class NotifyController {
    notify(request: Request, response: Response) {
      return notify?.(request, response)
    }
  }
  const descriptor = Object.getOwnPropertyDescriptor(NotifyController.prototype, 'notify') ?? {}
  Controller('notify')(NotifyController)
  Post()(NotifyController.prototype, 'notify', descriptor)
  Req()(NotifyController.prototype, 'notify', 0)
  Res()(NotifyController.prototype, 'notify', 1)
  class AppModule {}
  Module({ controllers: notify ? [NotifyController] : [] })(AppModule)
  return AppModule
}
