/** The way back to the portal, and out: a log-out ends at the portal's front door, not at a page of Tasklist's own. */
import { element } from './elements.js';
import { portalPath } from './portal.js';

window.angular.module('cam.tasklist.custom').run(['$rootScope', root =>
  root.$on('authentication.logout.success', event => {
    event.preventDefault();
    window.location.assign(portalPath('/'));
  })]);

export default {
  id: 'tidu-portal',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: place => place.replaceChildren(element('a', { href: portalPath('/') }, '返回门户'))
};
