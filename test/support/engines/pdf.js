import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

const multiply = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The rectangle around two corners, as a matrix places them. */
function boxOf([a, b, c, d, e, f], corners) {
  const across = corners.map(([x, y]) => a * x + c * y + e);
  const down = corners.map(([x, y]) => b * x + d * y + f);
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

/** Letters reach this far below and above their line, in shares of their size: Source Sans and DejaVu alike. */
const DESCENT = -0.2;
const ASCENT = 0.75;

async function textsOf(page, matrix) {
  const { items } = await page.getTextContent();
  return items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width }) => {
      const [, , , size, x, y] = transform;
      const corners = [
        [x, y + DESCENT * size],
        [x + width, y + ASCENT * size],
      ];
      return { text: str, ...boxOf(matrix, corners) };
    });
}

async function shapesOf(page, matrix, OPS) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shapes = [];
  const saved = [];
  let current = matrix;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    switch (operator) {
      case OPS.save:
        saved.push(current);
        break;
      case OPS.restore:
        current = saved.pop();
        break;
      case OPS.transform:
        current = multiply(current, args);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(current);
        current = multiply(current, args[0] ?? [1, 0, 0, 1, 0, 0]);
        break;
      case OPS.paintFormXObjectEnd:
        current = saved.pop();
        break;
      case OPS.constructPath: {
        const [how, , extent] = args;
        // A path that is not painted clips what follows.
        if (how === OPS.endPath) break;
        const [left, top, right, bottom] = Object.values(extent);
        const corners = [
          [left, top],
          [right, bottom],
        ];
        shapes.push(boxOf(current, corners));
      }
    }
  }
  return shapes;
}

/** The texts and shapes of a PDF file by its pages, in points from the upper left corner. */
export async function pagesOf(file) {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { OPS } = await getResolvedPDFJS();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    pages.push({
      width,
      height,
      texts: await textsOf(page, transform),
      shapes: await shapesOf(page, transform, OPS),
    });
  }
  return pages;
}
