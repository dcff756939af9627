export interface TempFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export function tempFolder(name: string): Promise<TempFolder>;
export function copyFixture(fixture: string): Promise<TempFolder>;
