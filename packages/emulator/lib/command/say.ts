/** Translates a sentence of the command into the language of its reader. */
export type Say = (english: string) => string
