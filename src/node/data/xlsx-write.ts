/** A table as an Excel file, every cell as text, so that no program makes a date of "7/10". */
import { strToU8, zipSync } from 'fflate';

import { escapeHtml } from '../../view/index.js';
import { lettersOf } from './xlsx-cells.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** 0: text. 1: heads. 2: explanations. "@" is the format of text. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="49"/></cellStyleXfs><cellXfs count="3">${[
  0, 1, 2,
]
  .map(
    (font) =>
      `<xf numFmtId="49" fontId="${font}" applyFont="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  )
  .join('')}</cellXfs></styleSheet>`;

/** XML cannot hold these, even as numbers; Excel writes them so. */
const written = (text: string) =>
  escapeHtml(
    text.replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    ),
  );

function sheetXml(table: readonly (readonly string[])[], note: string): string {
  const rows = table.map((cells, row) => {
    const style = row === 0 ? 1 : cells[0] === note ? 2 : 0;
    const each = cells.map((text, column) =>
      text === ''
        ? `<c r="${lettersOf(column)}${row + 1}" s="${style}"/>`
        : `<c r="${lettersOf(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${each.join('')}</row>`;
  });
  const width = table[0]?.length ?? 1;
  // What a row is and its id stay in sight; empty rows are text, too.
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${width}" width="20" style="0" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** `note` is what begins a row of explanations. */
export function writeXlsx(table: readonly (readonly string[])[], name: string, note: string): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeHtml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(table, note),
  };
  // The same table is the same file, whenever it is written.
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)])),
    {
      mtime: new Date(1980, 0, 1),
    },
  );
}
