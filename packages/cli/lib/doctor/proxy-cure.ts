import type { Words } from '../terminal/words.js'

/** What to do about a proxy that does not connect. @param code As `tunnel` throws it. */
export function proxyCure(code: string): Words {
  if (code === 'PROXY_407') {
    return {
      en: 'the proxy asks for a user name and a password: http://user:password@host:port, percent-encoded',
      zh: '代理要求用户名与密码：http://user:password@host:port，特殊字符须百分号编码',
    }
  }
  if (code.startsWith('PROXY_')) {
    return {
      en: 'the proxy forbids this host, or is not a forward proxy: let its administrator allow api.mch.weixin.qq.com:443 by CONNECT',
      zh: '代理禁止访问该主机，或不是正向代理：请让管理员放行对 api.mch.weixin.qq.com:443 的 CONNECT',
    }
  }
  return {
    en: 'nothing answers as a proxy there: check host and port of `proxy`',
    zh: '该地址没有可用的代理：请检查 `proxy` 的主机与端口',
  }
}
