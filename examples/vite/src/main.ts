import 'impact-widgets/define/impact-stat.js';
import 'impact-widgets/define/impact-theme.js';

const ready = document.querySelector('output')!;
let count = 0;

document.addEventListener('impact-ready', () => {
  ready.value = String(++count);
});
