import { computed, ref, shallowRef, watch } from 'vue'
import type { Scenario } from '@/api/self-test'
import { groupsOf, isFound } from './scenario-groups'

/** Which scenarios are looked at, and which of their groups are open. */
export function useShownScenarios(scenarios: () => Scenario[], built: () => Record<string, string>) {
  const wanted = ref('')
  const onlyBuilt = ref(false)
  /** built when the filter was set: such a row stays in sight while its choice changes, and so does the focus */
  const builtThen = shallowRef<Record<string, string>>({})
  /** opened and closed by hand: among all scenarios, and among those found */
  const byHand = ref<Record<string, boolean>>({})
  const byHandFound = ref<Record<string, boolean>>({})

  watch([wanted, onlyBuilt], () => {
    builtThen.value = { ...built() }
    byHandFound.value = {}
  }, { flush: 'sync' })

  const isNarrowed = computed(() => wanted.value.trim() !== '' || onlyBuilt.value)
  const isShown = (one: Scenario) =>
    isFound(one, wanted.value) && (!onlyBuilt.value || one.code in builtThen.value || one.code in built())
  const groups = computed(() => groupsOf(scenarios().filter(isShown)))

  /** What is found is open; of all scenarios only the first group. */
  function isOpen(name: string): boolean {
    const hand = isNarrowed.value ? byHandFound.value : byHand.value
    return hand[name] ?? (isNarrowed.value || name === groups.value[0]?.name)
  }

  function toggle(name: string, open: boolean): void {
    const hand = isNarrowed.value ? byHandFound : byHand
    hand.value = { ...hand.value, [name]: open }
  }

  return { wanted, onlyBuilt, groups, isOpen, toggle }
}
