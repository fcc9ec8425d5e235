/**
 * The words of Tasklist, there before anything asks for them: parts of it translate once, when they are made, and showed
 * keys whenever they were made before the file had come.
 */
const app = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist`;
const file = await fetch(`${app}/locales/zh.json`).then(answer => answer.text());
const { labels, dateLocales } = JSON.parse(file.replace(/^\uFEFF/, ''));

window.angular.module('cam.tasklist.custom')
  .config(['$translateProvider', words => words.translations('zh', labels)])
  .run(['amMoment', dates => dates.changeLocale('zh', dateLocales)]);
