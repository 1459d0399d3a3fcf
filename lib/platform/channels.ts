import { channel } from 'node:diagnostics_channel'

/** A place where others of the same process listen. */
export interface Channel {
  readonly hasSubscribers: boolean
  publish(event: unknown): void
}

/** The channel of the process with this name. */
export function channelOf(name: string): Channel {
  return channel(name)
}
