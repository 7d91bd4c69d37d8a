import { extensionOf } from './limits.ts';

interface Kind {
  filetype: string;
  mimetype: string;
  pretty: string;
}

const kind = (filetype: string, mimetype: string, pretty: string): Kind => ({ filetype, mimetype, pretty });
const office = 'application/vnd.openxmlformats-officedocument';

const JPEG = kind('jpg', 'image/jpeg', 'JPEG');
const BINARY = kind('binary', 'application/octet-stream', 'Binary');
const HTML = kind('html', 'text/html', 'HTML');
const TEXT = kind('text', 'text/plain', 'Plain Text');

/** Slack's words for the kinds of files, by the ending of the name. */
const KINDS: Record<string, Kind> = {
  png: kind('png', 'image/png', 'PNG'),
  jpg: JPEG,
  jpeg: JPEG,
  gif: kind('gif', 'image/gif', 'GIF'),
  webp: kind('webp', 'image/webp', 'WebP'),
  svg: kind('svg', 'image/svg+xml', 'SVG'),
  pdf: kind('pdf', 'application/pdf', 'PDF'),
  doc: kind('doc', 'application/msword', 'Word Document'),
  docx: kind('docx', `${office}.wordprocessingml.document`, 'Word Document'),
  xls: kind('xls', 'application/vnd.ms-excel', 'Excel Spreadsheet'),
  xlsx: kind('xlsx', `${office}.spreadsheetml.sheet`, 'Excel Spreadsheet'),
  ppt: kind('ppt', 'application/vnd.ms-powerpoint', 'PowerPoint Presentation'),
  pptx: kind('pptx', `${office}.presentationml.presentation`, 'PowerPoint Presentation'),
  txt: TEXT,
  log: TEXT,
  md: kind('markdown', 'text/markdown', 'Markdown (raw)'),
  csv: kind('csv', 'text/csv', 'CSV'),
  json: kind('json', 'application/json', 'JSON'),
  xml: kind('xml', 'application/xml', 'XML'),
  yaml: kind('yaml', 'text/yaml', 'YAML'),
  yml: kind('yaml', 'text/yaml', 'YAML'),
  html: HTML,
  htm: HTML,
  js: kind('javascript', 'text/javascript', 'JavaScript'),
  py: kind('python', 'text/x-python', 'Python'),
  zip: kind('zip', 'application/zip', 'Zip'),
  mp3: kind('mp3', 'audio/mpeg', 'MP3'),
  m4a: kind('m4a', 'audio/mp4', 'MPEG 4 Audio'),
  mp4: kind('mp4', 'video/mp4', 'MPEG 4 Video'),
  mov: kind('mov', 'video/quicktime', 'QuickTime Movie'),
};

/** How the images begin that a browser may draw, in hexadecimal. */
const MAGIC: Record<string, RegExp> = {
  png: /^89504e470d0a1a0a/,
  jpg: /^ffd8ff/,
  gif: /^474946383[79]61/,
  webp: /^52494646.{8}57454250/,
};

/** What a file is by its first bytes and its name; one that only calls itself an image is none. */
export function kindOf(name: string, bytes: Buffer): { filetype: string; mimetype: string } {
  const start = bytes.toString('hex', 0, 16);
  const drawn = Object.keys(MAGIC).find((type) => MAGIC[type]?.test(start));
  const { filetype, mimetype } = KINDS[drawn ?? extensionOf(name)] ?? BINARY;
  return filetype in MAGIC && drawn === undefined ? BINARY : { filetype, mimetype };
}

/** Whether a browser may draw it in the page. */
export function isPicture(filetype: string): boolean {
  return filetype in MAGIC;
}

/** The name of a kind for people, as Slack writes it. */
export function prettyType(filetype: string): string {
  return Object.values(KINDS).find((one) => one.filetype === filetype)?.pretty ?? BINARY.pretty;
}

const ACTIVE = /html|svg|xml$|javascript/;

/** The content type a file is sent with: what a browser could run is sent as bytes. */
export function servedType(mimetype: string): string {
  if (ACTIVE.test(mimetype)) return BINARY.mimetype;
  return mimetype.startsWith('text/') ? `${mimetype}; charset=utf-8` : mimetype;
}
