/** What somebody wrote, without anything that steers a terminal or turns the direction of the text. */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}

/** A name under which a file can be written, whatever it was called: no folders, no leading dot. */
export function fileName(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .replace(/^[._]+/, '')
    .slice(-80);
}
