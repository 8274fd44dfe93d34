import { html, nothing, type TemplateResult } from 'lit';
import { paint, type ExportController } from '../../controllers/index.js';
import { termsOf } from '../../format/index.js';
import { exportView, type Download, type Exported } from '../../view/index.js';

const link = ({ label, file, href }: Download): TemplateResult =>
  html`<a download=${file} href=${href}>${label}</a>`;

/** What the menu holds; made when it is opened. */
function content(exported: Exported, controller: ExportController): TemplateResult {
  const terms = termsOf(exported.locale).export;
  const view = exportView(controller.dataset, exported, controller.colours, controller.chosen);
  const button = (label: string, onClick: () => void) =>
    html`<button type="button" @click=${onClick}>${label}</button>`;
  const copy = (label: string, text: string) => button(label, () => void controller.copy(text, terms.copied));
  return html`<div class="choices">
      ${view.downloads.map(link)} ${link({ ...view.picture, href: paint(view.scene).toDataURL() })}
      ${
        controller.takesPictures
          ? button(terms.picture, () => void controller.copyPicture(view.scene, terms))
          : nothing
      }
    </div>
    <div class="choices">
      <label>
        ${terms.choose}
        <select @change=${controller.onChoose}>
          ${view.choices.map(
            ({ id, label }) =>
              html`<option value=${id} .selected=${id === controller.chosen}>${label}</option>`,
          )}
        </select>
      </label>
      ${copy(terms.sentence, view.sentence)} ${copy(terms.snippet, view.snippet)}
    </div>
    <p role="status">${controller.status}</p>
    ${view.say.map(
      ({ sentence, avoid }) =>
        html`<div class="say">
          <p><strong>${terms.mayWrite}:</strong> ${sentence}</p>
          <p>
            <strong>${terms.avoid}:</strong>
          </p>
          <ul>
            ${avoid.map(({ text }) => html`<li>${text}</li>`)}
          </ul>
        </div>`,
    )}
    ${
      controller.uncopied
        ? html`<label class="uncopied">
            ${terms.notCopied}
            <textarea readonly rows="4" .value=${controller.uncopied}></textarea>
          </label>`
        : nothing
    }`;
}

/** The menu to take figures along: files to download, a picture, sentences and tags to copy. */
export function exportMenu(exported: Exported, controller: ExportController): TemplateResult {
  return html`<details class="export" part="export" @toggle=${controller.onToggle}>
    <summary part="summary">${termsOf(exported.locale).export.summary}</summary>
    ${controller.isOpen ? content(exported, controller) : nothing}
  </details>`;
}
