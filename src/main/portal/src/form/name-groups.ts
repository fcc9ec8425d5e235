const ROLES = { 'fjs-form-field-radio': 'radiogroup', 'fjs-form-field-checklist': 'group' }

/** form-js ties the label of a choice to none of its answers; each choice is named as a group, as it appears. */
export function nameGroups(container: HTMLElement): () => void {
  const nameAll = () => Object.entries(ROLES).forEach(([field, role]) =>
    container.querySelectorAll(`.${field}`).forEach((group) => name(group, role)))
  const observer = new MutationObserver(nameAll)
  nameAll()
  observer.observe(container, { subtree: true, childList: true, characterData: true })
  return () => observer.disconnect()
}

function name(group: Element, role: string): void {
  const label = labelOf(group)
  if (label && group.getAttribute('aria-label') !== label) {
    group.setAttribute('role', role)
    group.setAttribute('aria-label', label)
  }
}

/** The question without its asterisk. */
function labelOf(group: Element): string {
  const label = group.querySelector(':scope > .fjs-form-field-label')?.cloneNode(true) as Element | undefined
  label?.querySelectorAll('.fjs-asterix').forEach((asterisk) => asterisk.remove())
  return label?.textContent.trim() ?? ''
}
