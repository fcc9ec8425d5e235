/**
 * What is wrong with a form is said beside its buttons, with the names of the fields, not in a note that covers them and
 * goes away by itself.
 */
import { element } from '../elements.js';

const NOT_SENT = 'submission prevented';

window.angular.module('cam.tasklist.custom').directive('camTasklistForm', () => ({
  restrict: 'A',
  link: (scope, form) => {
    const own = form.isolateScope();
    let handler = own.completionHandler;
    let said;

    function forget() {
      said?.remove();
      said = undefined;
    }

    function say(fault, answer) {
      // the form shows its own mistakes with its next drawing
      setTimeout(() => {
        const fields = [...form[0].querySelectorAll('.fjs-form-field-error')].map(wrong => wrong.closest('.fjs-form-field'));
        said = element('div', { class: 'alert alert-danger tidu-refusal', role: 'alert', tabindex: '-1' },
          element('strong', {}, '尚未提交。'), fault.message ?? named(fields));
        form[0].querySelector('.form-actions').before(said);
        (fields[0]?.querySelector('input, textarea, select') ?? said).focus();
      });
      answer({ message: NOT_SENT });
    }

    Object.defineProperty(own, 'completionHandler', {
      set: newHandler => {
        handler = newHandler;
      },
      get: () => answer => {
        forget();
        return handler((fault, result) => {
          if (fault && fault.message !== NOT_SENT) {
            say(fault, answer);
          } else {
            if (!fault) {
              tellDone(form[0]);
            }
            answer(fault, result);
          }
        });
      }
    });
    own.$watch('tasklistForm', forget);
  }
}));

/** The pane that is empty now says what was sent. */
function tellDone(form) {
  const name = form.closest('.task-card')?.querySelector('h2.task')?.textContent.trim();
  if (name) {
    window.angular.element(form).scope().$root.$broadcast('tidu.completed', name);
  }
}

function named(fields) {
  const names = [...new Set(fields.map(nameOf).filter(Boolean))];
  return names.length > 0 ? `请更正标红的项目：${names.join('、')}。` : '请检查表单中必填的项目。';
}

function nameOf(field) {
  return field?.querySelector('label, .fjs-form-field-label')?.textContent.replace(/\*\s*$/, '').trim();
}
