export type { Acknowledgements, Events } from '../types/events.js'
export {
  type ForgedNotification,
  type Forgery,
  forgeNotification,
  type PlatformSecrets,
} from './testing/forge-notification.js'
