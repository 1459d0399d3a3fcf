import { relative } from 'node:path'
import type { TransportRequest } from 'wechatpay-chain'
import type { Given } from '../settings/read-given.js'
import { uploadOf } from './upload-of.js'

/**
 * A curl command that sends the very request; of an upload, its parts. A signature of APIv3 is valid for five minutes, and once.
 *
 * @param paths Files of the merchant's certificate and key, and of the authority that signed the server's.
 * @param file The file of an upload, as it was given.
 */
export function curlOf(
  request: TransportRequest,
  paths: Given['paths'],
  file: string | undefined,
  cwd: string,
): string {
  const { method, url, headers, body, clientCertificate } = request
  const parts = uploadOf(request)
  const own = Object.entries(headers).filter(([name]) => !parts || name !== 'content-type') // curl chooses the boundary
  const shown = (path: string | undefined, otherwise: string) =>
    quote(path === undefined ? otherwise : relative(cwd, path), /^[\w./-]+$/)
  const { certificate, privateKey, authority } = paths
  const proof = clientCertificate
    ? [`--cert ${shown(certificate, 'apiclient_cert.pem')} --key ${shown(privateKey, 'apiclient_key.pem')}`]
    : []
  const trust = authority !== undefined && url.startsWith('https:') ? [`--cacert ${shown(authority, '')}`] : []
  const data = parts
    ? formOf(parts, file ?? 'file')
    : body === undefined
      ? []
      : [`--data-binary ${quote(textOf(body))}`]
  return [
    `curl -X ${method} ${quote(url)}`,
    ...own.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...proof,
    ...trust,
    ...data,
  ].join(' \\\n  ')
}

function formOf({ meta, file: { headers } }: NonNullable<ReturnType<typeof uploadOf>>, path: string): string[] {
  const [, name = ''] = /filename="([^"]*)"/.exec(headers) ?? []
  const [, type = ''] = /content-type: (\S+)/i.exec(headers) ?? []
  return [
    `-F ${quote(`meta=${escaped(textOf(meta))};type=application/json`)}`,
    `-F ${quote(`file=@${escaped(path)};filename=${escaped(name)};type=${type}`)}`,
  ]
}

/** As curl reads it: in quotes, so that `;` and `,` are part of the value. */
function escaped(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function textOf(body: Uint8Array): string {
  return Buffer.from(body).toString()
}

/** A word of a shell. @param plain What needs no quotes. */
function quote(text: string, plain?: RegExp): string {
  return plain?.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
