import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { Copy } from './copy.js'
import type { Seen } from './live.js'
import { Section } from './parts.js'
import { t } from './words.js'

/** A client from the settings in `config.json`. The page itself contains no secrets. */
const CLIENT = `import { readFileSync } from 'node:fs'
import { createClient } from 'wechatpay-chain'

const config = JSON.parse(readFileSync('./wechatpay-gateway/config.json', 'utf8'))
const client = createClient(config.client)`

const IN_PROCESS = `const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })`

/** Instructions for connecting a client, shown until the first request. */
export function Connect(): VNode {
  return html`<${Section} id="connect" title=${t('Connect your shop')}>
    <p>${t('Nothing has arrived yet. Give your client the address of this emulator and its keys; the first request shows here.')}</p>
    <h3>${t('Address')}</h3>
    <${Copy} name=${t('Address')} text=${`${location.origin}/`} />
    <h3>${t('A client, from the config.json that the command has written')}</h3>
    <${Copy} name="config.json" text=${CLIENT} isBlock=${true} />
    <h3>${t('A client in the program that has called createEmulator')}</h3>
    <${Copy} name="createEmulator" text=${IN_PROCESS} isBlock=${true} />
    <p class="note">${t('For clients in other languages, config.json names the key files next to it.')}</p>
  <//>`
}

/** The merchant's numbers, and the names of the files that contain its secrets. */
export function Keys({ seen: { mchid, serials } }: { seen: Seen }): VNode {
  const rows = [
    ['Address', `${location.origin}/`],
    ['Merchant number', mchid],
    ['Merchant certificate', serials.merchant],
    ['WeChat Pay public key', serials.publicKey],
    ['Platform certificate', serials.certificate],
  ] as const
  const files = [
    ['Merchant key', 'apiclient_key.pem'],
    ['Merchant certificate', 'apiclient_cert.pem'],
    ['WeChat Pay public key', 'pub_key.pem'],
    ['Platform certificate', 'wechatpay_cert.pem'],
    ['APIv3 key', 'config.json · apiv3Key'],
  ] as const
  return html`<details class="keys">
    <summary>${t('Merchant')} <strong>${mchid}</strong></summary>
    <dl class="lines">
      ${rows.map(([name, value]) => html`<div key=${name}><dt>${t(name)}</dt><dd><${Copy} name=${t(name)} text=${value} /></dd></div>`)}
    </dl>
    <p class="caption">${t('Files in the folder of the command')}</p>
    <dl class="lines">
      ${files.map(([name, value]) => html`<div key=${name}><dt>${t(name)}</dt><dd><code>${value}</code></dd></div>`)}
    </dl>
  </details>`
}
