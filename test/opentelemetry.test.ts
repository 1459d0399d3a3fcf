import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Platform, startPlatform } from './fixtures/platform.js'

const TEMPLATE = 'v3/orders/{id}'

const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
let platform: Platform
let hooks: object

beforeAll(async () => {
  provider.register()
  platform = await startPlatform()
  const { telemetry } = await import(new URL('../examples/opentelemetry.js', import.meta.url).href)
  hooks = telemetry(trace.getTracer('shop'))
})
beforeEach(() => {
  platform.reset()
  exporter.reset()
})
afterAll(async () => {
  await provider.shutdown()
  context.disable()
  trace.disable()
  await platform.close()
})

it('a call is a span of a client, with its template, status, Request-ID and durations', async () => {
  const client = platform.client(hooks)
  const { requestId } = await client.chain(TEMPLATE).post({ id: 'hush-id', json: { name: 'hush-name' } })
  const [span] = exporter.getFinishedSpans()
  expect(span).toMatchObject({
    name: `POST ${TEMPLATE}`,
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      'http.request.method': 'POST',
      'url.template': TEMPLATE,
      'server.address': new URL(platform.url).hostname,
      'http.response.status_code': 200,
      'wechatpay.request_id': requestId,
      'wechatpay.waiting_ms': expect.any(Number),
    },
  })
  expect(span?.attributes).not.toHaveProperty('http.request.resend_count')
  const [seconds = 0, nanoseconds = 0] = span?.duration ?? []
  expect(seconds * 1e9 + nanoseconds).toBeGreaterThan(0)
  expect(JSON.stringify(span?.attributes)).not.toContain('hush')
})

it('each attempt of a call is a span of its own, the one that failed with its code', async () => {
  const client = platform.client({ ...hooks, retry: { attempts: 2 } })
  platform.next({ status: 500, body: '{"code":"SYSTEM_ERROR","message":"busy"}' })
  await client.chain(TEMPLATE).get({ id: 'hush-id' })
  const [failed, right] = exporter.getFinishedSpans()
  expect(failed).toMatchObject({
    status: { code: SpanStatusCode.ERROR, message: `GET ${TEMPLATE}: 500 SYSTEM_ERROR: busy` },
    attributes: { 'error.type': 'SYSTEM_ERROR', 'http.response.status_code': 500 },
  })
  expect(right).toMatchObject({
    status: { code: SpanStatusCode.UNSET },
    attributes: { 'http.request.resend_count': 1, 'http.response.status_code': 200 },
  })
})

it('twenty calls at once each belong to the span that was active when they were made', async () => {
  const client = platform.client(hooks)
  const tracer = trace.getTracer('shop')
  const checkout = (number: number) =>
    tracer.startActiveSpan(`checkout ${number}`, async (parent) => {
      await client.chain(TEMPLATE).get({ id: String(number) })
      parent.end()
      return parent.spanContext()
    })
  const parents = await Promise.all(Array.from({ length: 20 }, (_, number) => checkout(number)))
  const spans = exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT)
  expect(spans).toHaveLength(20)
  expect(new Set(spans.map((span) => span.parentSpanContext?.spanId))).toEqual(
    new Set(parents.map(({ spanId }) => spanId)),
  )
  for (const span of spans) {
    expect(parents.find(({ spanId }) => spanId === span.parentSpanContext?.spanId)?.traceId).toBe(
      span.spanContext().traceId,
    )
  }
})
