import type { Choice } from './choices.ts';

/** The options of a select, under the heads of their groups. */
export function Options({ choices }: { choices: Choice[] }) {
  return grouped(choices).map(({ group, members }) =>
    group === undefined ? (
      members.map(optionOf)
    ) : (
      <optgroup key={group} label={group}>
        {members.map(optionOf)}
      </optgroup>
    ),
  );
}

function optionOf(choice: Choice) {
  return (
    <option key={choice.key} value={choice.key} title={choice.note}>
      {choice.label}
    </option>
  );
}

function grouped(choices: Choice[]): { group: string | undefined; members: Choice[] }[] {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return groups.map((group) => ({ group, members: choices.filter((choice) => choice.group === group) }));
}
