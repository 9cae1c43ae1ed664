/** A page that the browser restores has the choices of its URI in its forms again, and not those with which it was left. */
addEventListener('pageshow', event => {
  if (event.persisted) for (const form of document.forms) form.reset();
});
