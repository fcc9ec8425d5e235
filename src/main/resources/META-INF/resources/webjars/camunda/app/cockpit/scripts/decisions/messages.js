import { dictionary } from '../../../../lib/tidu/translator.js';

/** The words of dmn-js around a decision table and their Chinese. */
const sentences = {
  'View DRD': '查看决策需求图',
  'Hit policy:': '命中策略：',
  'Unique': '唯一（U）',
  'First': '首个（F）',
  'Priority': '优先级（P）',
  'Any': '任意（A）',
  'Collect': '汇总（C）',
  'Collect (Sum)': '汇总求和（C+）',
  'Collect (Min)': '汇总取最小（C<）',
  'Collect (Max)': '汇总取最大（C>）',
  'Collect (Count)': '汇总计数（C#）',
  'Rule order': '按规则顺序（R）',
  'Output order': '按输出顺序（O）',
  'No overlap is possible and all rules are disjoint. Only a single rule can be matched': '各规则互不重叠，最多命中一条',
  'Rules may overlap. The first matching rule will be chosen': '规则可以重叠，取第一条命中的规则',
  'Rules may overlap. The one with the highest priority will be chosen': '规则可以重叠，取优先级最高的规则',
  'Rules may overlap. Their output have to match': '规则可以重叠，但输出须一致',
  'Collects the values of all matching rules': '汇总全部命中规则的值',
  'Collects the values of all matching rules and sums up to a single value': '对全部命中规则的值求和',
  'Collects the values of all matching rules and uses the lowest value': '取全部命中规则的最小值',
  'Collects the values of all matching rules and uses the highest value': '取全部命中规则的最大值',
  'Collects the values of all matching rules and counts the number of them': '计算命中规则的条数',
  'Collects the values of all matching rules in rule order': '按规则顺序列出全部命中规则的值',
  'Collects the values of all matching rules in decreasing output priority order': '按输出优先级列出全部命中规则的值',
  'When': '条件',
  'Then': '结论',
  'And': '且',
  'Annotations': '说明',
  'Variable name:': '变量名称：',
  'Variable type:': '变量类型：',
  'Expression language:': '表达式语言：',
  'Input type': '输入类型',
  'Input values': '输入取值',
  'Output label': '输出名称',
  'Output type': '输出类型',
  'Output values': '输出取值'
};

const patterns = [
  [/^Decision name: (.+)$/, '决策名称：$1'],
  [/^Input label: (.+)$/, '输入名称：$1'],
  [/^Input expression: (.+)$/, '输入表达式：$1'],
  [/^Output label: (.+)$/, '输出名称：$1'],
  [/^Output name: (.+)$/, '输出变量：$1']
];

export const inChinese = dictionary(sentences, patterns);
