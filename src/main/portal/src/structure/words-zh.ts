/** What the editor says by itself, in Chinese. */
const WORDS: Record<string, string> = {
  '"value"': '"值"', '"value", "value", ...': '"值", "值", …', 'Activate hand tool': '拖动画面', 'Activate lasso tool': '框选', 'Add cell description': '加单元格说明',
  'Add input': '新增输入列', 'Add input column left': '在左侧加输入列', 'Add input column right': '在右侧加输入列', 'Add output': '新增输出列', 'Add output column left': '在左侧加输出列',
  'Add output column right': '在右侧加输出列', 'Add parameter': '加参数', 'Add predefined values': '加可能的取值', 'Add rule': '新增行', 'Add rule above': '在上方新增行',
  'Add rule below': '在下方新增行', 'Add text annotation': '加文字注释', 'Add values': '加取值', After: '晚于', And: '且', Annotation: '说明', Annotations: '说明', Any: '任一',
  'Append business knowledge model': '追加业务知识模型', 'Append decision': '追加决策', 'Append input data': '追加输入数据', 'Append knowledge source': '追加知识源',
  'Append text annotation': '加文字注释', Before: '早于', Between: '介于', 'Boolean value': '是非值', 'Change cell expression language': '改表达式语言', 'Change type': '改类型',
  'Clear predefined values': '清除可能的取值', Collect: '收集', Comparison: '比较', 'Comparison operator': '比较方式', 'Connect to other element': '连到另一处',
  'Copy input column': '复制输入列', 'Copy output column': '复制输出列', 'Copy rule': '复制行', 'Create decision': '新建决策', 'Create input data': '新建输入数据',
  'Create knowledge model': '新建知识模型', 'Create knowledge source': '新建知识源', 'Custom values': '自定取值', 'Cut input column': '剪切输入列', 'Cut output column': '剪切输出列',
  'Cut rule': '剪切行', Date: '日期', 'Date and time': '日期和时刻', 'Date and time value': '日期和时刻', 'Date value': '日期', Decision: '决策', 'Decision name': '表名',
  'Decision name: ': '表名：', 'Definition ID': '文件编号', 'Definition name': '文件名称', Delete: '删去', 'Duration value': '时长', Edit: '编辑', 'Edit boolean': '改是非',
  'Edit date': '改日期', 'Edit date and time': '改日期和时刻', 'Edit duration': '改时长', 'Edit end date': '改截止日期', 'Edit end date and time': '改截止日期和时刻', 'Edit end time': '改截止时刻',
  'Edit formal parameters': '改参数', 'Edit function kind': '改函数种类', 'Edit input': '改输入列', 'Edit number': '改数', 'Edit output': '改输出列', 'Edit start date': '改开始日期',
  'Edit start date and time': '改开始日期和时刻', 'Edit start time': '改开始时刻', 'Edit string': '改文字', 'Edit time': '改时刻',
  'Editing not supported for set expression language': '所设的表达式语言不能在这里修改', 'Element name': '名称', Empty: '空', 'End date': '截止日期', 'End date and time': '截止日期和时刻',
  'End time': '截止时刻', 'End value': '终值', 'Enter expression': '写表达式', Equals: '等于', Exactly: '恰为', Exclude: '不含', Expression: '表达式', 'Expression language': '表达式语言',
  'Expression language:': '表达式语言：', 'Expression language: {expressionLanguageLabel}': '表达式语言：{expressionLanguageLabel}', First: '首条',
  'Function kind: {kind}': '函数种类：{kind}', Greater: '大于', 'Greater or equals': '大于或等于', 'Hit policy': '命中方式', 'Hit policy:': '命中方式：', Include: '含', Input: '输入',
  'Input Data': '输入数据', 'Input expression': '输入表达式', 'Input expression: ': '输入表达式：', 'Input label': '输入列名', 'Input label: ': '输入列名：', 'Input type': '输入类型',
  'Input values': '输入可能的取值', Kind: '种类', 'Knowledge Source': '知识源', Less: '小于', 'Less or equals': '小于或等于', 'Literal expression': '表达式',
  'Literal expression editor': '表达式编辑', 'Match none': '都不是', 'Match one': '是其中之一', 'Move rule': '移动行', No: '否', 'No values': '没有取值', Output: '输出',
  'Output label': '输出列名', 'Output label: ': '输出列名：', 'Output name': '输出名', 'Output name: ': '输出名：', 'Output order': '按输出序', 'Output type': '输出类型',
  'Output values': '输出可能的取值', 'Paste input column left': '在左侧粘贴输入列', 'Paste input column right': '在右侧粘贴输入列', 'Paste output column left': '在左侧粘贴输出列',
  'Paste output column right': '在右侧粘贴输出列', 'Paste rule above': '在上方粘贴行', 'Paste rule below': '在下方粘贴行', 'Predefined values': '可能的取值', Priority: '优先', Range: '范围',
  'Range end operator': '终点是否包含', 'Range end value': '终点', 'Range start operator': '起点是否包含', 'Range start value': '起点', 'Remove cell description': '删去单元格说明',
  'Remove input column': '删去输入列', 'Remove output column': '删去输出列', 'Remove parameter': '删去参数', 'Remove rule': '删去行', Resize: '改宽窄', 'Rule order': '按行序',
  'Set date': '设日期', 'Set date and time': '设日期和时刻', 'Set duration': '设时长', 'Set time': '设时刻', 'Set value': '设值', 'Start date': '开始日期', 'Start date and time': '开始日期和时刻',
  'Start time': '开始时刻', 'Start value': '起值', 'String value': '文字', 'Strings must be in double quotes': '文字须加英文双引号', 'Test type': '比较种类', Then: '则', Time: '时刻',
  'Time value': '时刻', Type: '类型', Unique: '唯一', 'Use now': '用现在', 'Use today': '用今天', Value: '值', Values: '取值', 'Variable name': '变量名', 'Variable name:': '变量名：',
  'Variable type': '变量类型', 'Variable type:': '变量类型：', 'View DRD': '查看关系图', When: '当', Yes: '是', 'e.g. { example } ': '例如 { example } ',
  'e.g. { sample }': '例如 { sample }', name: '名称',
}

function translate(template: string, values: Record<string, string> = {}): string {
  return (WORDS[template] ?? template).replace(/{ ?([^} ]+) ?}/g, (whole, name: string) => values[name] ?? whole)
}

export const inChinese = { translate: ['value', translate] }
