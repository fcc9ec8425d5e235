/**
 * What the translation files do not reach: the language of the page, which picks the Chinese glyphs; months and weekdays
 * in AngularJS' own calendar; the T that Cockpit puts between date and time. Runs before AngularJS starts, so that its
 * locale module can be replaced.
 */
document.documentElement.lang = 'zh-CN';

const each = (characters, name) => [...characters].map(name);
const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

const locale = {
  id: 'zh-cn',
  localeID: 'zh_CN',
  pluralCat: () => 'other',
  DATETIME_FORMATS: {
    AMPMS: ['上午', '下午'],
    DAY: each('日一二三四五六', day => `星期${day}`),
    SHORTDAY: each('日一二三四五六', day => day),
    ERAS: ['公元前', '公元'],
    ERANAMES: ['公元前', '公元'],
    FIRSTDAYOFWEEK: 0,
    WEEKENDRANGE: [5, 6],
    MONTH: months,
    SHORTMONTH: months,
    STANDALONEMONTH: months,
    fullDate: 'yyyy-MM-dd EEEE',
    longDate: 'yyyy-MM-dd',
    medium: 'yyyy-MM-dd HH:mm:ss',
    mediumDate: 'yyyy-MM-dd',
    mediumTime: 'HH:mm:ss',
    short: 'yyyy-MM-dd HH:mm',
    shortDate: 'yyyy-MM-dd',
    shortTime: 'HH:mm'
  },
  NUMBER_FORMATS: {
    CURRENCY_SYM: '¥',
    DECIMAL_SEP: '.',
    GROUP_SEP: ',',
    PATTERNS: [
      { gSize: 3, lgSize: 3, maxFrac: 3, minFrac: 0, minInt: 1, negPre: '-', negSuf: '', posPre: '', posSuf: '' },
      { gSize: 3, lgSize: 3, maxFrac: 2, minFrac: 2, minInt: 1, negPre: '-¤', negSuf: '', posPre: '¤', posSuf: '' }
    ]
  }
};

let provide;

window.angular
  .module('ngLocale', [], ['$provide', $provide => {
    $provide.value('$locale', locale);
    provide = $provide;
  }])
  .run(['$injector', $injector => {
    if ($injector.has('uibDatepickerConfig')) {
      $injector.get('uibDatepickerConfig').formatDayTitle = 'yyyy年MMMM';
    }
    if ($injector.has('camDateFormat')) {
      provide.decorator('camDateFormat', ['$delegate', format => variant => format(variant)?.replace('[T]', ' ')]);
    }
  }]);
