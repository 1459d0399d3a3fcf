import { setPaused } from '../faults/pause.js'
import type { Phase } from '../keys/rotation.js'
import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'

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
          enum: ['certificate', 'public-key'],
          description: 'Which key to replace. Default: certificate.',
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
    (
      world: World,
      { key = 'certificate', phase = 'only-new' }: { key?: 'certificate' | 'public-key'; phase?: Phase },
    ) => {
      changeKey(world, key, phase)
      return keysInForce(world)
    },
  ),
] as const

function changeKey({ keys }: World, key: 'certificate' | 'public-key', phase: Phase): void {
  if (key === 'certificate') keys.changeCertificate(phase)
  else if (phase !== 'about-to-expire') keys.changePublicKey(phase)
  else
    throw new Refusal(400, 'PARAM_ERROR', 'change-key: a public key does not expire; its phases are both and only-new')
}

/** The public keys and certificates of the platform, in the form in which a merchant configures them. */
function keysInForce({ keys }: World): object {
  return {
    certificates: keys.certificates().map(({ serial, notBefore, notAfter, pem }) => ({
      serial_no: serial,
      effective_time: beijingTime(notBefore),
      expire_time: beijingTime(notAfter),
      pem,
    })),
    public_keys: keys.publicKeys().map(({ serial, publicKey }) => ({
      public_key_id: serial,
      pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    })),
  }
}
