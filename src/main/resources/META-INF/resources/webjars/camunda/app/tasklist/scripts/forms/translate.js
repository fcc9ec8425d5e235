/**
 * Puts the messages form-js writes into a form into Chinese; form-js has no hook for them. Only the places where form-js
 * speaks for itself are touched, never a label, a value or an option of the form.
 */
import { inChinese } from './messages.js';

const texts = [
  '.fjs-form-field-error li',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-taglist-skip-link',
  '.fjs-table-empty',
  '.fjs-table-td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-iframe-placeholder-text'
].map(place => `.fjs-container ${place}`).join();

const attributes = ['placeholder', 'title', 'aria-label'];

const spoken = attributes.map(attribute => `.fjs-container [${attribute}]`).join();

function replace(holder, property) {
  const chinese = inChinese(holder[property]);
  if (chinese !== holder[property]) {
    holder[property] = chinese;
  }
}

function translate(root) {
  for (const element of root.querySelectorAll(texts)) {
    [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).forEach(node => replace(node, 'data'));
  }
  for (const element of root.querySelectorAll(spoken)) {
    attributes.filter(name => element.hasAttribute(name)).forEach(name => replace(element.getAttributeNode(name), 'value'));
  }
}

new MutationObserver(() => translate(document)).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: attributes
});
