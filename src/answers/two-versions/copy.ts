/** Where the law changed within the time a question is about. */
export const versionsCopy = {
  which: (span: string) => `${span}里这方面的规定改过，按行为发生的日子，您问的是哪一种？`,
  on: (day: string) => `按${day}的法律`,
};
