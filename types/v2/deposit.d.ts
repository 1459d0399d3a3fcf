// GENERATED from spec/ by `npm run generate`. Do not edit.
export type { v2_deposit } from './others.js'
