import type { Channel } from './channels.js'

/** A channel on which nobody listens: only Node.js has those of a process. Hooks work everywhere. */
export function channelOf(_name: string): Channel {
  return { hasSubscribers: false, publish: () => undefined }
}
