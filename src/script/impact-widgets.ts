/**
 * The one-file script for editors: defines every element of this package, upgrades the forms that survive where a tag
 * does not, and gives frames with an embed page their height.
 */
import { restoreGlobals } from './globals.js';
import '../define/all.js';
import { attempt } from './attempt.js';
import { listenToFrames } from './frame-height.js';
import { watchPage } from './upgrade.js';

for (const part of [restoreGlobals, watchPage, listenToFrames]) attempt(part);
