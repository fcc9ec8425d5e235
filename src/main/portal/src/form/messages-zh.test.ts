import { expect, it } from 'vitest'
import { inChinese } from './messages-zh'

it.each([
  ['Field is required.', '此项必填'],
  ['Field must have maximum length of 500.', '最多 500 个字，请精简'],
  ['Field must have minimum value of 0.5.', '不能小于 0.5'],
  ['Value is expected to be an integer.', '请填写整数'],
  ['Value is expected to have at most 2 decimal digits.', '最多保留 2 位小数'],
  ['Remove list item 3', '删除第 3 项'],
  ['Powered by bpmn.io', '表单由 bpmn.io 驱动'],
])('says "%s" in Chinese', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese)
})

it('leaves the sentences of the forms themselves alone', () => {
  expect(inChinese('申报单位名称须与营业执照一致')).toBe('申报单位名称须与营业执照一致')
})
