// Draws one picture and ends: echarts makes it an SVG, resvg a PNG with the one font that is given. Plain JavaScript,
// because a worker thread of Node 20 does not read TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
// The whole of echarts in one file, which loads five times as fast as its modules.
import * as echarts from 'echarts/dist/echarts.esm.min.mjs';

const { option, width, height, zoom, font } = workerData;
const fonts = { fontFiles: [font.file], loadSystemFonts: false, defaultFontFamily: font.family };

/** The pixels of two characters; resvg draws nothing, and says nothing, where it cannot read a font. */
function drawn(character) {
  const text = `<text x="2" y="26" font-size="24" font-family="${font.family}">${character}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32">${text}</svg>`;
  return Buffer.from(new Resvg(svg, { font: fonts }).render().pixels);
}

const [one, other] = font.proof.map(drawn);
if (!one.some((value) => value > 0) || one.equals(other)) throw new Error('the font draws no Chinese');

const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
chart.setOption(option);
const svg = chart.renderToSVGString();
const png = new Resvg(svg, { font: fonts, fitTo: { mode: 'zoom', value: zoom }, background: '#ffffff' }).render();
parentPort.postMessage(png.asPng());
