import type { Round } from '@/api/rounds'

/** Where a round stands, in words and as the colour of its badge. */
export function roundStatus(round: Pick<Round, 'status' | 'accepting'>): { text: string; tone: string } {
  switch (round.status) {
    case 'DRAFT':
      return { text: '草稿', tone: 'quiet' }
    case 'PUBLISHED':
      return { text: '即将开始', tone: 'warn' }
    case 'OPEN':
      return round.accepting ? { text: '正在申报', tone: 'good' } : { text: '申报已截止', tone: 'quiet' }
    case 'WINDOW_CLOSED':
      return { text: '县级推荐中', tone: '' }
    case 'COUNTY_CLOSED':
      return { text: '市级汇总中', tone: '' }
    case 'CITY_CLOSED':
      return { text: '已报省级', tone: '' }
    case 'ARCHIVED':
      return { text: '已结束', tone: 'quiet' }
    case 'DISCARDED':
      return { text: '已作废', tone: 'quiet' }
  }
}
