/** The calendar date that a clock on the wall here shows at an instant. */
export function localDate(instant: Date): string {
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

/** The time that it shows, as `HH:MM`. */
export function localTime(instant: Date): string {
  return `${pad(instant.getHours())}:${pad(instant.getMinutes())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
