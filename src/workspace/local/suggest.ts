import { everyElement } from '../blocks/inside.ts';
import { checkSuggested } from '../blocks/suggested.ts';
import { copy } from '../copy.ts';
import { newDelivery, send } from '../deliver/deliver.ts';
import { failure } from '../deliver/failure.ts';
import type { Answer } from '../deliver/post.ts';
import type { Suggest, SuggestResult } from '../protocol.ts';
import { personById } from '../state/channels.ts';
import { isExternal, keepOffer } from '../state/offers.ts';
import type { Json, World } from '../types.ts';
import { interaction, interactivityOn } from './interaction.ts';
import { type Place, placeOf } from './place.ts';

/** How much must be typed before Slack asks the app, where the element does not say. */
const LEAST = 3;

const no = (reason: string): SuggestResult => ({ ok: false, reason });

/** A person types into an external select: the app is asked, has three seconds, and what it offers can be chosen. */
export async function suggest(world: World, given: Json): Promise<SuggestResult> {
  const person = personById(world, given.as);
  if (person === undefined || person.role === 'bot') return no(copy.unknownPerson);
  if (!isSuggest(given)) return no(copy.unknownAct);
  const { as, block_id, action_id, value } = given;
  if (!interactivityOn(world)) return no(copy.noInteractivity);
  const place = placeOf(world, as, given);
  if (typeof place === 'string') return no(place);
  const found = everyElement(place.blocks).find(
    ({ block, element }) => block.block_id === block_id && element.action_id === action_id && isExternal(element),
  );
  if (found === undefined) return no(copy.unknownElement);
  const least = Number(found.element.min_query_length ?? LEAST);
  if ([...value].length < least) return no(copy.typeMore(least));
  const answer = await send(world, newDelivery(world, 'interaction', ['block_suggestion', body(world, given, place)]));
  const reason = failure(answer, copy.what.suggest);
  if (reason !== undefined || answer === undefined) return no(reason ?? copy.noApp);
  const read = offerIn(answer);
  if (typeof read === 'string') return no(copy.badAck(copy.what.suggest, read));
  const options = (read.options ?? (read.option_groups as Json[]).flatMap((group) => group.options)) as Json[];
  keepOffer(world, { person: as, place: place.key }, { found, options });
  return { ok: true, ...read } as SuggestResult;
}

function isSuggest(given: Json): given is Json & Suggest {
  const texts = [given.block_id, given.action_id, given.value];
  const places = [[given.channel, given.ts], [given.view_id], [given.home === true ? 'home' : undefined]];
  return isTexts(texts) && places.some(isTexts);
}

function isTexts(values: unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function body(world: World, { as, block_id, action_id, value }: Suggest, { told, open }: Place): Json {
  const view = open?.view ?? (told.channel === undefined ? world.homes.get(as) : undefined);
  return {
    ...interaction(world, 'block_suggestion', as),
    ...told,
    ...(view === undefined ? {} : { view }),
    ...{ block_id, action_id, value },
  };
}

/** The options in an acknowledgement, an empty one being none; Slack's words when they are not right. */
function offerIn({ body: text }: Answer): Json | string {
  if (text.trim() === '') return { options: [] };
  let offer: unknown;
  try {
    offer = JSON.parse(text);
  } catch {
    return 'invalid_json';
  }
  if (typeof offer !== 'object' || offer === null || Array.isArray(offer)) return 'invalid_payload';
  const [first] = checkSuggested(offer as Json);
  return first === undefined ? (offer as Json) : `${first.message} [${first.pointer}]`;
}
