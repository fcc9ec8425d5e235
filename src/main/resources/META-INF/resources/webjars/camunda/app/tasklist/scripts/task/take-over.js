import { element } from '../elements.js';
import { ask } from '../portal.js';

/** Asks why, unless the reader is the holder's substitute, and takes the task over; true when it was. */
export function takeOver(taskId, holder) {
  return new Promise(answer => {
    const reason = element('textarea', { id: 'tidu-take-over-reason', class: 'form-control', rows: '3', maxlength: '200', autofocus: true });
    const wrong = element('p', { class: 'tidu-overdue', role: 'alert' });
    const send = async () => {
      try {
        await ask(`/api/office-tasks/${encodeURIComponent(taskId)}/takeover`, { method: 'POST', body: { reason: reason.value } });
        dialog.close('yes');
      } catch (refused) {
        wrong.textContent = refused.message;
      }
    };
    const dialog = element('dialog', { class: 'tidu-confirm', 'aria-labelledby': 'tidu-take-over-title' },
      element('h2', { id: 'tidu-take-over-title' }, `${holder.substitute ? '代理' : ''}接办 ${holder.name} 的任务`),
      element('p', {}, '接办记入办理经过，并发消息告知本部门，原办理人也会看到。其未提交的填写内容不会带过来。'),
      ...(holder.substitute ? [element('p', {}, `您是 ${holder.name} 的代理人，记为代 ${holder.name} 办理，不必写理由。`)]
        : [element('label', { for: 'tidu-take-over-reason' }, '理由'), reason]), wrong,
      element('div', { class: 'tidu-confirm-actions' },
        element('button', { type: 'button', class: 'btn btn-default', onclick: () => dialog.close('') }, '取消'),
        element('button', { type: 'button', class: 'btn btn-primary', onclick: send }, '接办')));
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
