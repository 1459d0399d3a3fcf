import { setPaused } from '../faults/pause.js'
import type { IssuedCertificate } from '../keys/certificate.js'
import type { Phase } from '../keys/succession.js'
import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'

type KeyName = 'certificate' | 'public-key' | 'sm2-certificate'

const KEY_NAMES: readonly KeyName[] = ['certificate', 'public-key', 'sm2-certificate']

const PHASES: readonly Phase[] = ['about-to-expire', 'both', 'only-new']

/** Commands that act on the emulator itself. */
export const gatewayCommands = [
  command(
    'pause',
    'The emulator accepts connections and requests but answers none until `resume`, which carries out all waiting requests.',
    {},
    ({ state }) => {
      setPaused(state, true)
      return { paused: true }
    },
  ),
  command('resume', 'The emulator answers again, including the waiting requests.', {}, ({ state }) => {
    setPaused(state, false)
    return { paused: false }
  }),
  command(
    'change-key',
    'Replaces a platform key, at once or in steps, and shows the active keys.',
    {
      optional: {
        key: {
          type: 'string',
          enum: KEY_NAMES,
          description: 'Which key to replace; sm2-certificate: of `--suite shangmi`. Default: certificate.',
        },
        phase: {
          type: 'string',
          enum: PHASES,
          description:
            'about-to-expire: the certificate expires in 9 days and still signs; its successor is listed as well. both: it ' +
            'expires in 4 days, and both sign in turn; of public keys, the one that a request names. only-new (default): ' +
            'the old key has expired; a client that does not know the new one refuses its signatures.',
        },
      },
    },
    (world: World, { key = 'certificate', phase = 'only-new' }: { key?: KeyName; phase?: Phase }) => {
      changeKey(world, key, phase)
      return keysInForce(world)
    },
  ),
] as const

function changeKey({ keys }: World, key: KeyName, phase: Phase): void {
  if (key === 'certificate') keys.changeCertificate(phase)
  else if (key === 'public-key') {
    if (phase === 'about-to-expire') throw refuse('a public key does not expire; its phases are both and only-new')
    keys.changePublicKey(phase)
  } else {
    if (!keys.shangmi) throw refuse('there is no certificate of SM2; start with the suite shangmi')
    keys.changeShangmiCertificate(phase)
  }
}

function refuse(why: string): Refusal {
  return new Refusal(400, 'PARAM_ERROR', `change-key: ${why}`)
}

/** The public keys and certificates of the platform, in the form in which a merchant configures them. */
function keysInForce({ keys }: World): object {
  return {
    certificates: keys.certificates().map(listed),
    public_keys: keys.publicKeys().map(({ serial, pem }) => ({ public_key_id: serial, pem })),
    ...(keys.shangmi && { sm2_certificates: keys.shangmiCertificates().map(listed) }),
  }
}

function listed({ serial, notBefore, notAfter, pem }: IssuedCertificate): object {
  return {
    serial_no: serial,
    effective_time: beijingTime(notBefore),
    expire_time: beijingTime(notAfter),
    pem,
  }
}
