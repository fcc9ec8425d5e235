import type { Session } from '@/api/session'

const TASKLIST = '/camunda/app/tasklist/default/'
const RULES = /^policy-(owners|editors-full)$/

/** Where to go after signing in: where the person was heading, else to the work of that kind of account. */
export function landing(session: Session, next: unknown): string {
  if (typeof next === 'string' && isLocal(next)) {
    return next
  }
  if (session.kind !== 'STAFF') {
    return '/'
  }
  return session.groups.length > 0 && session.groups.every((group) => RULES.test(group)) ? '/rule-sets' : TASKLIST
}

/** Pages outside the portal need a real page load. */
export function leavesPortal(path: string): boolean {
  return path.startsWith('/camunda/') || path.startsWith('/swagger-ui')
}

/** Only a path of this site: neither another host nor a script. */
function isLocal(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//') && !path.includes('\\')
}
