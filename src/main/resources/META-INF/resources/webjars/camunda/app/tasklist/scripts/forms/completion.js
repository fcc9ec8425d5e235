/**
 * Tasklist locks its button while form-js knows of any mistake, and for a field in a list form-js keeps an empty entry
 * after the mistake is mended: such a form could never be completed. Here the button is free when no mistake shows.
 */
const mistakes = '.fjs-container .fjs-form-field-error li';
const button = '.form-actions button.btn-primary';

function free() {
  const locked = document.querySelector(`${button}[disabled]`);
  if (!locked || document.querySelector(mistakes) || !document.querySelector('.fjs-container')) {
    return;
  }
  let scope = window.angular.element(locked).scope();
  while (scope && !Object.hasOwn(scope, 'disableCompleteButton')) {
    scope = scope.$parent;
  }
  if (scope?.$invalid) {
    scope.$invalid = false;
    scope.$evalAsync();
  }
}

new MutationObserver(free).observe(document.body, {
  subtree: true, childList: true, attributes: true, attributeFilter: ['disabled']
});
