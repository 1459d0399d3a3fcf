/** Seconds of CPU, over all threads of a process. */
export type Cpu = number

export function cpuSince(before: NodeJS.CpuUsage): Cpu {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
