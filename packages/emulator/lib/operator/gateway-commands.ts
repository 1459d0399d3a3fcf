import { setPaused } from '../faults/pause.js'
import type { Phase } from '../keys/rotation.js'
import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'

const PHASES: readonly Phase[] = ['about-to-expire', 'both', 'only-new']

/** What the operator does to the gateway itself. */
export const gatewayCommands = [
  command(
    'pause',
    'The gateway takes connections and requests, but answers none until `resume`; then it carries out all that wait.',
    {},
    ({ state }) => {
      setPaused(state, true)
      return { paused: true }
    },
  ),
  command('resume', 'The gateway answers again, also what has waited.', {}, ({ state }) => {
    setPaused(state, false)
    return { paused: false }
  }),
  command(
    'change-key',
    'Replaces a key of the platform, at once or in steps, and shows those in force.',
    {
      optional: {
        key: {
          type: 'string',
          enum: ['certificate', 'public-key'],
          description: 'Which one; certificate when not given.',
        },
        phase: {
          type: 'string',
          enum: PHASES,
          description:
            'about-to-expire: the certificate ends in 9 days, it signs, its successor is listed beside it. both: it ends ' +
            'in 4 days, both sign in turn; of public keys, the one that a request names. only-new (when not given): the ' +
            'old one has ended; whoever was not told of the new one before will not believe it.',
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

/** Public keys and certificates that a merchant may hold now, with all that is needed to configure them. */
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
