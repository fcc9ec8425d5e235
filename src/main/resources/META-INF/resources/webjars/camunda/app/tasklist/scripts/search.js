/** One field for plain words in place of the search by terms of the engine: a declaration's number, or words of the task's name, its enterprise among them. */
import { element } from './elements.js';

const NUMBER = /^[A-Z]{2}[0-9A-Z-]*$/i;
const PATIENCE = 400;
const EVERYTHING = { processVariables: [], taskVariables: [], caseInstanceVariables: [] };

function query(words) {
  const text = words.trim();
  if (!text) {
    return EVERYTHING;
  }
  return { ...EVERYTHING, ...(NUMBER.test(text) ? { processInstanceBusinessKeyLike: `%${text.toUpperCase()}%` } : { nameLike: `%${text}%` }) };
}

export default {
  id: 'tidu-search',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render: (place, context, scope) => {
    const tasks = scope.tasklistData.newChild(scope);
    let waiting;
    const search = () => scope.$evalAsync(() => tasks.set('searchQuery', query(field.value)));
    const field = element('input', {
      type: 'search', class: 'form-control', placeholder: '企业、申报编号或任务名', 'aria-label': '查找任务', maxlength: '60',
      oninput: () => {
        clearTimeout(waiting);
        waiting = setTimeout(search, PATIENCE);
      }
    });
    place.replaceChildren(element('div', { class: 'tidu-search' }, field));
  }
};
