/** Full years between a date (year, month or day) and now: how old an assessment is. */
export function fullYearsSince(date: string, now: Date): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const beforeAnniversary = now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < day);
  return Math.max(0, now.getFullYear() - Number(year) - (beforeAnniversary ? 1 : 0));
}
