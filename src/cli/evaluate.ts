import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, openAnswers, readQuestions, trigramBaseline } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import { FIELDS, type Field } from '../knowledge/types.ts';
import { print, task } from './task.ts';
