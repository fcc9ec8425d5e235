/** The button that starts a process is for those who may start one: the officers who open rounds. See user-styles.css. */
const engine = document.querySelector('base').getAttribute('engine-api');
const startable = 'startableInTasklist=true&startablePermissionCheck=true&active=true&latest=true&maxResults=1';

fetch(`${engine}engine/default/process-definition?${startable}`, { headers: { Accept: 'application/json' } })
  .then(answer => (answer.ok ? answer.json() : []))
  .then(definitions => document.body.classList.toggle('may-start', definitions.length > 0));
