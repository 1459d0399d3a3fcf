/** What each setting must be, in Chinese. */
export const WANTED: Readonly<Record<string, string>> = {
  mchid: '`mchid` 须为商户号（纯数字）',
  brand_id: '`brand_id` 须为品牌 ID（纯数字）',
  serial: '`serial` 须为商户 API 证书序列号：40 位十六进制数，不含冒号',
  privateKey: '`privateKey` 须为 apiclient_key.pem 的内容',
  certs: '`certs` 须为微信支付公钥（公钥 ID 与 pub_key.pem），或平台证书',
  apiv3Key: '`apiv3Key` 须为 32 字节的文本',
  apiv2Key: '`apiv2Key` 须为 32 个字符的一行文本',
  baseUrl: '`baseUrl` 须为微信支付或模拟网关的地址',
  proxy: '`proxy` 须为正向代理的 http(s) URL',
  clientCertificate: '`clientCertificate` 须为商户 API 证书与私钥',
}

/**
 * The Chinese of what the client says of settings and keys, as in `SENTENCES`. A test compares the English with the client's own
 * code.
 */
export const SETTINGS: Readonly<Record<string, string>> = {
  'merchant console: {}': '商户平台：{}',
  // settings
  '`mchid` must be a string of digits ({})': `${WANTED.mchid}。{}`,
  '`brand_id` must be a string of digits, the number of the brand (品牌ID)': `${WANTED.brand_id}`,
  '`serial` must be the serial of the merchant API certificate, 40 hexadecimal digits without colons ({})': `${WANTED.serial}。{}`,
  '`apiv2Key` must be text on one line, 32 characters ({})': `${WANTED.apiv2Key}。{}`,
  '`apiv3Key` must be text of 32 bytes ({})': `${WANTED.apiv3Key}。{}`,
  '`apiv3Key` is {} bytes long and must be 32 ({}). {}': '`apiv3Key` 为 {} 字节，须为 32 字节（{}）。{}',
  'It begins or ends with white space; remove it': '首尾有空白字符，请删除',
  'The APIv2 key is another value': '请勿与 APIv2 密钥混淆',
  '`baseUrl` must be {}, or a list of them': '`baseUrl` 须为{}',
  '`baseUrl` must be {}': '`baseUrl` 须为{}',
  'an http(s) URL without query, or { url, strips }': '不带参数的 http(s) URL',
  '`baseUrl` {} is not protected by TLS and not on this machine; use https:, or set `allowHttp: true`':
    '`baseUrl` {} 未使用 TLS，也不在本机：请使用 https:，或设置 `allowHttp: true`',
  "`baseUrl` has the path `{}`, which is not one of WeChat Pay's. A signature covers the path that WeChat Pay receives: where a reverse proxy removes this path before it forwards, pass {}; where it is forwarded, pass {}":
    '`baseUrl` 的路径 `{}` 不是微信支付的路径。签名覆盖微信支付收到的路径：反向代理在转发前去除该路径时，请传入 {}；原样转发时，请传入 {}',
  '`proxy` must be an http(s) URL of a forward proxy, with user name and password, percent-encoded, where it needs them': `${WANTED.proxy}，需要时含用户名与密码，并经百分号编码`,
  '`clientCertificate` cannot be used ({})': '`clientCertificate` 无法使用（{}）',
  '`{}` and `{}` are both given; {}': '`{}` 与 `{}` 不能同时提供：{}',
  'a client signs for a merchant or for a brand': '客户端只能以商户或品牌的身份签名',
  'unknown setting `{}`; known: {}': '未知的配置项 `{}`，可用：{}',
  // keys
  '{} is missing or not text. {}': '{} 缺失，或不是文本。{}',
  '{} looks like a path; read the file and pass its content. {}': '{} 看起来是路径，应为文件的内容。{}',
  '{} is not PEM text (-----BEGIN …). {}': '{} 不是 PEM 文本（-----BEGIN …）。{}',
  '{} is not a readable PEM text; it may have been cut: {}. {}': '{} 不是可读取的 PEM 文本，内容可能不完整：{}。{}',
  '{} is not a readable {}; it may have been cut. {}': '{} 不是可读取的{}，内容可能不完整。{}',
  'its line -----END …----- is missing': '缺少 -----END …----- 行',
  'its END line names another type': 'END 行与 BEGIN 行的类型不同',
  'nothing stands between its BEGIN and END lines': 'BEGIN 行与 END 行之间没有内容',
  'characters that are not Base64 stand between its BEGIN and END lines': 'BEGIN 行与 END 行之间含有 Base64 以外的字符',
  'the number of its Base64 characters is not a multiple of 4': 'Base64 字符数不是 4 的倍数',
  '{} is encrypted. Pass `createPrivateKey({ key, passphrase })` of Node.js':
    '{} 已加密。请传入 Node.js 的 `createPrivateKey({ key, passphrase })`',
  '{} is a certificate (apiclient_cert.pem?). {}': '{} 是证书（apiclient_cert.pem？）。{}',
  '{} contains no {}, but: {}. {}': '{} 中没有{}，只有：{}。{}',
  '{} is an RSA key of {} bits; WeChat Pay uses 2048': '{} 为 {} 位的 RSA 密钥，微信支付使用 2048 位',
  "{} is a key of type {}; WeChat Pay's {} scheme needs an {} key":
    '{} 的密钥类型为 {}；微信支付的 {} 方式须使用 {} 密钥',
  '{} is a {} key. {}': '{} 是{}。{}',
  private: '私钥',
  public: '公钥',
  secret: '对称密钥',
  'private key': '私钥',
  'public key and no certificate': '公钥，也没有证书',
  'PEM text': ' PEM 文本',
  'Pass the content of `apiclient_key.pem` ({})': '请传入 `apiclient_key.pem` 的内容（{}）',
  'Pass the WeChat Pay public key or platform certificate ({})': '请传入微信支付公钥或平台证书（{}）',
  // platform keys
  '`{}` must map serials to platform keys ({})': '`{}` 须为序列号与平台密钥的对应表（{}）',
  '`{}` is empty; without a platform key no answer can be verified ({})': '`{}` 为空：没有平台密钥便无法验证应答（{}）',
  '{}: the serial is missing; is the variable set from which it comes? ({})':
    '{}：缺少序列号，请检查提供它的环境变量是否已设置（{}）',
  '{}: the serial begins or ends with white space; remove it ({})': '{}：序列号首尾有空白字符，请删除（{}）',
  '{} has the serial of the merchant certificate; `{}` takes platform keys ({})':
    '{} 使用了商户 API 证书的序列号，而 `{}` 应为平台密钥（{}）',
  '{}: a serial is PUB_KEY_ID_ and digits, or 40 hexadecimal digits ({})':
    '{}：序列号须为 PUB_KEY_ID_ 加数字，或 40 位十六进制数（{}）',
  '{} is a certificate; a public key ID goes with the WeChat Pay public key, pub_key.pem ({})':
    '{} 是证书，而公钥 ID 须与微信支付公钥 pub_key.pem 对应（{}）',
  '{} is the certificate with serial {}; use that as its name ({})': '{} 的证书序列号为 {}，请以该序列号为名称（{}）',
  'APIv2 signs with the APIv2 key; give createClient the settings `mchid` and `apiv2Key` ({})':
    'APIv2 以 APIv2 密钥签名，请提供 `mchid` 与 `apiv2Key`（{}）',
  'this client has the settings of APIv2 alone; APIv3 needs `serial`, `privateKey` and `certs` as well ({})':
    '只有 APIv2 的配置；APIv3 还需要 `serial`、`privateKey` 与 `certs`（{}）',
}
