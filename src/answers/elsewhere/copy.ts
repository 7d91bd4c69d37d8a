export const elsewhereCopy = {
  /** What a model is asked to tell whether it is the one whose vectors are kept. */
  probe: '行政机关实施行政处罚，应当有法律、法规、规章依据，并告知当事人享有的权利。',
  noTransformers:
    'EMBED_DIR 需要另行安装 @huggingface/transformers：npm install --no-save --ignore-scripts @huggingface/transformers@3（约 380 MB，程序不带它）',
  noModelIn: (dir: string, lacking: string[]) => `EMBED_DIR ${dir} 里没有可用的 ONNX 模型：缺少 ${lacking.join('、')}`,
  unrelated: '今天的天气很好。',
  verdict: (name: string, line: string, time?: { ms: number; isSlow: boolean; seconds: number }) =>
    `${name}：${line}${time ? `，用时 ${time.ms} 毫秒` : ''}${time?.isSlow ? `，超过提问时等待的 ${time.seconds} 秒` : ''}。`,
  embeds: (width: number, rows: number) => `可用，${width} 维，已有 ${rows} 个条文向量`,
  noVectors: (width: number) => `能答复（${width} 维），但条文向量还没有建好，请运行 npm run index`,
  judges: '可用',
  judgesWrongly: '能答复，但把无关的句子排在前面',
  failure: {
    late: '没有及时答复',
    refused: (status: number) => `拒绝了请求（HTTP ${status}）`,
    unusable: '答复的内容不能用（数量、维度或数值不对）',
    unreachable: '连不上',
    other: '不是建立向量时的那个模型',
  },
};
