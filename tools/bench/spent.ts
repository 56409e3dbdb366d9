/** Processor time of this process until now, in ms: what else the machine does falls on the clock, not on this. */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
