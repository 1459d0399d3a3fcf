import type { Events } from 'wechatpay-chain'
import { type Story, story } from '../../world/story.js'

/** The platform's own test of keys: it says again what it was told, in the answer and in a notification. */
export const echoStories: readonly Story[] = [
  story('post', 'v3/security/echo', ({ json }, world) => {
    const { notify_url = '', echo_message, encrypted_echo_message } = json
    // The notification calls it otherwise than the answer, and being sealed as a whole holds it in plaintext.
    const resource: Events['SECURITY_ECHO.SUCCESS'] = {
      echo_message,
      ...(encrypted_echo_message !== undefined && { encrypt_echo_message: encrypted_echo_message }),
    }
    const event_type = 'SECURITY_ECHO.SUCCESS'
    world.notify({ url: notify_url, event_type, original_type: 'security', summary: '加解密测试', resource })
    return { echo_message, ...(encrypted_echo_message !== undefined && { encrypted_echo_message }) }
  }),
]
