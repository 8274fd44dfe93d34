import { renderPage } from 'impact-widgets/render';
import { fallback } from 'impact-widgets/snippet';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/impact-widgets/dist/impact-widgets.js': 'impact-widgets.js' });
  config.addShortcode('fallback', fallback);
  config.addTransform('impact-widgets', function (content) {
    return this.page.outputPath?.endsWith('.html') ? renderPage(content) : content;
  });
}
