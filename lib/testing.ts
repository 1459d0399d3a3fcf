export type { ForgedNotification, Forgery, PlatformSecrets } from '../types/core.js'
export type { Acknowledgements, Events } from '../types/events.js'
export { forgeNotification } from './testing/forge-notification.js'
