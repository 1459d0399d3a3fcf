import type { ProtocolOptions, V2Credentials } from '../call/protocol.js'

/** The credentials and settings of a client that the XML protocol needs. */
export interface V2Context extends V2Credentials, ProtocolOptions {}
