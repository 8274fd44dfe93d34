import './impact-stat.js';
import './impact-theme.js';
