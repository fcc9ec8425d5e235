import { dictionary } from '../../../../lib/tidu/translator.js';

/** The messages of form-js 1.8 and their Chinese; a test compares the English with the form-js that Tasklist brings. */
const sentences = {
  'Field is required.': '本项为必填项。',
  'Field must be a valid email.': '请填写正确的电子邮箱，例如 name@example.cn。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    '请填写带国家代码的电话号码，例如 +8673128680000。',
  'Value is not a number.': '请填写数字。',
  'Date and time must both be entered.': '日期和时间都要填写。',
  'Add new': '添加一行',
  'Collapse': '收起',
  'Search': '搜索',
  'Select': '请选择',
  'No results': '没有匹配的选项',
  'All values selected': '已选择全部选项',
  'Nothing to show.': '没有数据。',
  'Skip to search': '跳到搜索框',
  'Remove tag': '移除',
  'Increment': '增加',
  'Decrement': '减少',
  'Previous page': '上一页',
  'Next page': '下一页',
  ' of ': ' / ',
  'Click to remove sorting': '点击取消排序',
  'No content to show.': '没有内容。',
  "External content couldn't be loaded.": '无法加载外部内容。'
};

const patterns = [
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字符。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字符，请删减。'],
  [/^Field must match pattern .+\.$/, '格式不正确，请按填写说明修改。'],
  [/^Value is expected to be an integer\.$/, '请填写整数。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '取值不符合要求，最接近的值是 $1 和 $2。'],
  [/^Expand all \((\d+)\)$/, '展开全部（$1）'],
  [/^Remove list item (\d+)$/, '移除第 $1 行'],
  [/^Click to sort by (.+) descending$/, '点击按“$1”降序排列'],
  [/^Click to sort by (.+) ascending$/, '点击按“$1”升序排列']
];

export const inChinese = dictionary(sentences, patterns);
