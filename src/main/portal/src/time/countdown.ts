export interface Countdown {
  text: string
  level: 'calm' | 'soon' | 'urgent' | 'over'
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The time left until a deadline, in words as exact as the moment needs: seconds only in the last hour. */
export function countdown(deadlineAt: string, now: number): Countdown {
  const left = new Date(deadlineAt).getTime() - now
  if (left <= 0) {
    return { text: '已截止', level: 'over' }
  }
  return { text: `还剩 ${inWords(left)}`, level: left <= HOUR ? 'urgent' : left <= 3 * DAY ? 'soon' : 'calm' }
}

function inWords(left: number): string {
  const days = Math.floor(left / DAY)
  const hours = Math.floor((left % DAY) / HOUR)
  const minutes = Math.floor((left % HOUR) / MINUTE)
  const seconds = Math.floor((left % MINUTE) / SECOND)
  if (days > 0) {
    return `${days} 天 ${hours} 小时`
  }
  if (hours > 0) {
    return `${hours} 小时 ${minutes} 分`
  }
  return `${minutes} 分 ${String(seconds).padStart(2, '0')} 秒`
}
