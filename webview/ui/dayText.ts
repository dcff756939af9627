const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day in a language, the same in every time zone; an empty language is the system's. */
export function dayText(day: string, language: string): string {
  const time = isoDay.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) return day;

  return new Intl.DateTimeFormat(language === '' ? undefined : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(time);
}
