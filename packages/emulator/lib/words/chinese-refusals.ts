/** Chinese texts of refusals by the gateway, its faults and its operator. `{}` stands for a value, as in `SENTENCES`. */
export const REFUSALS: Readonly<Record<string, string>> = {
  // Faults.
  'the merchant has no platform certificates: it is in public-key mode': '商户没有可用的平台证书，请使用微信支付公钥',
  'no fault `{}`; known: {}': '没有故障 `{}`；可用的故障：{}',
  '`{}` is no parameter of `{}`, which takes none': '`{}` 不是故障 `{}` 的参数，该故障没有参数',
  '`{}` is no parameter of `{}`, which takes {}': '`{}` 不是故障 `{}` 的参数，其参数为 {}',
  '`{}` of `{}` must be an integer from {} to {}': '`{}`（故障 `{}`）须为 {} 至 {} 的整数',
  'must be a name and whole numbers, as in `rate-limit; retry_after=2`':
    '须为故障名与整数参数，例如 `rate-limit; retry_after=2`',
  'no operation `{}`; name it as the manual does: {}': '没有接口 `{}`，请按官方文档书写：{}',
  'no operation `{}`; name it as the manual does: {}, or {}': '没有接口 `{}`，请按官方文档书写：{}，或 {}',

  // Messages and signatures.
  'is not the multipart/form-data that its Content-Type announces': '不是 Content-Type 所声明的 multipart/form-data',
  'occurs twice': '出现了两次',
  'the emulator was closed before this was carried out': '模拟网关已关闭，请求未执行',
  'a bug of the emulator: {}': '模拟网关的程序错误：{}',
  '`{}` is not the merchant of this emulator, {}': '`{}` 不是模拟网关的商户号 {}',
  '`{}` is missing': '缺少 `{}`',
  '`{}` is longer than {} characters': '`{}` 超过 {} 个字符',
  '`sign_type` must be MD5 or HMAC-SHA256': '`sign_type` 须为 MD5 或 HMAC-SHA256',
  '`sign` was made with {}, but there is no sign_type, which means MD5':
    '`sign` 以 {} 计算，而请求没有 sign_type（默认 MD5）',
  '`sign` was made with {}, but sign_type is {}': '`sign` 以 {} 计算，而 sign_type 为 {}',
  '`sign` must be in capitals': '`sign` 须为大写',
  '`sign` is not the {} of the other fields under the APIv2 key': '`sign` 不是其余字段以 APIv2 密钥计算的 {}',
  'is larger than {} MiB': '超过 {} MiB',
  'the request has no body': '请求没有报文主体',
  'is repeated': '重复出现',
  'is repeated and is not a list': '重复出现，且不是数组参数',
  'the element {} holds other elements': '元素 {} 含有其他元素',
  '`{}` is not an appid: wx and 16 letters or digits': '`{}` 不是 appid：须为 wx 加 16 位字母或数字',
  'is missing; it must be {}': '缺失，须为 {}',
  'the name of the client': '客户端的名称',
  'application/json, or multipart/form-data with its boundary for an upload':
    'application/json，上传文件时为带 boundary 的 multipart/form-data',
  'is missing; it names the key that encrypted the sensitive fields': '缺失，须指定加密敏感字段所用的密钥',
  'names no key of this platform; there are {}': '不是平台密钥的序列号；平台的密钥为 {}',
  'this operation has no base URL with the path {}/': '该接口没有以 {}/ 开头的地址',
  'is not percent-encoded UTF-8': '不是百分号编码的 UTF-8 文本',
  'must be application/json for this operation': '须为 application/json',
  'must be multipart/form-data for this operation, which is an upload': '上传文件时须为 multipart/form-data',
  'must be encrypted: it is not the Base64 of an RSA-OAEP ciphertext': '须加密：不是 Base64 编码的 RSA-OAEP 密文',
  'is encrypted under a key that has expired, {}': '以已失效的密钥 {} 加密',
  'cannot be decrypted with the key that Wechatpay-Serial names, {}': '无法以 Wechatpay-Serial 指定的密钥 {} 解密',
  'must be a file: a part with a filename': '须为带 filename 的文件',
  'holds a NUL character': '含有 NUL 字符',
  'is missing; this part holds the JSON that is signed': '缺失，该部分为参与签名的 JSON',
  'cannot match: the part `meta` has a filename, which makes it a file; send it as a plain value, whose text is signed':
    '不可能相符：`meta` 带有 filename，成为了文件；请以普通字段发送，其文本参与签名',
  'excludes the other field: exactly one of them is required': '与另一字段只能二选一',
  'is missing, and so is {}': '缺失，且缺少 {}',
  'is missing, and so is {}; one of them is required': '缺失，且缺少 {}；须填写其中之一',
  'is not in the documented list: {}': '不在官方文档的枚举值中：{}',
  '`Expect` in the header must be 100-continue': '请求头 `Expect` 须为 100-continue',
  'is missing; HTTP/1.1 requires it': '缺失，HTTP/1.1 必须提供',
  'the URL of an operation of APIv2 does not begin with v2/': 'APIv2 接口的 URL 不以 v2/ 开头',

  // The operator.
  'advance: the business time ends with the year 2999': 'advance：业务时间不能超过 2999 年',
  'commands are sent with POST': '命令须以 POST 发送',
  'read this with GET; commands are below /api/': '此路径须以 GET 读取；命令位于 /api/ 之下',
  'the parameters are too large': '参数过大',
  'the parameters must be a JSON object': '参数须为 JSON 对象',
  'no command `{}`; known: {}': '没有命令 `{}`；可用的命令：{}',
  'other machines reach this emulator, so the operator needs its token: open the address that the emulator has printed, or send Authorization: Bearer <operatorToken of config.json>':
    '其他机器可以访问模拟网关，因此须出示令牌：请打开模拟网关输出的地址，或发送 Authorization: Bearer <config.json 的 operatorToken>',
  'no file {}; the pages start at {}': '没有文件 {}；页面位于 {}',

  // Amounts.
  '{} is no amount in fen: a whole number up to {}': '{} 不是以分为单位的金额：须为不超过 {} 的整数',
  'the account holds {} fen, and {} fen are needed': '账户余额 {} 分，需要 {} 分',
  'an account holds at most {} fen': '账户余额至多为 {} 分',
}
