/** A file of undici, which has no `exports`: package.json allows its patch releases alone, and a test loads it by this path. */
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici'
}
