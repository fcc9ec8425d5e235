export default {
  app: { name: '系统管理', vendor: 'Tidu 梯度' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  csrfCookieName: 'CAMUNDA-XSRF',
  disableWelcomeMessage: true,
  customScripts: ['../../lib/tidu/chinese']
};
