/**
 * Before what cannot be taken back is sent, Tasklist says what becomes final and asks. The words stand in the form, at the
 * field that decides, as its property confirm:VALUE, or confirm where every value is final. The server asks nothing: it
 * enforces the reason, whichever way a form comes.
 */
import { confirmed } from './question.js';

/** What Tasklist takes for a form that was not sent on purpose: it says nothing more. */
const NOT_SENT = { message: 'submission prevented' };

const fieldsOf = components => components.flatMap(field => [field, ...fieldsOf(field.components ?? [])]);

async function finalWords(formAddress, variables) {
  const answer = await fetch(formAddress, { headers: { Accept: 'application/json' } }).catch(() => null);
  // what keeps the form away keeps the task from being completed too, and says why
  const form = answer?.ok ? await answer.json() : { components: [] };
  for (const { key, properties, values } of fieldsOf(form.components)) {
    const value = variables[key]?.value;
    const text = properties?.[`confirm:${value}`] ?? properties?.confirm;
    if (text) {
      return { title: values?.find(option => String(option.value) === String(value))?.label ?? '提交后不能修改', text };
    }
  }
  return null;
}

window.angular.module('cam.tasklist.custom').run(['camAPI', 'Uri', (engine, uris) => {
  const tasks = engine.resource('task');
  const send = tasks.submitForm;
  tasks.submitForm = async (form, done) => {
    const words = await finalWords(uris.appUri(`engine://engine/:engine/task/${form.id}/deployed-form`), form.variables);
    if (words && !(await confirmed(words.title, words.text))) {
      throw NOT_SENT;
    }
    return send.call(tasks, form, done);
  };
}]);
