import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/huggingface_transformers';
import type { Embeddings } from '@langchain/core/embeddings';
import { elsewhereCopy as copy } from '../copy.ts';

const LIBRARY = '@huggingface/transformers';

/**
 * An ONNX model in a folder of this machine, as sentence-transformers lay it out; nothing is fetched. Throws one sentence
 * where it is no such folder, or the library that runs it is not installed: that one is not installed with the program.
 */
export function localEmbeddings(dir: string): Embeddings {
  const folder = resolve(dir);
  const lacking = ['config.json', 'tokenizer.json', 'onnx'].filter((name) => !existsSync(join(folder, name)));
  if (lacking.length > 0) throw new Error(copy.noModelIn(dir, lacking));
  try {
    import.meta.resolve(LIBRARY);
  } catch {
    throw new Error(copy.noTransformers);
  }
  return new HuggingFaceTransformersEmbeddings({
    model: folder,
    pretrainedOptions: {
      local_files_only: true,
      dtype: existsSync(join(folder, 'onnx', 'model.onnx')) ? 'fp32' : 'q8',
    },
    pipelineOptions: { pooling: poolingOf(folder), normalize: true },
    stripNewLines: false,
  });
}

/** How the vectors of tokens become one, as the model's own file says. */
function poolingOf(folder: string): 'cls' | 'mean' {
  const file = join(folder, '1_Pooling', 'config.json');
  if (!existsSync(file)) return 'mean';
  const { pooling_mode_cls_token: cls } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return cls === true ? 'cls' : 'mean';
}
