/** PNG pictures of the SVG ones, with the renderer and the font that whoever builds pages has installed. */
import { fileURLToPath } from 'node:url';

/** Draws an SVG as PNG. */
export type Draw = (svg: string) => Uint8Array;

/** Letters that the font has: Latin ones and signs. */
const KNOWN = /^[\u0000-\u024f\u1e00-\u22ff]*$/;

/** What draws, or `undefined` where renderer or font are not installed. */
export async function drawer(): Promise<Draw | undefined> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    const fontFiles = ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
      fileURLToPath(
        import.meta.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`),
      ),
    );
    return (svg) => {
      // Of the machine's own fonts a picture depends on the machine; without them other letters would be missing.
      const font = { fontFiles, loadSystemFonts: !KNOWN.test(svg), defaultFontFamily: 'Source Sans 3' };
      return new Resvg(svg, { font }).render().asPng();
    };
  } catch {
    return undefined;
  }
}
