export type { AnswerForgery, ForgedAnswer, ForgedNotification, Forgery, PlatformSecrets } from '../types/core.js'
export type { Acknowledgements, Events } from '../types/events.js'
export { forgeAnswer } from './testing/forge-answer.js'
export { forgeNotification } from './testing/forge-notification.js'
