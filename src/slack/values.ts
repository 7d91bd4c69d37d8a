/** One element's state in a submitted view, as Slack sends it. */
interface ElementState {
  type: string;
  value?: string | null;
  selected_option?: { value: string } | null;
  selected_options?: { value: string }[];
  selected_date?: string | null;
  selected_user?: string | null;
  files?: { id?: unknown; name?: unknown; size?: unknown }[] | null;
}

/** The form as `{ block_id: value }`; what was left empty is absent. */
export function formValues(state: { values: Record<string, Record<string, unknown>> }): Record<string, unknown> {
  const entries = Object.entries(state.values).map(([block, elements]) => {
    const element = Object.values(elements)[0] as ElementState | undefined;
    return [block, element ? read(element) : undefined] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function read(element: ElementState): unknown {
  if (element.selected_options) return element.selected_options.map((option) => option.value);
  // Of files only what a form needs: the rest of what Slack knows of them is asked for when they are read.
  if (element.files)
    return element.files.length > 0 ? element.files.map(({ id, name, size }) => ({ id, name, size })) : undefined;
  const { value, selected_option, selected_date, selected_user } = element;
  return value ?? selected_option?.value ?? selected_date ?? selected_user ?? undefined;
}
