import { register } from 'node:module';

/** Names, on standard error, every module that speaks to models as it is loaded. */
const hooks = `
import { writeSync } from 'node:fs';
export async function load(url, context, next) {
  if (/node_modules\\/(langchain|@langchain\\/openai|openai)\\//.test(url)) writeSync(2, 'loaded ' + url + '\\n');
  return next(url, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
