/** No answer of a model is larger: 64 vectors of 8,192 numbers are about 12 MB. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * A fetch for servers that are not ours: it follows no redirect, so that questions and keys go to the configured address
 * alone, reads no endless answer, and gives up after `seconds`, body included.
 */
export function boundedFetch(seconds: number): typeof fetch {
  return async (address, init) => {
    const limit = AbortSignal.timeout(seconds * 1000);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const { body, status, headers } = await fetch(address, { ...init, signal, redirect: 'error' });
    return new Response(body?.pipeThrough(counting()) ?? null, { status, headers });
  };
}

function counting(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) controller.error(new Error('the answer is too large'));
      else controller.enqueue(chunk);
    },
  });
}
