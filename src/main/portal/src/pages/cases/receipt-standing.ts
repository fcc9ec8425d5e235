import type { Case, Receipt } from '@/api/cases'
import { bars, beingChecked, itemsOf } from '@/conditions/condition'
import { deadline } from '@/time/china-time'

/** What has become of something handed in, as far as it stands now. */
export interface Standing {
  tone: 'good' | 'warn' | ''
  text: string
  /** the enterprise's task that came of it */
  taskId: string | null
}

export function standingOf(shown: Case, receipt: Receipt): Standing {
  if (shown.processingSince) {
    return { tone: '', text: '已收到，处理中', taskId: null }
  }
  if (shown.outcome) {
    return { tone: '', text: `已收到；申报已办结：${shown.outcomeText ?? ''}`, taskId: null }
  }
  const task = shown.tasks.find(({ forMe }) => forMe)
  const then = task?.dueAt ? `，须在 ${deadline(task.dueAt)}（北京时间）前` : ''
  const taskId = task?.id ?? null
  if (!judged(shown, receipt)) {
    return { tone: '', text: `已收到；现在：${task ? `${task.name}${then}${then ? '完成' : ''}` : shown.stageText}`, taskId }
  }
  const unmet = (shown.assessment?.conditions ?? []).filter(bars)
  if (unmet.length > 0) {
    const missed = `已收到；${itemsOf(unmet)}项未达到`
    if (task) {
      return { tone: 'warn', text: `${missed}，已退回${then}${then ? '改完并重新提交' : ''}`, taskId }
    }
    const studied = shown.stage === 'ASSESSMENT'
    const waived = (shown.assessment?.waivers ?? []).length > 0 ? '已按特殊情况认可；' : ''
    return { tone: 'warn', text: `${missed}，${studied ? '由工信部门研究' : `${waived}现在：${shown.stageText}`}`, taskId }
  }
  const checked = beingChecked(shown.assessment?.conditions ?? [])
  const met = checked ? `已收到，其余条件全部达到，核实中：${checked}` : '已收到，需核验的条件全部达到'
  if (task) {
    return { tone: 'warn', text: `${met}；${task.name}${then}${then ? '完成' : ''}`, taskId }
  }
  if (checked) {
    return { tone: 'good', text: `${met}；核实完毕后进入县市区审核`, taskId }
  }
  return { tone: 'good', text: shown.stage === 'COUNTY_REVIEW' ? `${met}，等待县市区审核` : `${met}；现在：${shown.stageText}`, taskId }
}

/** Whether the verdict the case shows is of what this receipt is for: of its last application, judged since. */
function judged({ assessment, receipts }: Case, { formId, revision, receivedAt }: Receipt): boolean {
  const last = Math.max(...receipts.filter((one) => one.formId === formId).map((one) => one.revision))
  return (
    formId === 'application' && revision === last && Boolean(assessment?.at) &&
    new Date(assessment?.at ?? 0).getTime() >= new Date(receivedAt).getTime()
  )
}
