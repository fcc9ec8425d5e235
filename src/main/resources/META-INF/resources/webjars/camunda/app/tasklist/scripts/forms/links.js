/** A link in a form opens beside Tasklist: what is half filled in stays. */
document.addEventListener('click', event => {
  const link = event.target.closest?.('.fjs-container a[href]');
  if (link) {
    link.target = '_blank';
  }
}, true);
