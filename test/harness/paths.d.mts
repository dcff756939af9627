export const root: string;
export const cache: string;
export const vsix: string;
export const fixtures: string;
export const screenshots: string;
export const allScreenshots: string;
