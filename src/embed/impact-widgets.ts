/** The one-file script for editors: defines every element of this package. */
import '../define/all.js';
