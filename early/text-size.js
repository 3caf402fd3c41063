// How large articles are set: style/tokens.css has the steps.
import { choice } from './choice.js';

choice('text', ['medium', 'small', 'large', 'largest']);
