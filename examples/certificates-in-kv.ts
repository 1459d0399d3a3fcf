// Platform certificates in a KV namespace of Cloudflare: they are downloaded once for all instances, by a scheduled event or when
// there are none, and every instance reads them from there.
import {
  type CertificatesConfig,
  createClient,
  type Keyring,
  type PlatformKey,
  platformCertificates,
  platformKey,
} from 'wechatpay-chain'
import { openResource } from 'wechatpay-chain/protocol'

/** The part of a KV namespace that is used. */
export interface Kv {
  get(key: string): Promise<string | null>
  put(key: string, value: string): Promise<void>
}

const NAME = 'platform-certificates'

/** Downloads the certificates, verifies and decrypts them, and keeps their PEM by serial, the newest first. */
export async function refreshCertificates(kv: Kv, settings: CertificatesConfig): Promise<void> {
  const client = createClient({ ...settings, certs: platformCertificates(settings) })
  const { data } = await client.v3.certificates.get()
  const key = new TextEncoder().encode(settings.apiv3Key)
  const newestFirst = data.data.toSorted((one, other) => Date.parse(other.expire_time) - Date.parse(one.expire_time))
  const certificates: Record<string, string> = {}
  for (const { serial_no, encrypt_certificate } of newestFirst) {
    certificates[serial_no] = new TextDecoder().decode(await openResource(encrypt_certificate, key))
  }
  await kv.put(NAME, JSON.stringify(certificates))
}

/** `certs` of a client and of a receiver. */
export function certificatesIn(kv: Kv, settings: CertificatesConfig): Keyring {
  let known: readonly PlatformKey[] = []
  const read = async (): Promise<readonly PlatformKey[]> => {
    const text = await kv.get(NAME)
    if (text !== null) {
      const certificates: Record<string, string> = JSON.parse(text)
      known = Object.entries(certificates).map(([serial, pem]) => platformKey(serial, pem))
      return known
    }
    await refreshCertificates(kv, settings)
    return read()
  }
  return {
    async current() {
      const [newest] = known.length > 0 ? known : await read()
      if (newest) return newest
      throw new Error('WeChat Pay has listed no platform certificate')
    },
    async find(serial) {
      const named = ({ serial: own }: PlatformKey) => own === serial
      return known.find(named) ?? (await read()).find(named)
    },
    get serials() {
      return known.map(({ serial }) => serial)
    },
  }
}
