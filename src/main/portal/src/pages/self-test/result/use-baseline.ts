import { computed, shallowRef, type Ref } from 'vue'
import type { Answer } from '@/api/self-test'
import { copyOf, type Answers } from '../answers/answers'
import { differences, NONE } from './differences'

/** A result kept to compare others with: what if a value were another? */
export function useBaseline(answers: Answers, answer: Ref<Answer | null>, replace: (by: Answers) => void) {
  const kept = shallowRef<{ answers: Answers; answer: Answer } | null>(null)
  const changes = computed(() => (kept.value && answer.value ? differences(kept.value.answer, answer.value) : NONE))

  function keep(): void {
    kept.value = answer.value ? { answers: copyOf(answers), answer: answer.value } : null
  }

  function goBack(): void {
    if (kept.value) {
      replace(kept.value.answers)
    }
  }

  return { kept, changes, keep, goBack, drop: () => (kept.value = null) }
}
