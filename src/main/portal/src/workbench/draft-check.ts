import { ref } from 'vue'
import { ApiProblem, asProblem } from '@/api/problem'
import type { RuleFinding } from '@/api/rule-sets'

/** What the check says of exactly what is there now: one check at a time, and what has changed since it was asked for is checked after it. */
export class DraftCheck {
  /** Null as long as it has said nothing. */
  readonly findings = ref<RuleFinding[] | null>(null)
  readonly running = ref(false)
  /** Why it has said nothing. */
  readonly problem = ref<ApiProblem | null>(null)

  constructor(private readonly hash: () => string, private readonly fetch: () => Promise<RuleFinding[]>) {}

  /** Other bytes are there: what was found of those before is not said of these. */
  anew(): void {
    this.findings.value = null
    void this.run()
  }

  async run(): Promise<void> {
    if (this.running.value) {
      return
    }
    this.running.value = true
    this.problem.value = null
    let checked = ''
    do {
      checked = this.hash()
      const answer = await this.fetch().catch((failed: unknown) => asProblem(failed))
      if (checked === this.hash()) {
        const failed = answer instanceof ApiProblem
        this.findings.value = failed ? null : answer
        this.problem.value = failed ? answer : null
      }
    } while (checked !== this.hash())
    this.running.value = false
  }
}
