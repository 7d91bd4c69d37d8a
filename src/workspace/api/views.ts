import { checkView } from '../blocks/check.ts';
import { refuse } from '../refusal.ts';
import { personById } from '../state/channels.ts';
import { takeTrigger } from '../state/triggers.ts';
import { changedView, modalsOf, newView, setHome, setModals } from '../state/views.ts';
import type { Json, OpenView, StoredView, World } from '../types.ts';
import { need } from './arguments.ts';
import type { Method } from './method.ts';
import { refuseProblems } from './problems.ts';

const DEEPEST = 3;

export const viewMethods: Record<string, Method> = {
  /** Opens a modal in place of whatever the person had open. */
  'views.open': (world, args) => {
    const given = checked(args, 'modal');
    const { person } = takeTrigger(world, triggerArgument(args));
    distinct(world, given);
    const view = newView(world, given);
    setModals(world, person, [{ view }]);
    return { view };
  },

  'views.push': (world, args) => {
    const given = checked(args, 'modal');
    const { person, viewId } = takeTrigger(world, triggerArgument(args));
    const stack = modalsOf(world, person);
    const top = stack.at(-1)?.view;
    if (viewId === undefined || top === undefined) return refuse('invalid_trigger_id');
    if (stack.length >= DEEPEST) return refuse('push_limit_reached');
    distinct(world, given);
    const view = newView(world, given, top);
    setModals(world, person, [...stack, { view }]);
    return { view };
  },

  'views.update': (world, args) => {
    const found = openView(world, args) ?? refuse('not_found');
    fresh(found.view, args.hash);
    const given = checked(args, 'modal');
    distinct(world, given, found.view.id);
    const view = changedView(world, found.view, given);
    const stack = modalsOf(world, found.person);
    setModals(
      world,
      found.person,
      stack.map((one): OpenView => (one.view.id === view.id ? { view } : one)),
    );
    return { view };
  },

  'views.publish': (world, args) => {
    const { user_id } = need(args, 'user_id');
    const person = personById(world, user_id);
    if (person === undefined || person.role === 'bot') return refuse('user_not_found');
    if (world.manifest !== undefined && world.manifest.features?.app_home?.home_tab_enabled !== true) {
      return refuse('not_enabled');
    }
    const given = checked(args, 'home');
    const old = world.homes.get(person.id);
    if (old !== undefined) fresh(old, args.hash);
    const view = old === undefined ? newView(world, given) : changedView(world, old, given);
    setHome(world, person.id, view);
    return { view };
  },
};

/** The newer name for the same thing comes from workflow steps. */
function triggerArgument(args: Json): string {
  return args.interactivity_pointer ? String(args.interactivity_pointer) : need(args, 'trigger_id').trigger_id;
}

function checked(args: Json, type: StoredView['type']): Json {
  need(args, 'view');
  refuseProblems('invalid_arguments', checkView(args.view, type));
  return args.view as Json;
}

function openView(world: World, args: Json): { person: string; view: StoredView } | undefined {
  const { view_id, external_id } = args;
  if (!view_id && !external_id) need(args, 'view_id');
  for (const [person, stack] of world.modals) {
    const found = stack.find(({ view }) => (view_id ? view.id === view_id : view.external_id === external_id));
    if (found !== undefined) return { person, view: found.view };
  }
  return undefined;
}

function fresh(view: StoredView, hash: unknown): void {
  if (hash !== undefined && hash !== '' && hash !== view.hash) refuse('hash_conflict');
}

/** External ids are one of a kind across the team. */
function distinct(world: World, given: Json, except?: string): void {
  const wanted = given.external_id;
  if (wanted === undefined || wanted === '') return;
  const views = [...world.modals.values()].flat().map(({ view }) => view);
  if (views.some((view) => view.external_id === wanted && view.id !== except)) refuse('duplicate_external_id');
}
