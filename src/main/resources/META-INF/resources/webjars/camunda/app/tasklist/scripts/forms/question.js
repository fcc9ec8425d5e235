import { element } from '../elements.js';

/** Asks before something becomes final; true when the officer goes on. Escape and 返回修改 go back to the form. */
export function confirmed(title, text) {
  return new Promise(answer => {
    const before = document.activeElement;
    const question = element('dialog', { class: 'tidu-confirm', 'aria-labelledby': 'tidu-confirm-title', 'aria-describedby': 'tidu-confirm-text' },
      element('h2', { id: 'tidu-confirm-title' }, title),
      element('p', { id: 'tidu-confirm-text' }, text),
      element('div', { class: 'tidu-confirm-actions' },
        element('button', { type: 'button', class: 'btn btn-default', autofocus: true, onclick: () => question.close('') }, '返回修改'),
        element('button', { type: 'button', class: 'btn btn-primary', onclick: () => question.close('yes') }, '确认提交')));
    question.addEventListener('close', () => {
      question.remove();
      before?.focus?.();
      answer(question.returnValue === 'yes');
    });
    document.body.append(question);
    question.showModal();
  });
}
