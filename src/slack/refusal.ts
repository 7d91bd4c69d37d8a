/** An expected "no": the sentence is shown to the person, and nothing is logged. */
export class Refusal extends Error {
  override name = 'Refusal';
}
