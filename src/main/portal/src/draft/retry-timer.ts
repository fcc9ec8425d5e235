const QUIET_MS = 2000
const RETRY_MS = [3000, 6000, 15_000, 30_000]

/** When to save next: in a pause of the writing, and after a failure at growing distances. */
export class RetryTimer {
  private timer: ReturnType<typeof setTimeout> | undefined
  private failures = 0

  constructor(private readonly work: () => void) {}

  get hasFailed(): boolean {
    return this.failures > 0
  }

  inAPause(): void {
    this.schedule(QUIET_MS)
  }

  afterFailure(): void {
    this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? QUIET_MS)
    this.failures += 1
  }

  wentWell(): void {
    this.failures = 0
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.work, delay)
  }
}
