// GENERATED from spec/ by `npm run generate`. Do not edit.
export type { v3_medIns } from './others.js'
