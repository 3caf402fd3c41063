// A picture that does not come leaves its tinted room, not the browser's broken one. (What else does not come looks as before.)
document.addEventListener('error', ({ target }) => target.classList.add('is-broken'), true);
