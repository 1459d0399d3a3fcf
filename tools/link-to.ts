/** Where a path, and one of its verbs, is described, as a link from any page of the site. */
export function linkTo(template: string, method?: string): string {
  return `/openapi/${template}${method ? `#${method.toLowerCase()}` : ''}`
}
