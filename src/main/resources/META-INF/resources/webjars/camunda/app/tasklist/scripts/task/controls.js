/** What an officer can neither use nor is meant to is not offered: see also controls.css. */
const GONE = ['task-action-comment', 'task-detail-history', 'task-search'];

window.angular.module('cam.tasklist.custom')
  .config(['$provide', provide => provide.decorator('Views', ['$delegate', views => {
    const registered = views.getProviders;
    views.getProviders = wanted => registered.call(views, wanted).filter(({ id }) => !GONE.includes(id));
    return views;
  }])])
  .run(['$rootScope', root => root.$watch('authentication', person =>
    document.body.classList.toggle('may-reassign', Boolean(person?.authorizedApps?.includes('admin'))))]);
