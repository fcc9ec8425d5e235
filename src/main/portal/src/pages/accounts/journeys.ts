import type { DemoAccount } from '@/api/server'

const JOURNEYS: [RegExp, string][] = [
  [/企业/, '看企业怎样办：在开放的批次中开始申报，草稿自动保存，填写时看到哪些条件还差多少，提交后拿到回执，被退回时只改标出的内容。'],
  [/县|区|园区|经开/, '看县级怎样办：只见本辖区的事项，核对登记、审核、逐项退回或推荐，申报截止后排序并锁定推荐名单，导出汇总表。'],
  [/市/, '看市级怎样办：发布批次，审核县级推荐，汇总排序后报省，对单件申报说明理由后延期。'],
  [/专家/, '看专家怎样办：对分到的申报独立打分。'],
  [/省/, '看省级怎样办：形式审查、组织评审与现场核查、公示、处理异议并认定。'],
  [/管理/, '看系统怎样管：账号、权限、流程运行情况。'],
]

/** What the accounts of a role show. */
export function journey(account: DemoAccount | undefined): string {
  return JOURNEYS.find(([role]) => role.test(account?.role ?? ''))?.[1] ?? ''
}
