import { get } from './http'
import type { Schemas } from './schemas'

/** The server's time and place. */
export type Server = Schemas['Server']

export type County = Schemas['Area']

export interface DemoAccount {
  loginName: string
  password: string
  displayName: string
  role: string
  place: string
  /** What waits for the account now. */
  next: string
  start: string
}

export const fetchServer = () => get<Server>('/api/server')
export const fetchCounties = () => get<County[]>('/api/counties')
export const fetchDemoAccounts = () => get<DemoAccount[]>('/api/demo/accounts')
