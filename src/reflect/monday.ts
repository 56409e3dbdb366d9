/** The beginning of the week that lies `weeks` weeks from the one a time is in: its Monday, at midnight where the person is. */
export function monday(time: number, weeks = 0): Date {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7) + weeks * 7);
  return day;
}
