export { provesUnsent } from './fetch-evidence.js'
