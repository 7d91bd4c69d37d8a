import type { ExternalSelect, MultiExternalSelect } from '@slack/types';
import { useContext, useEffect, useRef, useState } from 'react';
import type { SuggestResult } from '../../protocol.ts';
import { BlockContext, SurfaceContext } from '../blocks/surface.ts';
import { copy } from '../copy.ts';
import { type Choice, optionChoice } from './choices.ts';

/** How much must be typed before the app is asked, where the element does not say. */
const LEAST = 3;
/** How long typing rests before the app is asked. */
const PAUSE_MS = 200;

interface Offered {
  query: string;
  choices: Choice[];
  busy: boolean;
  /** Why there is nothing to choose. */
  note: string | undefined;
  failed: boolean;
  onQuery(query: string): void;
}

/** What the app offers for what is typed; the answer to the newest question counts, whenever older ones come. */
export function useOffered(element: ExternalSelect | MultiExternalSelect): Offered {
  const { suggest } = useContext(SurfaceContext);
  const { blockId } = useContext(BlockContext);
  const [query, setQuery] = useState('');
  const [result, setResult] = useState<SuggestResult>();
  const [busy, setBusy] = useState(false);
  const newest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const least = element.min_query_length ?? LEAST;
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = async (value: string, mine: number) => {
    const answer = await suggest(blockId, element.action_id ?? '', value);
    if (mine !== newest.current) return;
    setResult(answer);
    setBusy(false);
  };
  const onQuery = (value: string) => {
    const mine = ++newest.current;
    clearTimeout(timer.current);
    setQuery(value);
    const enough = [...value].length >= least;
    setBusy(enough);
    if (!enough) setResult(undefined);
    else timer.current = setTimeout(() => void ask(value, mine), value === '' ? 0 : PAUSE_MS);
  };
  const choices = choicesIn(result);
  return { query, choices, busy, note: noteOf(result, { least, busy }), failed: result?.ok === false, onQuery };
}

function choicesIn(result: SuggestResult | undefined): Choice[] {
  if (!result?.ok) return [];
  if ('options' in result) return result.options.map((option) => optionChoice(option));
  return result.option_groups.flatMap(({ label, options }) =>
    options.map((option) => optionChoice(option, label.text)),
  );
}

function noteOf(
  result: SuggestResult | undefined,
  { least, busy }: { least: number; busy: boolean },
): string | undefined {
  if (result === undefined) return busy ? copy.elements.asking : copy.elements.typeMore(least);
  if (!result.ok) return busy ? copy.elements.asking : result.reason;
  return choicesIn(result).length > 0 ? undefined : copy.elements.none;
}
