/** Whether a path of an item or an error names evidence, and no field of the form. */
export const isEvidence = (path: string): boolean => /^(data\.)?evidence\./.test(path)

/** What is done about an item of the evidence: a file is replaced, a category added to. */
export const howCorrected = (path: string): string => (path.startsWith('evidence.kinds.') ? '增补' : '更换')

/** The place on the page of a task where its evidence is written. */
export const EVIDENCE_PLACE = 'evidence-of-task'

export function goToEvidence(): void {
  const place = document.getElementById(EVIDENCE_PLACE)
  if (place instanceof HTMLDetailsElement) {
    place.open = true
    place.querySelector('summary')?.focus()
    place.scrollIntoView()
  }
}
