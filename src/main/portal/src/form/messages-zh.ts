/** form-js speaks English only; these are its sentences in Chinese. */

const SENTENCES: [RegExp, string][] = [
  [/^Field is required\.$/, '此项必填'],
  [/^Field must match pattern (.+)\.$/, '格式不正确，请按填写说明更正'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字'],
  [/^Field must have maximum length of (.+)\.$/, '最多 $1 个字，请精简'],
  [/^Field must be a valid {2}?international phone number\..*$/, '请填写带国际区号的电话号码，例如 +8613800000000'],
  [/^Field must be a valid email\.$/, '请填写完整的电子邮箱，例如 lixin@example.com'],
  [/^Value is not a number\.$/, '请填写数字'],
  [/^Value is expected to be an integer\.$/, '请填写整数'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '请填写有效值，最接近的是 $1 和 $2'],
  [/^Min validation value is not a valid number\.$/, '表单设置的最小值无效，请联系管理员'],
  [/^Max validation value is not a valid number\.$/, '表单设置的最大值无效，请联系管理员'],
  [/^Date is invalid\.$/, '日期不正确，请重新选择'],
  [/^Add new$/, '添加一项'],
  [/^Collapse$/, '收起'],
  [/^Expand all \((\d+)\)$/, '展开其余 $1 项'],
  [/^Remove list item (\d+)$/, '删除第 $1 项'],
  [/^Remove tag$/, '移除'],
  [/^No results$/, '没有匹配的选项'],
  [/^All values selected$/, '已全部选中'],
  [/^Increment$/, '增加'],
  [/^Decrement$/, '减少'],
  [/^Search$/, '输入文字查找'],
  [/^Select$/, '请选择'],
  [/^Nothing to show\.$/, '暂无数据'],
  [/^(\d+) of (\d+)$/, '第 $1 页，共 $2 页'],
  [/^Previous page$/, '上一页'],
  [/^Next page$/, '下一页'],
  [/^(optional)$/, '（选填）'],
  [/^required$/, '必填'],
  [/^yyyy[/-]mm[/-]dd$/i, '例如 2025-04-28'],
  [/^hh:mm( --)?$/, '时:分'],
  [/^Powered by bpmn\.io$/, '表单由 bpmn.io 驱动'],
]

/** The sentence in Chinese; what is not form-js's own stays as it is. */
export function inChinese(sentence: string): string {
  const found = SENTENCES.find(([pattern]) => pattern.test(sentence))
  return found ? sentence.replace(found[0], found[1]) : sentence
}
