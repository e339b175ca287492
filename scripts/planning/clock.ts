const minutesPerDay = 24 * 60

/** The time of day that lies a number of minutes after a start on a 24-hour clock: 23:50 and 20 give 00:10. */
export function clockAfter(start: string, minutes: number): string {
  const [hours = 0, startMinutes = 0] = start.split(':').map(Number)
  const total = (hours * 60 + startMinutes + minutes) % minutesPerDay
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${pad(Math.floor(total / 60))}:${pad(total % 60)}`
}
