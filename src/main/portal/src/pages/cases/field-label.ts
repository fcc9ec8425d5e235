import type { FormComponent, FormSchema } from '@/api/forms'
import { stepsOf, withoutIndexes } from '@/form/paths'

/** The label of the field a comment is about: 场景（第 2 项）· 名称. The path itself when the form does not know it. */
export function fieldLabel(schema: FormSchema | null, path: string): string {
  const steps = stepsOf(path)
  const wanted = withoutIndexes(steps)
  const found = schema && find(schema.components, '', wanted)
  if (!found) {
    return path
  }
  const row = steps.find((step) => typeof step === 'number')
  const place = typeof row === 'number' ? `（第 ${row + 1} 项）` : ''
  const labels = found.map(({ label }) => label).filter(Boolean)
  return labels.length > 1 ? `${labels[0]}${place} · ${labels.at(-1)}` : `${labels[0] ?? path}${place}`
}

/** The components from the list that holds the field down to the field. */
function find(components: FormComponent[], prefix: string, wanted: string): FormComponent[] | null {
  for (const component of components) {
    const name = component.key ?? component.path
    const path = [prefix, name].filter(Boolean).join('.')
    if (name && path === wanted) {
      return [component]
    }
    const inner = component.components && find(component.components, path, wanted)
    if (inner) {
      return component.type === 'dynamiclist' ? [component, ...inner] : inner
    }
  }
  return null
}
