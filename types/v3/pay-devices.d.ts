// GENERATED from spec/ by `npm run generate`. Do not edit.
export type { v3_payDevices } from './others.js'
