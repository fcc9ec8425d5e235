/**
 * Tasklist locks its button while form-js knows of any mistake, and for a field in a list form-js keeps an empty entry
 * after the mistake is mended: such a form could never be completed. The button stays free instead; what is missing is
 * said at the fields when it is pressed.
 */
const button = '.form-actions button.btn-primary';

function free() {
  document.querySelectorAll(button).forEach(found => {
    let scope = window.angular.element(found).scope();
    while (scope && !Object.hasOwn(scope, 'disableCompleteButton')) {
      scope = scope.$parent;
    }
    if (scope && !Object.getOwnPropertyDescriptor(scope, '$invalid')?.get) {
      Object.defineProperty(scope, '$invalid', { get: () => false, set: () => undefined });
      scope.$evalAsync();
    }
  });
}

new MutationObserver(free).observe(document.body, { subtree: true, childList: true });
