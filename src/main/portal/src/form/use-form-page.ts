import { computed, ref, shallowRef, useTemplateRef } from 'vue'
import { ApiProblem, type FieldError } from '@/api/problem'
import type { SharedDraft } from '@/draft/shared-draft'
import { useDraft } from '@/draft/use-draft'
import { useAction } from '@/components/use-action'

type Data = Record<string, unknown>

/** A form on the page, in one piece or in several. */
interface Panel {
  submit: () => { data: Data; errors: FieldError[] } | Promise<{ data: Data; errors: FieldError[] }>
  show: (errors: FieldError[]) => FieldError[]
  label: (path: string) => string
  focus: (path: string) => void
  /** Shows this of a part, or of a form in one piece. */
  renew: ((part: string, data: Data, places?: Record<string, number[]>) => void) | ((data: Data) => Promise<void>)
  values: () => Data
}

/** What every page with a Camunda form does: save drafts, check, send, and show what was refused at the fields. */
export function useFormPage() {
  const panel = useTemplateRef<Panel>('panel')
  const draft = shallowRef<SharedDraft | null>(null)
  const labels = ref<Record<string, string>>({})
  const action = useAction()
  useDraft(() => draft.value)

  /** What is ready to be sent; null when the form itself finds something wrong. */
  async function checked(): Promise<Data | null> {
    let data: Data | null = null
    await action.run(async () => {
      const result = await panel.value?.submit()
      if (!result || result.errors.length > 0) {
        throw new ApiProblem(400, `有 ${result?.errors.length ?? 0} 处需要更正，尚未提交`, '', result?.errors ?? [])
      }
      data = result.data
    })
    describe(action.problem.value)
    return data
  }

  /** Sends; the draft is saved first, so that whatever the answer is, nothing is lost. */
  async function send(work: () => Promise<unknown>): Promise<boolean> {
    const sent = await action.run(async () => {
      await draft.value?.flush()
      if (draft.value?.clashes.length) {
        throw new ApiProblem(409, '有内容待选择，尚未提交', '相同的内容有两份，请先在页面上方选择保留哪一份。')
      }
      await work()
    })
    if (sent) {
      draft.value?.done()
    } else if (action.problem.value?.errors.length) {
      panel.value?.show(action.problem.value.errors)
      describe(action.problem.value)
    }
    return sent
  }

  /** The form shows what was put together with a colleague's text. */
  function renew(part: string, data: Data, places: Record<string, number[]> = {}): void {
    const shown = panel.value?.renew as ((...all: unknown[]) => unknown) | undefined
    shown?.(...(part ? [part, data, places] : [data]))
  }

  function describe(problem: ApiProblem | null): void {
    labels.value = Object.fromEntries(
      (problem?.errors ?? []).map(({ path }) => [path, panel.value?.label(path) ?? '']),
    )
  }

  return {
    draft,
    labels,
    busy: action.busy,
    problem: action.problem,
    state: computed(() => draft.value?.state ?? null),
    opened: (data: Data) => draft.value?.opened(data),
    changed: (data: Data) => draft.value?.changed(data),
    blurred: () => void draft.value?.flush(),
    label: (path: string) => panel.value?.label(path) ?? '',
    jump: (error: FieldError) => panel.value?.focus(error.path),
    values: () => panel.value?.values() ?? {},
    renew,
    checked,
    send,
  }
}
