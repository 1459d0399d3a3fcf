/**
 * The Chinese of messages, by their English; `{}` is a value, and may be a sentence of its own. Of several that match, the first
 * one is taken.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
  // commander
  'error: missing command': '错误：缺少命令',
  "error: missing required argument '{}'": '错误：缺少参数 {}',
  "error: option '{}' argument missing": '错误：选项 {} 缺少值',
  "error: required option '{}' not specified": '错误：缺少选项 {}',
  "error: option '{}' argument '{}' is invalid. Allowed choices are {}.": '错误：选项 {} 的值 {} 无效，可选：{}',
  "error: option '{}' argument '{}' is invalid. {}": '错误：选项 {} 的值 {} 无效：{}',
  "error: option '{}' does not go with --type {}": '错误：选项 {} 不适用于 --type {}',
  "error: --type {} needs the option '{}'": '错误：--type {} 须与选项 {} 一同使用',
  "error: option '{}' argument '{}' is invalid: {}": '错误：选项 {} 的值 {} 无效：{}',
  "error: command-argument value '{}' is invalid for argument '{}'. Allowed choices are {}.":
    '错误：{} 不是参数 {} 的有效值，可选：{}',
  "error: command-argument value '{}' is invalid for argument '{}'. {}": '错误：{} 不是参数 {} 的有效值：{}',
  "error: unknown option '{}'\n(Did you mean {}?)": '错误：未知的选项 {}\n（是否为 {}？）',
  "error: unknown option '{}'": '错误：未知的选项 {}',
  "error: unknown command '{}'\n(Did you mean {}?)": '错误：未知的命令 {}\n（是否为 {}？）',
  "error: unknown command '{}'": '错误：未知的命令 {}',
  "error: too many arguments for '{}'. Expected {} argument but got {}.": '错误：{} 的参数过多：应为 {} 个，实为 {} 个',
  "error: too many arguments for '{}'. Expected {} arguments but got {}.":
    '错误：{} 的参数过多：应为 {} 个，实为 {} 个',
  'allowed values: {}': '可选：{}',
  'a port is a number from 0 to 65535': '端口为 0 至 65535 的数字',
  'a host has neither scheme nor port nor path: shop.test': '主机名不含协议、端口与路径，例如 shop.test',
  // configuration and files
  '{} is not a JSON object': '{} 不是 JSON 对象',
  '{} cannot be read ({})': '{} 无法读取（{}）',
  '{} cannot be written ({})': '{} 无法写入（{}）',
  '`suite` must be one of {}': '`suite` 须为以下值之一：{}',
  '`suite` {} needs the package {}: npm install {}': '`suite` 为 {} 时须安装 {}：npm install {}',
  // call
  'call: `{}` is not a method; use GET, POST, PUT, PATCH or DELETE':
    'call：`{}` 不是请求方法，请使用 GET、POST、PUT、PATCH 或 DELETE',
  'call: `{}` ends with no verb: add .get, .post, .put, .patch or .delete':
    'call：`{}` 缺少方法，请在末尾加上 .get、.post、.put、.patch 或 .delete',
  'call: write the method before {}: it takes {}': 'call：请在 {} 前写明方法：可用 {}',
  'call: write the method before {}: no operation has this path{}': 'call：请在 {} 前写明方法：没有接口使用此路径{}',
  'call: the path is a URL of {}; pass that by --base-url, and the path alone':
    'call：路径是 {} 的 URL；请以 --base-url 传入其地址，此处仅写路径',
  'call: a chain spells `{}` as `{}`; write _{}_ in its place, and pass --var {}={}':
    'call：链式写法会将 `{}` 写为 `{}`；请在该处写 _{}_，并传入 --var {}={}',
  'call: --var: the path has no variable `{}`; it has none': 'call：--var：路径没有变量 `{}`，也没有其他变量',
  'call: --var: the path has no variable `{}`; it has {}': 'call：--var：路径没有变量 `{}`，可用：{}',
  'call: --data: `{}` leads into a value that is no object': 'call：--data：`{}` 的上级不是对象',
  'call: --json: {} is empty': 'call：--json：{} 为空',
  '{}: this operation uploads a file: pass --file': '{}：该接口用于上传文件，请传入 --file',
  'docs: the spec has no {} {}. Did you mean {}?': 'docs：没有接口 {} {}。是否为 {}？',
  'docs: the spec has no {} {}': 'docs：没有接口 {} {}',
  'call: {} takes name=value': 'call：{} 的格式为 名称=值',
  'call: --json: {} is not JSON (at {})': 'call：--json：{} 不是 JSON（{}）',
  'call: --json: {} is not JSON': 'call：--json：{} 不是 JSON',
  'call: --json: {}': 'call：--json：{}',
  'the text': '所给文本',
  'the standard input': '标准输入',
  '{} (--no-validate calls it all the same)': '{}（以 --no-validate 可照样调用）',
  '{}, and `{}` is unknown. Did you mean {}?': '{}；`{}` 不是该接口的字段，是否为 {}？',
  '{}. Amounts are whole numbers of fen (分): 1 yuan is 100': '{}。金额须为整数，单位为分：1 元即 100',
  '{}. Did you mean {}?': '{}。是否为 {}？',
  '. Did you mean {}?': '。是否为 {}？',
  // verify
  'verify: no empty line between headers and body; record them with `curl -i`':
    'verify：报文头与正文之间没有空行；请以 `curl -i` 记录',
  'verify: JSON must have `headers` and `body`, with the body as the text that was received':
    'verify：JSON 须包含 `headers` 与 `body`，`body` 为收到的原文',
  'verify: neither an HTTP message nor JSON with `headers` and `body`':
    'verify：既不是 HTTP 报文，也不是包含 `headers` 与 `body` 的 JSON',
  'verify: the message has no header Wechatpay-Timestamp, so it is not signed':
    'verify：报文没有 Wechatpay-Timestamp，未经签名',
  'verify: --digest must be `hash_value` of the answer: 40 hexadecimal digits of SHA1':
    'verify：--digest 须为应答的 `hash_value`：SHA1 的 40 位十六进制数',
  'verify: the {} of the bill is {}, and the answer states {}': 'verify：账单的 {} 为 {}，应答所载为 {}',
  'verify: this is a message of APIv2, for which the APIv2 key is needed (--apiv2-key-file)':
    'verify：这是 APIv2 的报文，需要 APIv2 密钥（--apiv2-key-file）',
  'verify: the message of APIv2 has no field `sign`, so it is not signed': 'verify：APIv2 报文没有 `sign`，未经签名',
  'verify: the signature does not belong to this message of APIv2, or the APIv2 key is another one':
    'verify：签名与该 APIv2 报文不符，或 APIv2 密钥有误',
  'verify: this is a bill, which only its digest proves: pass --answer or --digest':
    'verify：这是账单，只能以摘要验证：请传入 --answer 或 --digest',
  'verify: --answer states no digest: it must be the answer of v3/bill/…, with `hash_value`':
    'verify：--answer 中没有摘要：须为 v3/bill/… 的应答，含 `hash_value`',
  'verify: this is XML that cannot be read: {}': 'verify：XML 无法读取：{}',
  'verify: {} is empty': 'verify：{} 为空',
  'verify: --answer and --digest need the file of the bill': 'verify：--answer 与 --digest 需要账单文件',
  // bill
  'bill: the lines do not add up to what the bill states: {}': 'bill：逐行合计与账单所载不一致：{}',
  // trigger
  'trigger: the emulator has no command `{}`. Did you mean `{}`?': 'trigger：模拟网关没有操作 `{}`，是否为 `{}`？',
  'trigger: the emulator has no command `{}`': 'trigger：模拟网关没有操作 `{}`',
  'trigger: a parameter is name=value': 'trigger：参数的格式为 名称=值',
  'trigger: no emulator answers at {} ({})': 'trigger：{} 没有模拟网关应答（{}）',
  'trigger: {} is not an emulator': 'trigger：{} 不是模拟网关',
  'trigger: --base-url must be an http(s) URL': 'trigger：--base-url 须为 http(s) URL',
  'trigger: the base URL is that of WeChat Pay, and not of an emulator: pass --base-url':
    'trigger：接口地址是微信支付的地址，不是模拟网关：请传入 --base-url',
  // listen
  'listen: port {} cannot be used ({}); choose another one by --port':
    'listen：端口 {} 无法使用（{}），请以 --port 另选',
  'listen: --forward-to must be an http(s) URL': 'listen：--forward-to 须为 http(s) URL',
}
