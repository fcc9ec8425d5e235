/** The tab 经过: what has happened in the case so far, as the portal tells it. */
import { element, minute } from '../elements.js';
import { ask } from '../portal.js';

async function historyOf(taskId) {
  const { declaration } = await ask(`/api/office-tasks/${encodeURIComponent(taskId)}/summary`);
  if (!declaration) {
    return [element('p', {}, '这项任务不属于单件申报，没有单独的办理经过。')];
  }
  const { timeline } = await ask(`/api/declarations/${encodeURIComponent(declaration.number)}`);
  return [element('ol', { class: 'tidu-history' }, timeline.map(({ at, who, what, detail }) => element('li', {},
    element('small', {}, `${minute(at)}　${who}`), element('div', {}, what), detail && element('div', { class: 'tidu-quiet' }, detail))))];
}

export default {
  id: 'tidu-history',
  pluginPoint: 'tasklist.task.detail',
  priority: 800,
  properties: { label: '经过' },
  render: (place, { taskId }) => {
    place.replaceChildren(element('p', { role: 'status' }, '正在读取办理经过…'));
    historyOf(taskId).catch(refused => [element('p', {}, `办理经过未能读取：${refused.message}`)])
      .then(parts => place.replaceChildren(...parts));
  }
};
