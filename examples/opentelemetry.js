// Spans for OpenTelemetry: one for each attempt of a call, below whatever span is active when the call is made.
// Needs nothing but `@opentelemetry/api`; without an SDK behind it, it does nothing and costs next to nothing.
//
//   createClient({ …, ...telemetry(trace.getTracer('shop')) })
import { context, SpanKind, SpanStatusCode } from '@opentelemetry/api'

/**
 * Hooks for `createClient` that tell a tracer of each attempt.
 *
 * Names are OpenTelemetry's for HTTP clients. The URL is the template, so no span holds an id, a query or a body.
 *
 * @param {import('@opentelemetry/api').Tracer} tracer
 * @returns {Pick<import('wechatpay-chain').ClientConfig, 'onResponse' | 'onError'>}
 */
export function telemetry(tracer) {
  const record = (event, attributes, finish) => {
    const { sealing, waiting, opening } = event.durations
    const end = Date.now()
    const span = tracer.startSpan(
      `${event.method} ${event.template}`,
      {
        kind: SpanKind.CLIENT,
        startTime: end - sealing - waiting - opening,
        attributes: {
          'http.request.method': event.method,
          'url.template': event.template,
          'server.address': new URL(event.baseUrl).hostname,
          ...(event.attempt > 1 && { 'http.request.resend_count': event.attempt - 1 }),
          'wechatpay.sealing_ms': sealing,
          'wechatpay.waiting_ms': waiting,
          'wechatpay.opening_ms': opening,
          ...attributes,
        },
      },
      context.active(),
    )
    finish?.(span)
    span.end(end)
  }
  return {
    onResponse: (event) =>
      record(event, {
        'http.response.status_code': event.status,
        ...(event.requestId !== undefined && { 'wechatpay.request_id': event.requestId }),
      }),
    onError: (event) => {
      const { code = 'ERR_UNKNOWN', status, requestId, message } = Object(event.error)
      record(
        event,
        {
          'error.type': code,
          ...(status !== undefined && { 'http.response.status_code': status }),
          ...(requestId !== undefined && { 'wechatpay.request_id': requestId }),
        },
        (span) => span.setStatus({ code: SpanStatusCode.ERROR, message }),
      )
    },
  }
}
