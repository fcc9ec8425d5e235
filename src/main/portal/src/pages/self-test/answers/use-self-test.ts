import { computed, reactive, ref, watch } from 'vue'
import type { Questionnaire, RuleSet } from '@/api/self-test'
import { copyOf, noAnswers, type Answers } from './answers'
import { isBlank } from './blank'
import { factsOf } from './facts'
import { forgetAnswers, keepAnswers, keptAnswers } from './kept'

/** What is filled in on the page, kept in this browser; taking it back is always possible once. */
export function useAnswers(ruleSets: () => RuleSet[], questionnaires: () => Questionnaire[]) {
  const answers = reactive<Answers>(keptAnswers())
  /** counts up whenever everything is replaced, so that the form is drawn anew */
  const generation = ref(0)
  /** what was emptied last, until something new is filled in */
  const cleared = ref<Answers | null>(null)
  const isEmpty = computed(() => isBlank([answers.form, answers.scenarios, answers.digital]))
  watch(answers, () => keepAnswers(answers))
  watch(isEmpty, (nothing) => {
    if (!nothing) {
      cleared.value = null
    }
  })

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
    if (isEmpty.value) {
      return
    }
    cleared.value = copyOf(answers)
    replace({ ...noAnswers(), without: answers.without, tier: answers.tier })
    forgetAnswers()
  }

  function takeBack(): void {
    if (cleared.value) {
      replace({ ...cleared.value, without: answers.without, tier: answers.tier })
      cleared.value = null
    }
  }

  return { answers, generation, compared, questionnaire, facts, isEmpty, cleared, replace, clear, takeBack }
}
