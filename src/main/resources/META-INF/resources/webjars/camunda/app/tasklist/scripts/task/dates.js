/** Beside every relative time its instant, in Beijing time; what is overdue is red. */
import { deadline, element, minute } from '../elements.js';

window.angular.module('cam.tasklist.custom').directive('amTimeAgo', () => ({
  restrict: 'A',
  link: (scope, relative, attributes) => {
    const isDue = attributes.amTimeAgo.endsWith('.due');
    const absolute = element('span', { class: 'tidu-instant' });
    queueMicrotask(() => relative[0].after(absolute));
    scope.$watch(attributes.amTimeAgo, instant => {
      absolute.textContent = instant ? `（${isDue ? deadline(instant) : minute(instant)}）` : '';
      relative[0].parentElement.classList.toggle('tidu-overdue', isDue && Date.parse(instant) < Date.now());
    });
    scope.$on('$destroy', () => absolute.remove());
  }
}));
