/** An id like another, with the next number that is free: `rule_a2` after `rule_a`. */
export function freeId(like: string, taken: string[]): string {
  const stem = (like.startsWith('rule_') ? like : `rule_${like}`).replace(/\d+$/, '')
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${stem}${number}`)) {
      return `${stem}${number}`
    }
  }
}
