import { readSettings } from '../config.ts';
import { note, print, task } from './task.ts';

export default task({
  name: 'verify-search',
  description: 'Ask the configured embedding model and re-ranker a fixed sentence: whether each helps, and how fast.',
  async run() {
    const settings = readSettings();
    if (!settings.embedder && !settings.reranker)
      return note('Neither EMBED_BASE_URL, EMBED_DIR nor RERANK_BASE_URL is set.');
    const { verifySearch } = await import('../answers/elsewhere/verify.ts');
    const verdicts = await verifySearch(settings);
    print(verdicts.map(({ line }) => line).join('\n'));
    if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1;
  },
});
