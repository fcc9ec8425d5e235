/** Only what dmn-js writes around a table is translated, never the table. */
import { keepChinese } from '../../../../lib/tidu/translator.js';
import { inChinese } from './messages.js';

const texts = [
  '.view-drd-button',
  '.hit-policy .dms-label',
  '.hit-policy-value',
  'th .clause',
  'th.annotation',
  '.literal-expression-properties td'
].map(place => `.dmn-js-parent ${place}`).join();

keepChinese({ texts, within: '.dmn-js-parent', attributes: ['title'] }, inChinese);
