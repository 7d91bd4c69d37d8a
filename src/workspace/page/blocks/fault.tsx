/** Marks in red what cannot be drawn, so that a mistake is seen here before Slack refuses it. */
export function Fault({ reason }: { reason: string }) {
  return (
    <p className="fault" role="alert" data-testid="fault">
      {reason}
    </p>
  );
}
