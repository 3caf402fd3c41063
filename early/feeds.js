// Feeds: https://www.w3.org/WAI/ARIA/apg/patterns/feed/

const STEPS = { PageDown: 1, PageUp: -1 };

document.addEventListener('keydown', (event) => {
  const story = STEPS[event.key] && event.target.closest?.('[role=feed] article');
  if (!story) return;
  const stories = [...story.closest('[role=feed]').querySelectorAll('article')];
  const other = stories[stories.indexOf(story) + STEPS[event.key]];
  if (other) {
    event.preventDefault();
    other.focus();
  }
});
