import { Day } from './day';

/** Words of the product with days in them; the days are shown as everywhere else on the page. */
export function DatedText({ text }: { readonly text: string }) {
  const pieces = text.split(/(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/);
  // Between two pieces of text stands a day.
  return <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : <Day on={piece} />))}</>;
}
