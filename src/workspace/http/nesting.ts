import type { NextFunction, Request, Response } from 'express';

/** Nothing Slack takes is nested nearly so deep; what is would break whatever goes through it. */
const DEEPEST = 100;

export function shallow(request: Request, _response: Response, next: NextFunction): void {
  next(isDeep(request.body, DEEPEST) ? Object.assign(new Error('too deep'), { status: 400 }) : undefined);
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inside) => isDeep(inside, left - 1));
}
