// What must not wait for the app: how the reader wants pages to look (before the first paint), and what
// answers a tap while the app is still on its way. The app draws these parts and leaves their working to the
// scripts of this folder; scripts/early.sh makes one classic script of them, which stands in <head>.
import './layout.js';
import './theme.js';
import './text-size.js';
import './typeface.js';
import './dialogs.js';
import './tabs.js';
import './strips.js';
import './feeds.js';
import './start.js';
import './more.js';
import './moved.js';
import './reloaded.js';
import './returned.js';
import './painted.js';
import './places.js';
import './viewer.js';
import './share.js';
import './without-popovers.js';
import './print.js';
import './selected.js';
import './traversal.js';
import './turning-back.js';
import './pictures.js';
import './search.js';
