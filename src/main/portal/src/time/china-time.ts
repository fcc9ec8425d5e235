const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const DAY = 86_400_000

interface Parts {
  date: string
  time: string
}

function parts(instant: Date): Parts {
  const found = Object.fromEntries(FORMAT.formatToParts(instant).map(({ type, value }) => [type, value]))
  return {
    date: `${found['year']}-${found['month']}-${found['day']}`,
    time: `${found['hour']}:${found['minute']}:${found['second']}`,
  }
}

/** 2025-04-28 14:03, Beijing time. */
export function dateTime(iso: string | null | undefined): string {
  if (!iso) {
    return '—'
  }
  const { date, time } = parts(new Date(iso))
  return `${date} ${time.slice(0, 5)}`
}

/** 14:03:22, Beijing time. */
export function clockTime(instant: Date): string {
  return parts(instant).time
}

/** 2025-04-28, Beijing time. */
export function dateOnly(iso: string): string {
  return parts(new Date(iso)).date
}

/** A deadline in words: midnight is the 24:00 of the day that ends, not the 00:00 of the next. */
export function deadline(iso: string): string {
  const instant = new Date(iso)
  const { date, time } = parts(instant)
  if (time === '00:00:00') {
    return `${parts(new Date(instant.getTime() - DAY)).date} 24:00`
  }
  return `${date} ${time === '23:59:59' ? time : time.slice(0, 5)}`
}

/** The instant meant by a date and a time on a Beijing clock; 24:00 is allowed. */
export function instantOf(date: string, time: string): string {
  if (time === '24:00') {
    return new Date(new Date(`${date}T00:00:00+08:00`).getTime() + DAY).toISOString()
  }
  return new Date(`${date}T${time}:00+08:00`).toISOString()
}
