/**
 * Dates in Camunda Forms: the date picker in Chinese, weeks from Monday, and dates as YYYY-MM-DD. form-js takes the order
 * of year, month and day from the browser's format named "default"; that one is answered with the ISO order.
 */
const shorthand = [...'日一二三四五六'];
const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

window.flatpickr.localize({
  firstDayOfWeek: 1,
  weekdays: { shorthand, longhand: shorthand.map(day => `星期${day}`) },
  months: { shorthand: months, longhand: months },
  rangeSeparator: ' 至 ',
  weekAbbreviation: '周',
  scrollTitle: '滚动切换',
  toggleTitle: '点击切换',
  yearAriaLabel: '年份',
  monthAriaLabel: '月份',
  hourAriaLabel: '时',
  minuteAriaLabel: '分'
});

const localeWithIsoDates = 'sv-SE';

Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (DateTimeFormat, [locale, options]) =>
    new DateTimeFormat(locale === 'default' ? localeWithIsoDates : locale, options)
});
