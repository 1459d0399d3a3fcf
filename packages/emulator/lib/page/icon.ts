/** The icon of the pages: a link of a chain. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b7a47"/><g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><path d="M14 11.5 17 8.500a5 5 0 0 1 7 7l-3.500 3.500"/><path d="M18 20.500 15 23.500a5 5 0 0 1-7-7l3.500-3.500"/><path d="m13 19 6-6"/></g></svg>
`
