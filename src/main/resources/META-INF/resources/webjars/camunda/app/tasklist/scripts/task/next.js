/** Where no task is open: what has just been sent, and which comes next. */
import { element } from '../elements.js';

window.angular.module('cam.tasklist.custom').directive('camTasklistTask', () => ({
  restrict: 'A',
  link: (scope, pane) => {
    const place = element('div', { class: 'tidu-next', role: 'status' });
    queueMicrotask(() => pane[0].querySelector('.no-task')?.after(place));
    const tasks = scope.tasklistData.newChild(scope);
    let done = '';
    let first = null;

    const show = () => place.replaceChildren(...[
      done && element('p', {}, `已提交：${done}。`),
      first && element('p', {}, '下一项：', element('a', { href: `#/?task=${encodeURIComponent(first.id)}` }, first.name))
    ].filter(Boolean));

    tasks.observe('taskList', list => {
      [first = null] = list?._embedded?.task ?? [];
      show();
    });
    scope.$on('tidu.completed', (event, name) => {
      done = name;
      show();
    });
  }
}));
