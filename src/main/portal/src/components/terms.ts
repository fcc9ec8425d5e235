/** The four tiers of smart factories. */
export const TIERS: Record<string, string> = {
  BASIC: '基础级',
  ADVANCED: '先进级',
  EXCELLENT: '卓越级',
  LEADING: '领航级',
}

/** The stages a case passes, in order. */
export const STAGES: Record<string, string> = {
  REGISTRATION: '发起申报',
  SELF_EVALUATION: '成熟度自评估',
  BASIC_LISTING: '基础级清单核对',
  PREPARATION: '填报申报书',
  ASSESSMENT: '条件核验',
  COUNTY_REVIEW: '县级审核',
  CORRECTION: '补正',
  COUNTY_LIST: '待县级推荐',
  CITY_REVIEW: '市级审核',
  CITY_LIST: '待市级汇总',
  PROVINCIAL_REVIEW: '省级评审',
  PUBLIC_NOTICE: '公示',
  CLOSED: '办结',
}

/** How a case stands on a recommendation list: decided once the list is locked. */
const LIST_OUTCOMES: Record<string, string> = {
  RECOMMENDED: '推荐',
  NOT_RECOMMENDED: '不推荐',
  CANDIDATE: '待排序',
  PENDING: '已收到、审核中',
  UNREVIEWED: '已收到、县级未审核',
  WRITING: '填报中',
}

export const listOutcomeName = (outcome: string | null) => (outcome ? (LIST_OUTCOMES[outcome] ?? outcome) : '—')

/** What an enterprise hands in. */
const DOCUMENTS: Record<string, string> = {
  'declaration-start': '基本信息表',
  'maturity-self-evaluation': '成熟度自评估结果',
  application: '申报书',
}

export const documentName = (formId: string) => DOCUMENTS[formId] ?? '申报材料'

const GOOD_OUTCOMES = ['RECOGNISED', 'RECOGNISED_DIRECTLY']

export const tierName = (tier: string) => TIERS[tier] ?? tier

/** How a case stands, as the colour of its badge. */
export function standing(row: { stage: string; outcome: string | null }): 'good' | 'bad' | 'warn' | 'quiet' | '' {
  if (row.outcome) {
    return GOOD_OUTCOMES.includes(row.outcome) ? 'good' : row.outcome === 'WITHDRAWN' ? 'quiet' : 'bad'
  }
  return row.stage === 'CORRECTION' ? 'warn' : ''
}
