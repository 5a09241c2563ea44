/**
 * Milliseconds of processor time this process has spent since `since`. Tests that hostile input does not explode bound
 * this instead of the clock: on a busy machine the clock runs on while the process waits.
 */
export function cpuMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
