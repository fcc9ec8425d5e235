import { onScopeDispose, ref, type Ref } from 'vue'
import { fetchServer, type Server } from '@/api/server'

/** What the server says about itself; null until it has answered. */
export const server: Ref<Server | null> = ref(null)

let offset = 0

/** Milliseconds since the epoch on the server's clock. The computer's own clock may be wrong; deadlines are the server's. */
export const serverNow = (): number => Date.now() + offset

/** How far the server's clock is ahead, given when the question left and the answer arrived. */
export function offsetOf(serverTime: string, askedAt: number, answeredAt: number): number {
  return new Date(serverTime).getTime() - (askedAt + answeredAt) / 2
}

export async function synchronise(): Promise<void> {
  const askedAt = Date.now()
  const answer = await fetchServer()
  offset = offsetOf(answer.now, askedAt, Date.now())
  server.value = answer
}

/** The server's time as a ref that moves every second, while the component lives. */
export function useServerNow(): Ref<number> {
  const now = ref(serverNow())
  const timer = setInterval(() => (now.value = serverNow()), 1000)
  onScopeDispose(() => clearInterval(timer))
  return now
}
