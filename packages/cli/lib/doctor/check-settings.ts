import { readSettings } from 'wechatpay-chain/protocol'
import type { Given } from '../settings/read-given.js'
import { SOURCES, type SourceName } from '../settings/sources.js'
import { certificateIn, toSettings } from '../settings/to-config.js'
import { problemIn } from '../terminal/message-of.js'
import { type Check, failed, ok, skipped } from './check.js'
import { hasSerialOfPlatform } from './check-pair.js'
import { placeOf } from './places.js'

/** Checks the settings by the client's own table, and that the files they name can be read. */
export function checkSettings(given: Given): Check[] {
  const unreadable = Object.entries(given.unreadable).map(([name, code]) => unread(name as SourceName, code)) // a name of the table
  const missed = new Set(Object.keys(given.unreadable))
  const isPlatforms = hasSerialOfPlatform(given)
  const { problems } = readSettings('client', toSettings(given))
  const wrong = problems
    .filter(
      ({ name }) =>
        !missed.has(name) &&
        !(name.startsWith('certs') && (missed.has('publicKey') || missed.has('platformCertificate'))) &&
        !(isPlatforms && name.startsWith('certs[')),
    )
    .map((wrong) => {
      const { name, problem, where } = wrong
      const cure = problem.includes('`suite: shangmi`')
        ? SHANGMI
        : isSource(name)
          ? cureOf(name)
          : name === 'certs'
            ? CERTS
            : name === 'certs[""]'
              ? cureOf('publicKeyId')
              : undefined
      return failed(`settings.${name}`, { en: problem, zh: problemIn(wrong) }, { where, cure })
    })
  const found = [...misspelt(given), ...unreadable, ...wrong, ...(isPlatforms ? [serialOfPlatform(given)] : [])]
  if (found.length === 0) found.push(ok('settings', 'the settings have the right form', '配置项格式正确'))
  if (given.apiv3Key === undefined && (given.privateKey !== undefined || given.apiv2Key === undefined)) {
    found.push(
      skipped(
        'settings.apiv3Key',
        `no APIv3 key: notifications and platform certificates cannot be decrypted; set ${SOURCES.apiv3Key.env} (${placeOf('apiv3Key')})`,
        `未提供 APIv3 密钥：无法解密通知与平台证书；请设置 ${SOURCES.apiv3Key.env}（${placeOf('apiv3Key')}）`,
      ),
    )
  }
  return found
}

const SHANGMI = {
  en: 'this merchant uses Shangmi: pass --suite shangmi, with the certificates of SM2; or pass the keys of RSA',
  zh: '这是国密密钥：请传入 --suite shangmi 与国密证书，或改用 RSA 密钥',
}

function serialOfPlatform({ certificate }: Given): Check {
  const own = certificateIn(certificate)?.serialNumber
  const cure = own === undefined ? SERIAL : { en: `set \`serial\` to ${own}`, zh: `请将 \`serial\` 设为 ${own}` }
  const text = { en: '`serial` is that of the platform certificate', zh: '`serial` 是平台证书的序列号' }
  return failed('settings.serial', text, { cure, where: placeOf('serial') })
}

const SERIAL = {
  en: 'set it to that of the merchant API certificate: openssl x509 -in apiclient_cert.pem -noout -serial',
  zh: '请改为商户 API 证书的序列号：openssl x509 -in apiclient_cert.pem -noout -serial',
}

function misspelt({ misspelt: names }: Given): Check[] {
  return Object.entries(names).map(([given, meant]) =>
    failed(
      `settings.${given}`,
      { en: `\`${given}\` is a name that nothing reads`, zh: `\`${given}\` 不是可识别的名称` },
      { cure: { en: `did you mean \`${meant}\`?`, zh: `是否为 \`${meant}\`？` } },
    ),
  )
}

const CERTS = {
  en: 'pass the WeChat Pay public key (--public-key-id, --public-key), or a platform certificate (--platform-certificate, see wechatpay certificates)',
  zh: '请传入微信支付公钥（--public-key-id、--public-key），或平台证书（--platform-certificate，见 wechatpay certificates）',
}

function unread(name: SourceName, code: string): Check {
  const [flag = ''] = SOURCES[name].flag.split(' ')
  return failed(
    `settings.${name}`,
    {
      en: `\`${name}\` is neither PEM text nor a file that can be read (${code})`,
      zh: `\`${name}\` 既不是 PEM 文本，也不是可读取的文件（${code}）`,
    },
    {
      where: placeOf(name === 'privateKey' ? 'privateKey' : 'certs'),
      cure: { en: `correct the path: ${flag}`, zh: `请更正路径：${flag}` },
    },
  )
}

function isSource(name: string): name is SourceName {
  return Object.hasOwn(SOURCES, name)
}

function cureOf(name: SourceName) {
  const { flag, env } = SOURCES[name]
  const [option = ''] = flag.split(' ')
  return {
    en: `set it by ${option}, ${env} or \`${SOURCES[name].json[0]}\` of the JSON file`,
    zh: `可由 ${option}、${env} 或 JSON 文件的 \`${SOURCES[name].json[0]}\` 设置`,
  }
}
