/** The runtime, for the `User-Agent`: `(linux) node/24.1.0`. */
export function runtimeName(): string {
  return `(${process.platform}) node/${process.versions.node}`
}
