/** A Monday as a key: YYYY-MM-DD, as the person's own calendar has it. */
export function weekName(start: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
}
