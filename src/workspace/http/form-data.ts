import express, { type NextFunction, type Request, type Response } from 'express';

/** What stands in a body of multipart/form-data; rejects when nothing can be read from it. */
export function formOf(body: Buffer, contentType: string): Promise<FormData> {
  return new globalThis.Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
}

/** Reads forms as `curl -F` sends them: the texts in them, without the files. */
export function formData(limit: string) {
  return [express.raw({ type: 'multipart/form-data', limit }), texts];
}

async function texts(request: Request, _response: Response, next: NextFunction): Promise<void> {
  if (!Buffer.isBuffer(request.body)) return next();
  try {
    const form = await formOf(request.body, request.get('content-type') ?? '');
    request.body = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
    next();
  } catch (cause) {
    next(Object.assign(new Error('no form', { cause }), { status: 400 }));
  }
}
