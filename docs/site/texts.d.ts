/** A table of texts, put in as it is when the code of the pages is bundled. */
declare module '*.tsv' {
  const text: string
  export default text
}
