/** What the app says it is doing right now. */
export function StatusLine({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <p className="status" role="status" data-testid="status">
      <span className="dots" aria-hidden="true" />
      {text}
    </p>
  );
}
