import type { FormSchema } from '@/api/forms'
import { fetchRounds, fetchStartForm, saveStartDraft } from '@/api/rounds'
import { fetchTask, fetchTasks, saveTaskDraft } from '@/api/tasks'
import { saveChanged } from '@/draft/shared-draft'
import { ownData } from '@/form/draft-data'
import { sectionsOf } from '@/sections/sections'

type Data = Record<string, unknown>

/** A draft of this enterprise that can take over what the self-test holds. */
export interface Target {
  title: string
  schema: FormSchema
  draft: Data
  savedAt: string | null
  save: (data: Data) => Promise<unknown>
  /** the page on which the draft goes on */
  path: string
}

/** Start forms of rounds that accept and were not declared in, and forms that wait to be filled in. */
export async function findTargets(): Promise<Target[]> {
  const [starts, tasks] = await Promise.all([startForms(), taskForms()])
  return [...tasks, ...starts]
}

async function startForms(): Promise<Target[]> {
  const rounds = (await fetchRounds()).filter(({ accepting }) => accepting)
  const found = await Promise.all(rounds.map(async (round) => ({ round, form: await fetchStartForm(round.id) })))
  return found
    .filter(({ form }) => form.declared.length === 0)
    .map(({ round, form }) => ({
      title: `${round.title} · 基本信息表`,
      schema: form.schema,
      draft: ownData(form.schema, form.data),
      savedAt: form.draftSavedAt,
      save: (data) => saveChanged([], ownData(form.schema, form.data), data, form.drafts, (draft) => saveStartDraft(round.id, draft)),
      path: `/rounds/${round.id}/declare`,
    }))
}

async function taskForms(): Promise<Target[]> {
  const tasks = await Promise.all((await fetchTasks()).map(({ id }) => fetchTask(id)))
  return tasks
    .filter(({ flagged }) => !flagged)
    .map((task) => ({
      title: `${task.declarationNumber} · ${task.name}`,
      schema: task.schema,
      draft: ownData(task.schema, task.data),
      savedAt: task.draftSavedAt,
      save: (data) => saveChanged(
        sectionsOf(task.schema).map(({ part, fields }) => ({ name: part, fields })),
        ownData(task.schema, task.data), data, task.drafts, (draft) => saveTaskDraft(task.id, draft),
      ),
      path: `/tasks/${task.id}`,
    }))
}
