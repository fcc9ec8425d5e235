/** Only the places where form-js speaks for itself are translated, never a label, a value or an option of the form. */
import { keepChinese } from '../../../../lib/tidu/translator.js';
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

keepChinese({ texts, within: '.fjs-container', attributes: ['placeholder', 'title', 'aria-label'] }, inChinese);
