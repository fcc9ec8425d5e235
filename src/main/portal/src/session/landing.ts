import type { Session } from '@/api/session'

const TASKLIST = '/camunda/app/tasklist/default/'

/** Where to go after signing in: where the person was heading, else to the work of that kind of account. */
export function landing(session: Session, next: unknown): string {
  if (typeof next === 'string' && isLocal(next)) {
    return next
  }
  return session.kind === 'STAFF' ? TASKLIST : '/'
}

/** Pages outside the portal need a real page load. */
export function leavesPortal(path: string): boolean {
  return path.startsWith('/camunda/') || path.startsWith('/swagger-ui')
}

/** Only a path of this site: neither another host nor a script. */
function isLocal(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//') && !path.includes('\\')
}
