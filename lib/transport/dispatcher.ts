/** Completes the sentence "`dispatcher` must be …". Apart from the code that sends, so that settings do not load undici. */
export const DISPATCHER_WANTED = 'an undici 7 dispatcher'
