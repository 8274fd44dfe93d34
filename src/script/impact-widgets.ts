/**
 * The one-file script for editors: defines every element of this package with its figures, upgrades the forms that survive
 * where a tag does not, and gives frames with an embed page their height.
 */
import './core.js';
import '../define/bundled.js';
