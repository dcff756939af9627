/** Words as a reader counts them: what stands between spaces. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
