const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day in a language, the same in every time zone; an empty language is the system's. */
export function dayText(day: string, language: string): string {
  return dateText(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The month of a day, short enough to stand at a chart; with its year where that is asked for. */
export function monthText(day: string, language: string, withYear: boolean): string {
  return dateText(
    day,
    language,
    withYear ? { month: 'short', year: 'numeric' } : { month: 'short' },
  );
}

/** Text that is no date stays as it was typed. */
function dateText(day: string, language: string, format: Intl.DateTimeFormatOptions): string {
  const time = isoDay.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) return day;

  const languages = language === '' ? undefined : language;
  return new Intl.DateTimeFormat(languages, { ...format, timeZone: 'UTC' }).format(time);
}
