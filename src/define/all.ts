import './impact-chart.js';
import './impact-compare.js';
import './impact-dataset.js';
import './impact-overview.js';
import './impact-stat.js';
import './impact-theme.js';
