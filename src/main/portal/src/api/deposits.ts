import { get } from './http'
import type { Schemas } from './schemas'

/** Something received that could not be taken on so far. */
export type StuckDeposit = Schemas['StuckDeposit']

export const fetchStuckDeposits = () => get<StuckDeposit[]>('/api/deposits/stuck')
