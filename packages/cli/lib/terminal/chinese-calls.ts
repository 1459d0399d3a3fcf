/**
 * The Chinese of what the client says of a call, an answer, a notification or a bill, as in `SENTENCES`: without its beginning,
 * which names the call, and without its end, which is one of `ENDINGS`.
 */
export const CALLS: Readonly<Record<string, string>> = {
  // what the caller passes
  'unknown option `{}`; this path takes {}': '未知的选项 `{}`；该路径可用：{}',
  'the path variable `{}` is missing': '缺少路径变量 `{}`',
  'the path variable `{}` is empty': '路径变量 `{}` 为空',
  'the path variable `{}` is a relative path segment, which would call another operation':
    '路径变量 `{}` 是相对路径，会调用另一个接口',
  'the path variable `{}` holds a control character': '路径变量 `{}` 含有控制字符',
  'the path variable `{}` holds an emoji or another character beyond 3 bytes of UTF-8':
    '路径变量 `{}` 含有表情符号等 UTF-8 超过 3 字节的字符',
  'the path has an unmatched brace': '路径中的花括号不成对',
  'the path holds white space, a backslash or a `#`': '路径含有空白字符、反斜杠或 `#`',
  'the path is a URL; pass its host as `baseUrl`': '路径是 URL，请以 `baseUrl` 传入其主机',
  'GET takes no `{}`; pass `query`': 'GET 没有 `{}`，请使用 `query`',
  '`{}` must be an object; text that is JSON already goes into `body`': '`{}` 须为对象',
  'the header `{}` is set by the client': '请求头 `{}` 由客户端设置',
  'the value of the header `{}` must be one line of printable text': '请求头 `{}` 的值须为一行可见字符',
  'a header name contains a character that HTTP forbids': '请求头名称含有 HTTP 不允许的字符',
  'the file cannot be read ({})': '文件无法读取（{}）',
  'the path is empty': '路径为空',
  '`xml` is the body of APIv2, whose paths begin with `v2/`; pass `json`':
    '`xml` 是 APIv2 的请求体（路径以 `v2/` 开头），请使用 `json`',
  'APIv2 has GET and POST alone': 'APIv2 只有 GET 与 POST',
  '`sign_type` must be MD5 or HMAC-SHA256': '`sign_type` 须为 MD5 或 HMAC-SHA256',
  '`{}` is another merchant than the `mchid` of this client, whose key would sign for it; a sub-merchant is named in `sub_mch_id`':
    '`{}` 与客户端的 `mchid` 不是同一商户，不能以其密钥签名；特约商户请填写 `sub_mch_id`',
  'no such operation is known, and it is nearly {}, whose sensitive fields are encrypted; this call would send them in plaintext. Write that spelling, or pass `encrypt: false` to send the call as it is':
    '没有这个接口，而它与 {} 相近，后者的敏感字段须加密；照此调用会以明文发送。请改用该写法；确需原样发送时，请使用 --no-encrypt（`encrypt: false`）',
  'the brand API accepts requests signed by a brand, and this client signs for a merchant. Create another client with `createClient({ brand_id, serial, privateKey, certs })`, with the certificate of the brand':
    '品牌接口须以品牌的身份签名，而此处以商户的身份签名：请提供 `brand_id`，以及该品牌的证书与私钥',
  'no key for the `Wechatpay-Serial` {}; configured: {}. Add it to `certs`':
    '没有 `Wechatpay-Serial` {} 对应的密钥；已配置：{}。请将其加入 `certs`',
  // sensitive fields
  '`{}` must be a string, not {}; it leads to a sensitive field': '`{}` 须为字符串，而不是 {}（敏感字段）',
  '`{}` must be an object, not {}; it leads to a sensitive field': '`{}` 须为对象，而不是 {}（含有敏感字段）',
  '`{}` contains half a character (a lone surrogate)': '`{}` 含有不完整的字符',
  'the configured `signer` failed': '`signer` 签名失败',
  // the connection
  'the connection to {} through {} failed ({})': '经{1}连接 {0} 失败（{2}）',
  'the proxy {}': '代理 {} ',
  'the connection to {} failed ({})': '连接 {} 失败（{}）',
  'the proxy {} wants a user name and a password for {} (407): put them into its URL, http://user:password@…':
    '代理 {} 连接 {} 时要求用户名与密码（407）：请写入其 URL，http://user:password@…',
  'the proxy {} refuses to connect to {} ({})': '代理 {} 拒绝连接 {}（{}）',
  'no answer within {} ms': '{} 毫秒内未收到应答',
  'aborted by its signal': '已中止',
  'the answer is larger than {} bytes (`maxResponseSize`)': '应答超过 {} 字节（`maxResponseSize`）',
  // signatures
  'the header {} is missing or repeated, so nothing proves the {}': '请求头 {} 缺失或重复，无法证明{}来自微信支付',
  answer: '应答',
  sender: '报文',
  'the header {} is missing or repeated': '请求头 {} 缺失或重复',
  'the signature type {} is not {}': '签名类型 {} 不是 {}',
  'the signature type {} is not that of key {}': '签名类型 {} 与密钥 {} 不符',
  'WeChat Pay sent a wrong signature on purpose, to test that it is refused; {}':
    '微信支付发送了错误的签名，以探测是否验签；{}',
  'it sends the notification again': '该通知会重新发送',
  'send the call again': '请重新调用',
  'Wechatpay-Nonce is not a line of printable characters': 'Wechatpay-Nonce 不是一行可见字符',
  'Wechatpay-Timestamp is not a number of seconds': 'Wechatpay-Timestamp 不是秒数',
  "signed {} s {} the local clock, more than {} s; set this machine's clock (NTP)":
    '签名时间比本机时钟{1} {0} 秒，超过 {2} 秒：请校准本机时钟（NTP）',
  before: '早',
  after: '晚',
  'no key for serial {}; configured: {}. Add it to `certs`': '没有序列号 {} 对应的密钥；已配置：{}。请将其加入 `certs`',
  'the signature does not belong to this message under key {}': '签名与该报文不符（密钥 {}）',
  'this answer was received before (Wechatpay-Nonce), so it is not the answer to this call':
    '此前已收到相同的应答（Wechatpay-Nonce），不是本次调用的应答',
  'the body is not the one whose digest was signed ({})': '报文主体与已签名的摘要不符（{}）',
  'the `sign` of the answer does not match it; is `apiv2Key` the one of this merchant?':
    '应答的 `sign` 与内容不符；请确认 `apiv2Key` 属于该商户',
  'the answer has no `sign`.': '应答没有 `sign`。',
  // a body that was changed before it was verified
  'begins with a byte order mark, which WeChat Pay did not send': '开头有 BOM，而微信支付没有发送',
  "is Base64, as cloud functions pass binary bodies; decode it first: Buffer.from(body, 'base64')":
    "为 Base64（云函数以此传递二进制正文），请先解码：Buffer.from(body, 'base64')",
  'has white space around it, which WeChat Pay did not send': '首尾有空白字符，而微信支付没有发送',
  'has line breaks of another system': '的换行符被改为其他系统的换行符',
  'is JSON that was parsed and written again; pass the body exactly as it was received':
    '为解析后重新序列化的 JSON，请传入收到的原文',
  // the lines of a signed text
  'the method': '请求方法',
  'the path and query': '路径与查询串',
  'the timestamp': '时间戳',
  'the nonce': '随机串',
  'the body': '请求体',
  // answers
  "{} without WeChat Pay's error code ({})": '{}，应答没有微信支付的错误码（{}）',
  "{} without WeChat Pay's error code: {}": '{}，应答没有微信支付的错误码：{}',
  '{} with a body that does not match its Content-Type': '{}，应答的内容与 Content-Type 不符',
  '{} without the body that this operation has': '{}，应答没有内容，而该接口应有',
  '{} with a body that is not the JSON object that this operation answers with':
    '{}，应答的内容不是该接口应返回的 JSON 对象',
  '{} with an answer that cannot be used: {}': '{}，应答无法使用：{}',
  // decryption
  '`{}` cannot be decrypted; was it encrypted for another merchant certificate than {}?':
    '`{}` 无法解密，可能以其他商户 API 证书加密（当前为 {}）',
  '`{}` cannot be decrypted; was it encrypted for another merchant certificate than that of `privateKey`?':
    '`{}` 无法解密，可能以其他商户 API 证书加密，与 `privateKey` 不对应',
  '`{}` cannot be decrypted, although its signature is right; is `apiv3Key` the one of the merchant whose notification this is ({})?':
    '`{}` 无法解密，但签名正确；请确认 `apiv3Key` 属于该通知所属的商户（{}）',
  '`{}` is encrypted under the merchant certificate; give createReceiver the setting `privateKey`':
    '`{}` 以商户 API 证书加密，须提供 `privateKey`',
  '`{}` is missing or not text': '`{}` 缺失或不是文本',
  '`{}` is missing or not an object': '`{}` 缺失或不是对象',
  '`{}` is not a JSON object': '`{}` 不是 JSON 对象',
  '`{}` is not UTF-8': '`{}` 不是 UTF-8',
  '{} is for merchant {} (`{}`), and this receiver has `mchid` {}; was its `notify_url` meant for another receiver? One receiver for several merchants leaves `mchid` out':
    '{} 属于商户 {}（`{}`），而配置的 `mchid` 为 {}；请确认 `notify_url` 是否填错',
  'a certificate cannot be decrypted; is `apiv3Key` the one of this merchant ({})?':
    '平台证书无法解密；请确认 `apiv3Key` 属于该商户（{}）',
  'the resource cannot be decrypted; is `apiv3Key` the one of this merchant, and is the resource complete with its `nonce` and `associated_data`?':
    '内容无法解密；请确认 `apiv3Key` 属于该商户，且 `nonce` 与 `associated_data` 完整',
  'a resource needs the `apiv3Key` setting': '解密需要 `apiv3Key`',
  'this merchant has no platform certificates: it is in public-key mode. Instead of downloading, configure the WeChat Pay public key: copy its ID (PUB_KEY_ID_…) and download pub_key.pem ({}), then pass `certs: { PUB_KEY_ID_…: text of pub_key.pem }`':
    '该商户使用微信支付公钥，没有平台证书。请改为配置微信支付公钥：复制公钥 ID（PUB_KEY_ID_…）并下载 pub_key.pem（{}），以 --public-key-id 与 --public-key 传入',
  'the certificate listed as {} has the serial {}': '列为 {} 的证书，序列号为 {}',
  'GET v3/certificates lists no {} certificate that is valid now, by the clock of this machine':
    'GET v3/certificates：没有当前有效的 {} 证书（以本机时钟为准）',
  // bills
  'the content does not match the {} that WeChat Pay stated; request the bill again':
    '内容与微信支付提供的 {} 不符，请重新申请账单',
  'the answer has no digest, so the file cannot be verified; pass `unverified: true` to accept it anyway':
    '应答没有摘要，无法校验文件',
  '`download_url` is missing; a receipt may still be in preparation: request it again later':
    '缺少 `download_url`：文件可能尚在生成，请稍后重新申请',
  '`download_url` is on {}; a signed request may go only to https://*.mch.weixin.qq.com{}':
    '`download_url` 位于 {}，而签名的请求只能发往 https://*.mch.weixin.qq.com{}',
  '`download_bill_list` is empty: there is nothing yet': '`download_bill_list` 为空：没有账单，或尚未生成',
  'part {} of {} is missing (`bill_sequence`)': '缺少第 {} 部分，共 {} 部分（`bill_sequence`）',
  'the file does not match its `encrypt_key` and `nonce`; request the bill again':
    '文件与其 `encrypt_key`、`nonce` 不符，请重新申请账单',
  '`encrypt_key` cannot be decrypted; was it encrypted for another merchant certificate?':
    '`encrypt_key` 无法解密，可能以其他商户 API 证书加密',
  'line {} of the bill {}': '账单第 {} 行有误：{}',
}

/** The ends of messages: what has become of a call, and what WeChat Pay's answer means. */
export const ENDINGS: Readonly<Record<string, string>> = {
  '; nothing was sent': '；请求未发送',
  '. Nothing was sent': '。请求未发送',
  '; nothing was changed': '；没有任何改动',
  '; WeChat Pay may have carried it out: query before you try again':
    '；微信支付可能已经处理：请先查询，再决定是否重试',
  '. The operation may have been carried out: query it': '。微信支付可能已经处理，请查询',
  '. The operation may have been carried out; query it': '。微信支付可能已经处理，请查询',
  ' The operation may have been carried out; query it': '微信支付可能已经处理，请查询',
  '; but an earlier attempt may have arrived': '；但此前的请求可能已送达',
  '. Either it is not from WeChat Pay, or its body is not the one that was received: parsed and written again, decoded, or changed':
    '。该通知并非来自微信支付，或正文不是收到的原文（经过解析后重新序列化、解码或改动）',
  ', because the body {}': '：正文{}',
  '; it begins or ends with white space': '；首尾有空白字符',
  '; an SM2 key needs `suite: shangmi`': '；SM2 密钥须设置 `suite: shangmi`',
  '. The signature of the request was refused: do `mchid`, `serial` and `privateKey` belong together?':
    '。请求的签名未通过验证：请确认 `mchid`、`serial` 与 `privateKey` 属于同一商户',
  '. Too many requests: slow down': '。请求过于频繁，请降低频率',
  '. A number was used again with other parameters: send the same ones, or query it':
    '。单号已以其他参数使用：请使用相同的参数，或查询该单',
  '. It has neither succeeded nor failed yet: query until it does': '。尚无最终结果：请查询，直至成功或失败',
  '. WeChat Pay checked exactly the text that was signed, so the private key does not belong to the certificate `serial`':
    '。微信支付验签所用的签名串与本机一致，因此私钥与证书 `serial` 不对应',
  '. The texts that were signed differ first in {}, at character {}: `comparison` of this error shows both':
    '。双方的签名串自{}的第 {} 个字符起不同，对照如下',
  ". The texts that were signed are the same as far as WeChat Pay shows its own, but ours has {} bytes and WeChat Pay's {}: an intermediary has changed the body":
    '。双方的签名串在微信支付所示部分相同，但本机为 {} 字节，微信支付为 {} 字节：中间设备修改了请求体',
}
