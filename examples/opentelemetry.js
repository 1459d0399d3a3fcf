// OpenTelemetry spans: one for each attempt of a call, as a child of the span that is active when the call is made.
// Depends on `@opentelemetry/api` only. Without an OpenTelemetry SDK, no spans are recorded.
//
//   createClient({ …, ...telemetry(trace.getTracer('shop')) })
import { context, SpanKind, SpanStatusCode } from '@opentelemetry/api'

/**
 * Hooks for `createClient` that record a span for each attempt.
 *
 * Attributes follow the semantic conventions for HTTP clients. No span contains an id, a query or a body: the URL is
 * the path template.
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
