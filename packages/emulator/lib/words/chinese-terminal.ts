/** Chinese of the words that the command prints by themselves. */
export const TERMINAL_WORDS: Readonly<Record<string, string>> = {
  notify: '通知',
  none: '无应答',
  'given up': '不再投递',
}

/** Chinese of the sentences that the command prints, with `{}` for values. */
export const TERMINAL: Readonly<Record<string, string>> = {
  'Listening on {} for merchant {}': '模拟网关已启动：{}，商户号 {}',
  'Listening on {} for what needs the client certificate': '需要商户 API 证书的接口：{}',
  'WARNING: every device on the network reaches this emulator. Anyone who has the token below can use its page.':
    '警告：同一网络中的任何设备均可访问此模拟网关，持有以下令牌者可以使用其页面。',
  'From other devices: {}': '其他设备访问：{}',
  'Keys, certificates and config.json are in {}': '密钥、证书与 config.json 的目录：{}',
  'Environment variables are in {}': '环境变量文件：{}',
  'A client: {}': '创建客户端：{}',
  'Requests, orders and commands: {}': '查看请求与订单、模拟用户操作：{}',
  'The same for programs: {}': '以程序模拟用户付款：{}',
  'Press Ctrl-C to stop.': '按 Ctrl-C 停止。',
  'Closed.': '已停止。',
  'No browser could be opened by {}; open {} yourself.': '无法以 {} 打开浏览器，请自行打开 {}',
  'the shop says: {}': '商城应答：{}',
  'next attempt in {} s': '{} 秒后再次投递',
  'fault: {}': '故障：{}',
  'note: {}': '注意：{}',

  // Errors.
  'error: {}': '错误：{}',
  "error: unknown option '{}'\n(Did you mean {}?)": '错误：未知的选项 {}\n（是否为 {}？）',
  "error: unknown option '{}'": '错误：未知的选项 {}',
  "error: option '{}' argument missing": '错误：选项 {} 缺少值',
  "error: option '{}' argument '{}' is invalid: {}": '错误：选项 {} 的值 {} 无效：{}',
  'error: too many arguments. Expected {} arguments but got {}.': '错误：参数过多：应为 {} 个，实为 {} 个',
  "error: too many arguments for '{}'. Expected {} arguments but got {}.":
    '错误：{} 的参数过多：应为 {} 个，实为 {} 个',
  'allowed values: {}': '可选：{}',
  'a port is a number from 0 to 65535': '端口为 0 至 65535 的数字',
  'a host has neither scheme nor port nor path: shop.test': '主机名不含协议、端口与路径，例如 shop.test',
  'port {} of {} is in use; choose another one, or 0 for any that is free':
    '端口 {} 已被占用（{}）；请改用其他端口，或以 0 任选空闲端口',
  '{} does not hold the keys of an emulator; delete it, and the next start makes new ones':
    '{} 中不是模拟网关的密钥；删除该文件后，下次启动会重新生成',
  '{} sets {} itself, so it is left as it is; remove that line, or name another file: --env <file>':
    '{} 已自行设置 {}，因此不作修改；请删除该行，或指定其他文件：--env <file>',
}
