export function atEnd(task: () => unknown): () => Promise<void>;
export function cleanUp(): Promise<void>;
