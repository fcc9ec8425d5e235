export type Path = (string | number)[]

/** `data.scenarios[2].code`, as the server names it, as steps into the form's data. */
export function stepsOf(path: string): Path {
  const steps = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) =>
    index === undefined ? String(name) : Number(index),
  )
  return steps[0] === 'data' ? steps.slice(1) : steps
}

export function pathOf(steps: Path): string {
  return steps.reduce<string>(
    (path, step) => path + (typeof step === 'number' ? `[${step}]` : path ? `.${step}` : step),
    '',
  )
}

/** The same place in every row of a list: `scenarios.code`. */
export function withoutIndexes(steps: Path): string {
  return steps.filter((step) => typeof step === 'string').join('.')
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => String(step) === String(path[index]))
}
