import type { Given } from '../settings/read-given.js'
import type { Words } from '../terminal/words.js'
import type { Check } from './check.js'

/** Shortest secret: a shorter one would be found in ordinary words. */
const SHORTEST = 8

/** A check without any secret of the configuration, which a message quotes where a secret stands in the place of another value. */
export function withoutSecrets(check: Check, given: Given): Check {
  const secrets = secretsIn(given)
  const clean = (text: string) => secrets.reduce((all, secret) => all.replaceAll(secret, '…'), text)
  const both = ({ en, zh }: Words): Words => ({ en: clean(en), zh: clean(zh) })
  const { name, text, cure, detail } = check
  return {
    ...check,
    name: clean(name),
    text: both(text),
    ...(cure && { cure: both(cure) }),
    ...(detail !== undefined && { detail: clean(detail) }),
  }
}

/** The symmetric keys, the lines of the private key, and the password of the proxy. */
function secretsIn({ apiv3Key, apiv2Key, privateKey = '', proxy = '' }: Given): string[] {
  const lines = privateKey.includes('PRIVATE KEY')
    ? privateKey.split(/\n|\\n/).filter((line) => !line.includes('-----'))
    : []
  const password = URL.canParse(proxy) ? new URL(proxy).password : ''
  const all = [apiv3Key, apiv2Key, ...lines, password, decoded(password)]
  return all.flatMap((secret) => (secret !== undefined && secret.length >= SHORTEST ? [secret.trim()] : []))
}

/** A password that is not percent-encoded is what it is. */
function decoded(password: string): string {
  try {
    return decodeURIComponent(password)
  } catch {
    return password
  }
}
