export default {
  app: { name: '运行监控', vendor: 'Tidu 梯度' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  csrfCookieName: 'CAMUNDA-XSRF',
  disableWelcomeMessage: true,
  customScripts: ['../../lib/tidu/chinese', 'scripts/decisions/translate']
};
