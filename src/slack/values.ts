/** One element's state in a submitted view, as Slack sends it. */
interface ElementState {
  type: string;
  value?: string | null;
  selected_option?: { value: string } | null;
  selected_options?: { value: string }[];
  selected_date?: string | null;
  selected_user?: string | null;
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
  const { value, selected_option, selected_date, selected_user } = element;
  return value ?? selected_option?.value ?? selected_date ?? selected_user ?? undefined;
}
