export default {
  app: { name: '任务列表', vendor: 'Tidu 梯度' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  csrfCookieName: 'CAMUNDA-XSRF',
  disableWelcomeMessage: true,
  customScripts: ['../../lib/tidu/chinese', 'scripts/words', 'scripts/forms/dates', 'scripts/forms/translate', 'scripts/forms/completion', 'scripts/forms/links', 'scripts/forms/final', 'scripts/forms/refusal', 'scripts/start', 'scripts/task/summary', 'scripts/task/controls', 'scripts/task/history', 'scripts/task/dates', 'scripts/task/next', 'scripts/search', 'scripts/way-back'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '认领当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '跳到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '跳到列表中的第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '跳到任务表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开“发起流程”对话框' }
  }
};
