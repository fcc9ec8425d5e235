import { get } from './http'

/** The server's time and place. */
export interface Server {
  now: string
  zone: string
  demo: boolean
  city: string
}

export interface County {
  code: string
  name: string
}

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
