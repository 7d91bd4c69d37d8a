/** A file dropped beside every place that takes files would replace the page with itself. */
export function stopStrayDrops() {
  for (const type of ['dragover', 'drop'] as const) {
    addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
}
