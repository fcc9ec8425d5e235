import { computed, ref } from 'vue'

/** A file as it was before a change. */
export interface Step {
  path: string
  sha256: string
}

/** What can be taken back, and what of that can be done again. */
export class DraftSteps {
  private readonly done = ref<Step[]>([])
  private readonly undone = ref<Step[]>([])
  readonly mayUndo = computed(() => this.done.value.length > 0)
  readonly mayRedo = computed(() => this.undone.value.length > 0)

  keep(step: Step): void {
    this.done.value.push({ path: step.path, sha256: step.sha256 })
    this.undone.value = []
  }

  /** Steps from before what others have changed would undo that too. */
  forget(): void {
    this.done.value = []
    this.undone.value = []
  }

  /** The step that comes next, and what becomes of it once it is taken. */
  next(redo: boolean): { step: Step; taken: (sha256: string) => void } | null {
    const [from, to] = redo ? [this.undone.value, this.done.value] : [this.done.value, this.undone.value]
    const step = from[from.length - 1]
    return step ? { step, taken: (sha256) => { from.pop(); to.push({ path: step.path, sha256 }) } } : null
  }
}
