/** What the task is about, above its tabs: to be read before it is claimed and while it is worked on. */
import { element } from '../elements.js';
import { ask } from '../portal.js';
import { summaryOf } from './summary-view.js';
import { takeOver } from './take-over.js';

const phone = window.matchMedia('(max-width: 767px)');

window.angular.module('cam.tasklist.custom').directive('camTasklistTaskMeta', () => ({
  restrict: 'A',
  link: (scope, meta) => {
    const place = element('section', { class: 'tidu-summary', 'aria-label': '任务摘要' });
    // after AngularJS has linked the card: it counts the children of each element while it does
    queueMicrotask(() => meta[0].closest('.task-card')?.querySelector('.tabbed-content').before(place));
    // on a phone the task stands below its list
    const reach = () => phone.matches && meta[0].closest('.task-card')?.scrollIntoView();
    let wanted;
    let shown;

    async function show(id) {
      wanted = id;
      if (shown !== id) {
        place.replaceChildren(element('p', { class: 'tidu-quiet' }, '正在读取任务摘要…'));
      }
      try {
        const summary = await ask(`/api/office-tasks/${encodeURIComponent(id)}/summary`);
        if (wanted === id) {
          shown = id;
          place.replaceChildren(...summaryOf(summary, holder => change(id, holder)));
        }
      } catch (refused) {
        if (wanted === id) {
          shown = undefined;
          place.replaceChildren(element('p', { class: 'tidu-quiet' }, `任务摘要未能读取：${refused.message}　`,
            element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick: () => show(id) }, '重试')));
        }
      }
    }

    async function change(id, holder) {
      if (await takeOver(id, holder)) {
        scope.$evalAsync(() => ['task', 'taskList'].forEach(what => scope.taskData.changed(what)));
      }
    }

    scope.$watch('task.id', id => id && queueMicrotask(reach));
    scope.$watchGroup(['task.id', 'task.assignee'], ([id]) => id && show(id));
    scope.$on('$destroy', () => place.remove());
  }
}));
