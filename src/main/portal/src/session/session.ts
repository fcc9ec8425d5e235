import { computed, ref } from 'vue'
import { closeSession, fetchSession, openSession, type Session } from '@/api/session'
import { forgetLocalDrafts } from '@/draft/local-copy'

const NOBODY: Session = {
  authenticated: false,
  loginName: null,
  displayName: null,
  kind: null,
  groups: [],
  enterprise: null,
}

/** Who is signed in. */
export const session = ref<Session>(NOBODY)

export const isEnterprise = computed(() => session.value.kind === 'ENTERPRISE')
export const isStaff = computed(() => session.value.kind === 'STAFF')
const inGroup = (test: RegExp) => computed(() => session.value.groups.some((group) => test.test(group)))
/** City officers and administrators: they keep the rosters and the administrators of the enterprises. */
export const isCityOfficer = inGroup(/^(city-.+|camunda-admin)$/)
/** The city's own office: it publishes rounds, with their notice and contacts. */
export const publishesRounds = inGroup(/^city-/)
export const isCountyOfficer = inGroup(/^county-/)
/** Who confirms that enterprises are who they say. */
export const keepsEnterprises = inGroup(/^(county-.+|city-.+|camunda-admin)$/)
/** Who may have a substitute, or name one for others. */
export const hasOffice = inGroup(/^(county-.+|city-.+|province-.+|camunda-admin)$/)
/** The province, which asks experts, and administrators. */
export const keepsExperts = inGroup(/^(province-.+|camunda-admin)$/)
export const isProvinceOfficer = inGroup(/^province-/)
export const isAdministrator = inGroup(/^camunda-admin$/)
/** Who changes rule sets, and administrators, who look at them. */
export const readsRuleSets = inGroup(/^(policy-owners|policy-editors-full|camunda-admin)$/)
/** Who changes rule sets, and reviews what others change. */
export const changesRuleSets = inGroup(/^(policy-owners|policy-editors-full)$/)
/** Who changes their structure too. */
export const editsStructure = inGroup(/^policy-editors-full$/)
/** An enterprise account that its administrator has not approved yet can do nothing but wait. */
export const isWaiting = computed(() => session.value.enterprise?.status === 'PENDING')

/** Whether the person may hand in what the enterprise wrote; every active colleague may write. */
export const maySubmit = computed(() => session.value.enterprise?.maySubmit ?? false)

export async function loadSession(): Promise<void> {
  session.value = await fetchSession()
}

export async function signIn(loginName: string, password: string): Promise<void> {
  await openSession(loginName, password)
  await loadSession()
}

export async function signOut(): Promise<void> {
  await closeSession()
  forgetLocalDrafts()
  session.value = NOBODY
  await loadSession()
}

/** The server no longer knows this session. */
export function signedOut(): void {
  session.value = NOBODY
}
