export default {
  app: { name: '工作台', vendor: 'Tidu 梯度' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  csrfCookieName: 'CAMUNDA-XSRF',
  disableWelcomeMessage: true,
  customScripts: ['../../lib/tidu/chinese']
};
