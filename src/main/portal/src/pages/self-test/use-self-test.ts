import { computed, reactive, ref, watch } from 'vue'
import type { Questionnaire, RuleSet } from '@/api/self-test'
import { copyOf, noAnswers, type Answers } from './answers'
import { factsOf } from './facts'
import { forgetAnswers, keepAnswers, keptAnswers } from './kept'

/** What is filled in on the page, kept in this browser; taking it back is always possible once. */
export function useAnswers(ruleSets: () => RuleSet[], questionnaires: () => Questionnaire[]) {
  const answers = reactive<Answers>(keptAnswers())
  /** counts up whenever everything is replaced, so that the form is drawn anew */
  const generation = ref(0)
  const cleared = ref<Answers | null>(null)
  watch(answers, () => keepAnswers(answers))

  const compared = computed(() => ruleSets().filter(({ jurisdiction }) => !answers.without.includes(jurisdiction)))
  /** of those compared, the ones whose questionnaire is asked; a question holds the answers to one only */
  const questionnaire = computed(
    () => questionnaires().find(({ jurisdiction }) => compared.value.some((one) => one.jurisdiction === jurisdiction)) ?? null,
  )
  const facts = computed(() => factsOf(questionnaire.value ? answers : { ...answers, digital: {} }))

  function replace(by: Answers): void {
    Object.assign(answers, copyOf(by))
    generation.value += 1
  }

  function clear(): void {
    cleared.value = copyOf(answers)
    replace({ ...noAnswers(), without: answers.without, tier: answers.tier })
    forgetAnswers()
  }

  function takeBack(): void {
    if (cleared.value) {
      replace(cleared.value)
      cleared.value = null
    }
  }

  return { answers, generation, compared, questionnaire, facts, cleared, replace, clear, takeBack }
}
