// What must not wait for the app: the layout that the reader chose (before the first paint), and what answers a
// tap while the app is still on its way. The app draws these parts and leaves their working to the scripts of
// this folder; scripts/early.sh makes one classic script of them, which stands in <head>.
import './layout.js';
import './dialogs.js';
import './tabs.js';
import './feeds.js';
import './viewer.js';
import './pictures.js';
