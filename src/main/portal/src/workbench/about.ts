import type { RuleSetVersion } from '@/api/rule-sets'

/** What a draft says of itself, as it is typed; nothing is an empty text. */
export interface About {
  inForceFrom: string
  reason: string
  document: string
}

export const ABOUT = { inForceFrom: '施行日期', reason: '修改原因', document: '依据文件' } as const
const KEYS = Object.keys(ABOUT) as (keyof About)[]

export const aboutOf = (version: RuleSetVersion): About =>
  ({ inForceFrom: version.inForceFrom ?? '', reason: version.reason ?? '', document: version.document ?? '' })

/** What nobody has touched here follows; what was typed here stays, and what others have made of it is told. */
export function followed(mine: About, seen: About, now: About): { mine: About; theirs: Partial<About> } {
  const touched = KEYS.filter((key) => mine[key] !== seen[key] && mine[key] !== now[key])
  return {
    mine: { ...now, ...part(touched, mine) },
    theirs: part(touched.filter((key) => now[key] !== seen[key]), now),
  }
}

const part = (keys: (keyof About)[], of: About): Partial<About> => Object.fromEntries(keys.map((key) => [key, of[key]]))
