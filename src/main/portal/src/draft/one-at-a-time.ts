/** Does a work one time after another. Whoever asks while one is under way gets another one after it, and shares that with all who ask meanwhile. */
export class OneAtATime {
  private running: Promise<void> | null = null
  private next: Promise<void> | null = null

  constructor(private readonly work: () => Promise<void>) {}

  get isRunning(): boolean {
    return this.running !== null
  }

  ask(): Promise<void> {
    this.next ??= this.afterwards()
    return this.next
  }

  private async afterwards(): Promise<void> {
    await this.running
    this.next = null
    this.running = this.work().finally(() => {
      this.running = null
    })
    await this.running
  }
}
