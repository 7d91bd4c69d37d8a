import type { Json, OpenView, StoredView, World } from '../types.ts';
import { fillIds } from './fill-ids.ts';
import { APP, BOT_ID, newId, newSecret, TEAM } from './ids.ts';
import { initialValues } from './values.ts';

/** Makes a checked view into the object Slack keeps and sends: ids, hash and defaults filled in. */
export function newView(world: World, given: Json, under?: StoredView): StoredView {
  const id = newId('V0');
  return hydrate(world, given, {
    id,
    root_view_id: under?.root_view_id ?? id,
    previous_view_id: under?.id ?? null,
  });
}

/** The same view with new content; values of inputs that are still there stay. */
export function changedView(world: World, old: StoredView, given: Json): StoredView {
  const { id, root_view_id, previous_view_id } = old;
  const view = hydrate(world, given, { id, root_view_id, previous_view_id });
  const values = initialValues(view.blocks, old.state.values);
  return { ...view, state: { values } };
}

/** A home view has no title; Slack gives it this one. */
const HOME_TITLE = { type: 'plain_text', text: 'View Title', emoji: true };

type Place = Pick<StoredView, 'id' | 'root_view_id' | 'previous_view_id'>;

function hydrate(world: World, given: Json, place: Place): StoredView {
  const blocks = fillIds(given.blocks as Json[]);
  const seconds = Math.floor(world.clock.now().getTime() / 1000);
  return {
    ...place,
    team_id: TEAM,
    app_id: APP,
    app_installed_team_id: TEAM,
    bot_id: BOT_ID,
    type: given.type as StoredView['type'],
    title: given.title ?? HOME_TITLE,
    submit: given.submit ?? null,
    close: given.close ?? null,
    blocks,
    callback_id: String(given.callback_id ?? ''),
    external_id: String(given.external_id ?? ''),
    private_metadata: String(given.private_metadata ?? ''),
    state: { values: initialValues(blocks, {}) },
    hash: `${seconds}.${newSecret(4)}`,
    clear_on_close: given.clear_on_close === true,
    notify_on_close: given.notify_on_close === true,
  };
}

export function setModals(world: World, person: string, stack: OpenView[]): void {
  world.modals.set(person, stack);
  const modals = stack.map(({ view, errors }) => ({
    view_id: view.id,
    view: view as never,
    ...(errors === undefined ? {} : { errors }),
  }));
  world.stream.tell([person], { type: 'modals', modals });
}

export function modalsOf(world: World, person: string): OpenView[] {
  return world.modals.get(person) ?? [];
}

export function setHome(world: World, person: string, view: StoredView): void {
  world.store.write('home', person, [person, view]);
  world.homes.set(person, view);
  world.stream.tell([person], { type: 'home', view: view as never });
}
